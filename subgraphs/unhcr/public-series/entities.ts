import { defineTable } from '../../_kit/database/define-table.ts';
import type { SeriesRow } from './series-columns.ts';
import { seriesColumns } from './series-columns.ts';

type Authority = 'GOVERNMENT' | 'JOINT' | 'UNHCR';
type DecisionLevel = 'FIRST_INSTANCE' | 'FIRST_INSTANCE_AND_APPEAL';

/** People of one origin who applied for asylum in Mexico in one year. */
export interface AsylumApplicationCountRow extends SeriesRow {
  readonly procedure: Authority;
  readonly applicationType: 'NEW' | 'VARIOUS';
  readonly decisionLevel: DecisionLevel;
  readonly applied: number;
}

export const AsylumApplicationCountEntity = defineTable<AsylumApplicationCountRow>(
  'public_asylum_application',
  {
    ...seriesColumns,
    procedure: 'text',
    applicationType: 'text',
    decisionLevel: 'text',
    applied: 'int',
  },
);

/** Decisions on claims of people of one origin in one year. */
export interface AsylumDecisionCountRow extends SeriesRow {
  readonly procedure: Authority;
  readonly decisionLevel: DecisionLevel;
  readonly recognised: number;
  readonly otherProtection: number;
  readonly rejected: number;
  readonly closed: number;
  readonly total: number;
}

export const AsylumDecisionCountEntity = defineTable<AsylumDecisionCountRow>(
  'public_asylum_decision',
  {
    ...seriesColumns,
    procedure: 'text',
    decisionLevel: 'text',
    recognised: 'int',
    otherProtection: 'int',
    rejected: 'int',
    closed: 'int',
    total: 'int',
  },
);

/** People of one origin in Mexico at the end of a year, by their situation; null where not published. */
export interface PopulationCountRow extends SeriesRow {
  readonly refugees: number | null;
  readonly asylumSeekers: number | null;
  readonly returnedRefugees: number | null;
  readonly internallyDisplaced: number | null;
  readonly returnedInternallyDisplaced: number | null;
  readonly stateless: number | null;
  readonly othersOfConcern: number | null;
  readonly othersInNeedOfProtection: number | null;
  readonly hostCommunity: number | null;
}

export const PopulationCountEntity = defineTable<PopulationCountRow>('public_population', {
  ...seriesColumns,
  refugees: 'int',
  asylumSeekers: 'int',
  returnedRefugees: 'int',
  internallyDisplaced: 'int',
  returnedInternallyDisplaced: 'int',
  stateless: 'int',
  othersOfConcern: 'int',
  othersInNeedOfProtection: 'int',
  hostCommunity: 'int',
});

/** People of one origin, situation, place, sex and age band at the end of a year. */
export interface DemographicCountRow extends SeriesRow {
  /** The line of the published table: its cells share it, and sum to its total. */
  readonly line: number;
  readonly populationType:
    | 'REFUGEE'
    | 'ASYLUM_SEEKER'
    | 'OTHER_IN_NEED_OF_PROTECTION'
    | 'INTERNALLY_DISPLACED'
    | 'RETURNED_REFUGEE'
    | 'STATELESS'
    | 'OTHER_OF_CONCERN';
  readonly location: string;
  readonly locationType: 'URBAN' | 'RURAL' | 'CAMP' | 'VARIOUS';
  readonly accommodation: 'INDIVIDUAL' | 'UNDEFINED';
  readonly sex: 'FEMALE' | 'MALE' | 'UNKNOWN';
  readonly ageBand: 'AGE_0_4' | 'AGE_5_11' | 'AGE_12_17' | 'AGE_18_59' | 'AGE_60_PLUS' | 'UNKNOWN';
  readonly people: number;
}

export const DemographicCountEntity = defineTable<DemographicCountRow>('public_demographic', {
  ...seriesColumns,
  line: 'int',
  populationType: 'text',
  location: 'text',
  locationType: 'text',
  accommodation: 'text',
  sex: 'text',
  ageBand: 'text',
  people: 'int',
});

/** Solutions that people of one origin found in one year; null where not published. */
export interface SolutionCountRow extends SeriesRow {
  readonly returnedRefugees: number | null;
  readonly resettlement: number | null;
  readonly naturalisation: number | null;
  readonly returnedInternallyDisplaced: number | null;
}

export const SolutionCountEntity = defineTable<SolutionCountRow>('public_solution', {
  ...seriesColumns,
  returnedRefugees: 'int',
  resettlement: 'int',
  naturalisation: 'int',
  returnedInternallyDisplaced: 'int',
});

/** People of one origin who were newly displaced to Mexico in one year; null where not published. */
export interface FlowCountRow extends SeriesRow {
  readonly refugees: number | null;
  readonly asylumSeekers: number | null;
  readonly refugeeLike: number | null;
  readonly othersInNeedOfProtection: number | null;
}

export const FlowCountEntity = defineTable<FlowCountRow>('public_flow', {
  ...seriesColumns,
  refugees: 'int',
  asylumSeekers: 'int',
  refugeeLike: 'int',
  othersInNeedOfProtection: 'int',
});
