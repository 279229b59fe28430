import { defineTable } from '../../../_kit/database/define-table.ts';
import type { TargetType } from '../indicator-definition.ts';

/** What was promised for an indicator, for the periods that end while it is in force. */
export interface TargetRow {
  readonly indicatorCode: string;
  readonly version: number;
  readonly type: TargetType;
  readonly baseline: number;
  readonly baselineOn: string;
  readonly target: number;
  readonly startsOn: string;
  readonly targetOn: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly changeReason: string | null;
}

export const TargetEntity = defineTable<TargetRow>(
  'target',
  {
    indicatorCode: 'text',
    version: 'int',
    type: 'text',
    baseline: 'float8',
    baselineOn: 'date',
    target: 'float8',
    startsOn: 'date',
    targetOn: 'date',
    effectiveFrom: 'date',
    effectiveTo: 'date',
    changeReason: 'text',
  },
  ['indicatorCode', 'version'],
);

/** What is due of a target by the end of a period. */
export interface TargetMilestoneRow {
  readonly indicatorCode: string;
  readonly dueOn: string;
  readonly value: number;
}

export const TargetMilestoneEntity = defineTable<TargetMilestoneRow>(
  'target_milestone',
  { indicatorCode: 'text', dueOn: 'date', value: 'float8' },
  ['indicatorCode', 'dueOn'],
);
