import { defineTable } from '../../_kit/database/define-table.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/** Something that may go wrong. */
export interface RiskRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly category: 'PROTECTION' | 'OPERATIONAL' | 'FINANCIAL' | 'INSTITUTIONAL' | 'INFORMATION';
  readonly likelihood: number;
  readonly impact: number;
  readonly response: string;
  readonly ownerPost: string;
  readonly agencyCode: AgencyCode | null;
  readonly raisedOn: string;
  readonly reviewedOn: string;
  readonly closedOn: string | null;
  /** Likelihood times impact, computed by the database. */
  readonly score: number;
}

export const RiskEntity = defineTable<RiskRow>('risk', {
  id: 'uuid',
  number: 'text',
  title: 'text',
  category: 'text',
  likelihood: 'int',
  impact: 'int',
  response: 'text',
  ownerPost: 'text',
  agencyCode: 'text',
  raisedOn: 'date',
  reviewedOn: 'date',
  closedOn: 'date',
  score: 'int',
});

/** An indicator that a risk touches. */
interface RiskIndicatorRow {
  readonly riskId: string;
  readonly indicatorCode: string;
}

export const RiskIndicatorEntity = defineTable<RiskIndicatorRow>(
  'risk_indicator',
  { riskId: 'uuid', indicatorCode: 'text' },
  ['riskId', 'indicatorCode'],
);

/** Why a figure is off track or was restated. */
export interface ExplanationRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly reason: 'OFF_TRACK' | 'RESTATEMENT';
  readonly cause: string;
  readonly action: string;
  readonly ownerPost: string;
  readonly dueOn: string;
  readonly givenOn: string;
}

export const ExplanationEntity = defineTable<ExplanationRow>('explanation', {
  id: 'uuid',
  indicatorCode: 'text',
  periodCode: 'text',
  reason: 'text',
  cause: 'text',
  action: 'text',
  ownerPost: 'text',
  dueOn: 'date',
  givenOn: 'date',
});

/** What a lead expects a figure to be on a date. */
export interface ForecastRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly madeOn: string;
  readonly forDate: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
}

export const ForecastEntity = defineTable<ForecastRow>('forecast', {
  id: 'uuid',
  indicatorCode: 'text',
  madeOn: 'date',
  forDate: 'date',
  value: 'float8',
  lower: 'float8',
  upper: 'float8',
  method: 'text',
});
