import type { RowSink } from '../../../_kit/seeding/insert-rows.ts';
import { indicatorFramework } from '../../framework/indicator-framework.ts';
import { milestones } from '../../framework/milestones.ts';
import type { TakenDecision } from './approve.ts';
import { approve } from './approve.ts';

/** The decision by which the framework was adopted. */
export const ADOPTED: TakenDecision = { number: 'D-01/1', on: '2024-10-24' };

/** The decisions by which definitions were replaced. */
const REPLACED: ReadonlyMap<string, TakenDecision> = new Map([
  ['OP8.5', { number: 'D-02/1', on: '2025-01-30' }],
  ['OP5.3', { number: 'D-03/1', on: '2025-05-15' }],
]);

const MEASURED = { number: 'D-02/2', on: '2025-01-30' };

/** Invents that the committee approved definitions and milestones. */
export function seedApprovals(into: RowSink): void {
  for (const { code } of indicatorFramework) {
    approve(into, 'INDICATOR_VERSION', `${code}/v1`, ADOPTED);
    const replaced = REPLACED.get(code);
    if (replaced) approve(into, 'INDICATOR_VERSION', `${code}/v2`, replaced);
  }
  for (const { indicatorCode, dueOn } of milestones) {
    approve(into, 'MILESTONE', `${indicatorCode} ${dueOn}`, MEASURED);
  }
}
