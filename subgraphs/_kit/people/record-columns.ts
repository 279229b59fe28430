import type { ColumnType } from '../database/define-table.ts';

/** What every record about a person carries beside its own fields. */
export interface PersonRecordRow {
  readonly id: string;
  readonly personId: string;
  readonly centreCode: string;
  readonly populationGroup: PopulationGroupCode;
  readonly ageBand: AgeBandCode;
  /** The day the record was entered: a report counts what was known on its own day. */
  readonly recordedOn: string;
}

type PopulationGroupCode =
  | 'ASYLUM_SEEKER'
  | 'REFUGEE'
  | 'COMPLEMENTARY_PROTECTION'
  | 'MIGRANT'
  | 'RETURNED_NATIONAL'
  | 'HOST_COMMUNITY'
  | 'OTHER';

type AgeBandCode =
  | 'AGE_0_4'
  | 'AGE_5_11'
  | 'AGE_12_17'
  | 'AGE_15_17'
  | 'AGE_0_17'
  | 'AGE_18_59'
  | 'AGE_60_PLUS'
  | 'UNKNOWN';

/** The columns of `PersonRecordRow`. */
export const personRecordColumns = {
  id: 'uuid',
  personId: 'uuid',
  centreCode: 'text',
  populationGroup: 'text',
  ageBand: 'text',
  recordedOn: 'date',
} as const satisfies Record<keyof PersonRecordRow, ColumnType>;
