import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import type { UnhcrIatiBudgetRow, UnhcrIatiTransactionRow } from './entities.ts';
import { iatiCodes, readDay, readIatiCode, requireIatiCode } from './iati-codes.ts';

/** A line of the budgets. */
export function budgetRow(line: CsvLine): UnhcrIatiBudgetRow {
  const periodStart = line.required('budget_period_start');
  return {
    id: idOf(periodStart, line),
    activityId: line.required('iati_identifier'),
    kind: readIatiCode(line, 'budget_type', iatiCodes.budgetType),
    periodStart,
    periodEnd: line.required('budget_period_end'),
    value: line.required('budget_value'),
    currency: line.required('budget_currency'),
    valueOn: line.required('budget_value_date'),
  };
}

/** A line of the transactions. UNHCR's references repeat, so that they are no key. */
export function transactionRow(line: CsvLine): UnhcrIatiTransactionRow {
  const happenedOn = readDay(line, 'transaction_date') ?? line.required('transaction_date');
  return {
    id: idOf(happenedOn, line),
    activityId: line.required('iati_identifier'),
    reference: line.text('transaction_ref'),
    type: requireIatiCode(line, 'transaction_type_code', iatiCodes.transactionType),
    happenedOn,
    value: line.required('transaction_value'),
    currency: line.required('transaction_value_currency'),
    valueUsd: line.text('transaction_value_USD'),
    description: line.text('transaction_description'),
    provider: line.text('transaction_provider_org'),
    providerKind: line.text('provider_org_type_name'),
    aidType: line.text('aid_type1_name'),
    earmarking: line.text('earmarking_name'),
  };
}

function idOf(day: string, line: CsvLine): string {
  return `${day}-${String(line.number).padStart(4, '0')}`;
}
