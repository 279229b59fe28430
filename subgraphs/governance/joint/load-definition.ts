import type { IndicatorDefinition } from '../framework/indicator-definition.ts';
import type { Loaders } from '../loaders.ts';
import type { MergedIndicator } from './expected-parts.ts';
import type { TargetTerms } from './progress/target-terms.ts';
import { targetInForce } from '../framework/targets/target-in-force.ts';
import { versionInForce } from '../framework/version-in-force.ts';
import type { IndicatorVersionRow } from '../framework/entities.ts';

/** What the joint figure of an indicator needs to know of it. */
export interface JointDefinition {
  readonly indicator: MergedIndicator & Pick<IndicatorDefinition, 'breakdowns'>;
  readonly target: TargetTerms;
  readonly definition: IndicatorVersionRow;
}

/** An indicator, its reporters, and its definition and target in force on a day; null for a code that is none. */
export async function loadDefinition(
  load: Loaders,
  code: string,
  day: string,
): Promise<JointDefinition | null> {
  const indicator = await load.indicator.load(code);
  if (!indicator) return null;
  const { leadCode: lead, contributorCodes: contributors } = indicator;
  return {
    indicator: { ...indicator, lead, contributors },
    target: targetInForce(indicator, day),
    definition: versionInForce(indicator, day),
  };
}
