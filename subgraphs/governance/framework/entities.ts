import { defineTable } from '../../_kit/database/define-table.ts';
import type { AgencyCode, IndicatorDefinition, ResultLevel } from './indicator-definition.ts';
import type { TargetMilestoneRow, TargetRow } from './targets/entities.ts';

/** A change that the initiative seeks. */
export interface ResultStatementRow {
  readonly code: string;
  readonly position: number;
  readonly level: ResultLevel;
  readonly parentCode: string | null;
  readonly statementEn: string;
  readonly statementEs: string;
  readonly statementFr: string;
}

export const ResultStatementEntity = defineTable<ResultStatementRow>(
  'result_statement',
  {
    code: 'text',
    position: 'int',
    level: 'text',
    parentCode: 'text',
    statementEn: 'text',
    statementEs: 'text',
    statementFr: 'text',
  },
  ['code'],
);

/** An indicator with all that belongs to it. */
export interface IndicatorRow extends Pick<
  IndicatorDefinition,
  | 'code'
  | 'kind'
  | 'counted'
  | 'unit'
  | 'falls'
  | 'sensitive'
  | 'sensitiveBreakdowns'
  | 'breakdowns'
  | 'frequency'
  | 'sensitivityClass'
  | 'purpose'
  | 'retention'
> {
  readonly position: number;
  readonly statementCode: string;
  readonly leadCode: AgencyCode | null;
  readonly level: ResultLevel;
  readonly contributorCodes: readonly AgencyCode[];
  /** The oldest first. */
  readonly versions: readonly IndicatorVersionRow[];
  /** The oldest first. */
  readonly targets: readonly TargetRow[];
  readonly milestones: readonly TargetMilestoneRow[];
}

/** A view: rows are written to `indicator` and the tables around it. */
export const IndicatorSheetEntity = defineTable<IndicatorRow>(
  'indicator_sheet',
  {
    code: 'text',
    position: 'int',
    statementCode: 'text',
    kind: 'text',
    counted: 'text',
    unit: 'text',
    falls: 'boolean',
    sensitive: 'boolean',
    breakdowns: 'jsonb',
    sensitiveBreakdowns: 'jsonb',
    frequency: 'text',
    leadCode: 'text',
    sensitivityClass: 'text',
    purpose: 'text',
    retention: 'text',
    level: 'text',
    contributorCodes: 'text[]',
    versions: 'jsonb',
    targets: 'jsonb',
    milestones: 'jsonb',
  },
  ['code'],
);

/** One definition of an indicator. */
export interface IndicatorVersionRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly version: number;
  readonly titleEn: string;
  readonly titleEs: string;
  readonly titleFr: string;
  readonly note: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly changeReason: string | null;
}

export const IndicatorVersionEntity = defineTable<IndicatorVersionRow>('indicator_version', {
  id: 'text',
  indicatorCode: 'text',
  version: 'int',
  titleEn: 'text',
  titleEs: 'text',
  titleFr: 'text',
  note: 'text',
  effectiveFrom: 'date',
  effectiveTo: 'date',
  changeReason: 'text',
});

/** An agency that reports an indicator beside its lead. */
interface IndicatorContributorRow {
  readonly indicatorCode: string;
  readonly agencyCode: AgencyCode;
  readonly position: number;
}

export const IndicatorContributorEntity = defineTable<IndicatorContributorRow>(
  'indicator_contributor',
  { indicatorCode: 'text', agencyCode: 'text', position: 'int' },
  ['indicatorCode', 'agencyCode'],
);

/** A goal, target or indicator of the 2030 Agenda to which an indicator contributes. */
interface IndicatorSdgRow {
  readonly indicatorCode: string;
  readonly sdgCode: string;
}

export const IndicatorSdgEntity = defineTable<IndicatorSdgRow>(
  'indicator_sdg',
  { indicatorCode: 'text', sdgCode: 'text' },
  ['indicatorCode', 'sdgCode'],
);
