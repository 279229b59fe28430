import type { IndicatorDefinition } from '../framework/indicator-definition.ts';
import type { Loaders } from '../loaders.ts';
import type { MergedIndicator } from './expected-parts.ts';
import type { TargetTerms } from './progress/target-terms.ts';

/** What the joint figure of an indicator needs to know of it. */
export interface JointDefinition {
  readonly indicator: MergedIndicator & Pick<IndicatorDefinition, 'breakdowns' | 'frequency'>;
  readonly target: TargetTerms;
}

/** Gathers an indicator, its contributors and its target; null for a code that is none. */
export async function loadDefinition(load: Loaders, code: string): Promise<JointDefinition | null> {
  const [indicator, contributors, target, milestones] = await Promise.all([
    load.indicator.load(code),
    load.contributorsOf.load(code),
    load.target.load(code),
    load.milestonesOf.load(code),
  ]);
  if (!indicator || !target) return null;
  const { leadCode: lead, ...definition } = indicator;
  return {
    indicator: {
      ...definition,
      lead,
      contributors: contributors.map(({ agencyCode }) => agencyCode),
    },
    target: { ...target, milestones },
  };
}
