import type { IndicatorDefinition } from '../framework/indicator-definition.ts';
import type { Loaders } from '../loaders.ts';
import type { MergedIndicator } from './expected-parts.ts';
import type { TargetTerms } from './progress/target-terms.ts';

/** What the joint figure of an indicator needs to know of it. */
export interface JointDefinition {
  readonly indicator: MergedIndicator & Pick<IndicatorDefinition, 'breakdowns'>;
  readonly target: TargetTerms;
}

/** An indicator, its reporters and its target; null for a code that is none. */
export async function loadDefinition(load: Loaders, code: string): Promise<JointDefinition | null> {
  const indicator = await load.indicator.load(code);
  if (!indicator) return null;
  const { leadCode: lead, contributorCodes: contributors, target, milestones } = indicator;
  return { indicator: { ...indicator, lead, contributors }, target: { ...target, milestones } };
}
