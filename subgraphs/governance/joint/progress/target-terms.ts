import type { TargetType } from '../../framework/indicator-definition.ts';

/** What was promised for an indicator; days are ISO dates. */
export interface TargetTerms {
  readonly type: TargetType;
  readonly baseline: number;
  readonly target: number;
  /** The day to which the baseline belongs. */
  readonly baselineOn: string;
  /** The first day that counts towards the target. */
  readonly startsOn: string;
  /** The day by which the target is to be reached. */
  readonly targetOn: string;
  /** What is due by certain period ends, where the committee approved it. */
  readonly milestones: readonly { readonly dueOn: string; readonly value: number }[];
}
