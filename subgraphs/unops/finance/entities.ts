import type { AgencyCode } from '../../_kit/agency-code.ts';
import { defineTable } from '../../_kit/database/define-table.ts';

/** How many units of a currency one US dollar is worth, from a day until the next rate. */
export interface ExchangeRateRow {
  readonly currency: 'MXN';
  readonly inForceFrom: string;
  readonly perUsd: string;
  /** Where it is from. */
  readonly source: string;
}

export const ExchangeRateEntity = defineTable<ExchangeRateRow>(
  'exchange_rate',
  { currency: 'text', inForceFrom: 'date', perUsd: 'numeric', source: 'text' },
  ['currency', 'inForceFrom'],
);

/** The budget of an agency, an output and a year. */
export interface BudgetLineRow {
  readonly id: string;
  readonly agency: AgencyCode;
  readonly outputCode: string;
  readonly year: number;
  readonly originalAmount: string;
  readonly revisedAmount: string;
  readonly currency: 'USD' | 'MXN';
  readonly approvedOn: string;
  readonly revisedOn: string | null;
  readonly recordedOn: string;
}

export const BudgetLineEntity = defineTable<BudgetLineRow>('budget_line', {
  id: 'uuid',
  agency: 'text',
  outputCode: 'text',
  year: 'int',
  originalAmount: 'numeric',
  revisedAmount: 'numeric',
  currency: 'text',
  approvedOn: 'date',
  revisedOn: 'date',
  recordedOn: 'date',
});

/** One booking of money. */
export interface TransactionRow {
  readonly id: string;
  readonly agency: AgencyCode;
  readonly outputCode: string;
  readonly engagementId: string | null;
  readonly kind: 'COMMITMENT' | 'DISBURSEMENT' | 'EXPENDITURE';
  readonly bookedOn: string;
  readonly amount: string;
  readonly currency: 'USD' | 'MXN';
  readonly receivingAgency: AgencyCode | null;
  readonly recordedOn: string;
}

export const TransactionEntity = defineTable<TransactionRow>('transaction', {
  id: 'uuid',
  agency: 'text',
  outputCode: 'text',
  engagementId: 'uuid',
  kind: 'text',
  bookedOn: 'date',
  amount: 'numeric',
  currency: 'text',
  receivingAgency: 'text',
  recordedOn: 'date',
});

/** A fee charged on direct cost. */
export interface ManagementFeeRow {
  readonly id: string;
  readonly agency: AgencyCode;
  readonly outputCode: string;
  readonly engagementId: string | null;
  readonly chargedOn: string;
  readonly directCost: string;
  readonly fee: string;
  /** Kept by the database: direct cost and fee together. */
  readonly fullCost: string;
  readonly currency: 'USD' | 'MXN';
  readonly recordedOn: string;
}

export const ManagementFeeEntity = defineTable<ManagementFeeRow>('management_fee', {
  id: 'uuid',
  agency: 'text',
  outputCode: 'text',
  engagementId: 'uuid',
  chargedOn: 'date',
  directCost: 'numeric',
  fee: 'numeric',
  fullCost: 'numeric',
  currency: 'text',
  recordedOn: 'date',
});
