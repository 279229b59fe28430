import type { IndicatorRow } from '../entities.ts';
import type { TargetMilestoneRow, TargetRow } from './entities.ts';

/** A target with what is due of it by certain period ends. */
export interface TargetWithMilestones extends TargetRow {
  readonly milestones: readonly TargetMilestoneRow[];
}

/** The target of an indicator that is in force on a day; the first one before any is. */
export function targetInForce(
  { code, targets, milestones }: Pick<IndicatorRow, 'code' | 'targets' | 'milestones'>,
  day: string,
): TargetWithMilestones {
  const inForce = targets.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? targets[0];
  if (!inForce) throw new RangeError(`Cannot find a target of indicator "${code}"`);
  return { ...inForce, milestones };
}
