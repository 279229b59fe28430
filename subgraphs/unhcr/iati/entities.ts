import { defineTable } from '../../_kit/database/define-table.ts';
import type { WordOf } from './iati-codes.ts';

/** One year of UNHCR's operation in Mexico; `id` is its IATI identifier. */
export interface UnhcrIatiActivityRow {
  readonly id: string;
  readonly year: number;
  readonly status: WordOf<'activityStatus'>;
  readonly titleEn: string;
  readonly titleFr: string | null;
  readonly titleEs: string | null;
  readonly descriptionEn: string;
  readonly descriptionFr: string | null;
  readonly plannedStartOn: string | null;
  readonly actualStartOn: string | null;
  readonly plannedEndOn: string | null;
  readonly actualEndOn: string | null;
  readonly sourceId: string;
}

export const UnhcrIatiActivityEntity = defineTable<UnhcrIatiActivityRow>('iati_activity', {
  id: 'text',
  year: 'int',
  status: 'text',
  titleEn: 'text',
  titleFr: 'text',
  titleEs: 'text',
  descriptionEn: 'text',
  descriptionFr: 'text',
  plannedStartOn: 'date',
  actualStartOn: 'date',
  plannedEndOn: 'date',
  actualEndOn: 'date',
  sourceId: 'text',
});

/** A budget of an activity for a period. */
export interface UnhcrIatiBudgetRow {
  readonly id: string;
  readonly activityId: string;
  readonly kind: WordOf<'budgetType'> | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly value: string;
  readonly currency: string;
  readonly valueOn: string;
}

export const UnhcrIatiBudgetEntity = defineTable<UnhcrIatiBudgetRow>('iati_budget', {
  id: 'text',
  activityId: 'text',
  kind: 'text',
  periodStart: 'date',
  periodEnd: 'date',
  value: 'numeric',
  currency: 'text',
  valueOn: 'date',
});

/** Money that was promised to an activity, passed on or spent. Its id starts with the day, so that ids sort by time. */
export interface UnhcrIatiTransactionRow {
  readonly id: string;
  readonly activityId: string;
  readonly reference: string | null;
  readonly type: WordOf<'transactionType'>;
  readonly happenedOn: string;
  readonly value: string;
  readonly currency: string;
  readonly valueUsd: string | null;
  readonly description: string | null;
  readonly provider: string | null;
  readonly providerKind: string | null;
  readonly aidType: string | null;
  readonly earmarking: string | null;
}

export const UnhcrIatiTransactionEntity = defineTable<UnhcrIatiTransactionRow>('iati_transaction', {
  id: 'text',
  activityId: 'text',
  reference: 'text',
  type: 'text',
  happenedOn: 'date',
  value: 'numeric',
  currency: 'text',
  valueUsd: 'numeric',
  description: 'text',
  provider: 'text',
  providerKind: 'text',
  aidType: 'text',
  earmarking: 'text',
});

/** The share of an activity that goes to a sector of one vocabulary. */
export interface UnhcrIatiSectorRow {
  readonly id: string;
  readonly activityId: string;
  readonly vocabulary: WordOf<'sectorVocabulary'>;
  readonly code: string;
  readonly name: string;
  readonly percentage: string;
}

export const UnhcrIatiSectorEntity = defineTable<UnhcrIatiSectorRow>('iati_sector', {
  id: 'text',
  activityId: 'text',
  vocabulary: 'text',
  code: 'text',
  name: 'text',
  percentage: 'numeric',
});

/** One indicator of a result of an activity in one year. */
export interface UnhcrIatiResultRow {
  readonly id: string;
  readonly activityId: string;
  readonly year: number;
  readonly level: WordOf<'resultType'>;
  readonly title: string;
  readonly indicator: string;
  readonly measure: WordOf<'indicatorMeasure'>;
  readonly ascending: boolean | null;
  readonly population: string | null;
  readonly goal: string | null;
  readonly location: string | null;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly target: number | null;
  readonly actual: number | null;
}

export const UnhcrIatiResultEntity = defineTable<UnhcrIatiResultRow>('iati_result', {
  id: 'text',
  activityId: 'text',
  year: 'int',
  level: 'text',
  title: 'text',
  indicator: 'text',
  measure: 'text',
  ascending: 'boolean',
  population: 'text',
  goal: 'text',
  location: 'text',
  baseline: 'float8',
  baselineYear: 'int',
  target: 'float8',
  actual: 'float8',
});
