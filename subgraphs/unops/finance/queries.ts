import type { DataSource } from 'typeorm';

import type { AgencyCode } from '../../_kit/agency-code.ts';
import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import { recordList } from '../../_kit/paging/record-list.ts';
import type { ExchangeRateRow } from './entities.ts';
import {
  BudgetLineEntity,
  ExchangeRateEntity,
  ManagementFeeEntity,
  TransactionEntity,
} from './entities.ts';

export const budgetLines = recordList(BudgetLineEntity, 'approvedOn', [
  'agency',
  'outputCode',
  'year',
]);
export const transactions = recordList(TransactionEntity, 'bookedOn', [
  'agency',
  'outputCode',
  'kind',
]);
export const managementFees = recordList(ManagementFeeEntity, 'chargedOn', [
  'agency',
  'outputCode',
]);

/** Rates of exchange, earliest first. */
export const exchangeRates = (db: DataSource): Promise<readonly ExchangeRateRow[]> =>
  db.getRepository(ExchangeRateEntity).find({ order: { currency: 'ASC', inForceFrom: 'ASC' } });

/** Where the money of one agency and output stands, in US dollars. */
export interface FinancialPosition {
  readonly periodCode: string;
  readonly agency: AgencyCode;
  readonly outputCode: string;
  readonly originalBudgetUsd: string;
  readonly revisedBudgetUsd: string;
  readonly commitmentsUsd: string;
  readonly disbursementsUsd: string;
  readonly expenditureUsd: string;
  readonly directCostUsd: string;
  readonly feeUsd: string;
}

interface PositionArgs {
  readonly period: string;
  readonly agency?: AgencyCode | null;
}

/** One line for each agency and output: what was booked in the period, and the budget of the year in which it ends. */
export async function financialPositions(
  db: DataSource,
  { period: periodCode, agency = null }: PositionArgs,
  asOf: string,
): Promise<readonly FinancialPosition[]> {
  const period = parsePeriod(periodCode);
  if (!period) return [];
  const { code, start, end } = period;
  return db.query(POSITIONS, [code, start, end, asOf, agency]);
}

const POSITIONS = `
  WITH span AS (SELECT $2::date AS starts, least($3::date, $4::date) AS ends, $4::date AS known),
  entry AS (
    SELECT agency, output_code, 'ORIGINAL' AS measure, to_usd(original_amount, currency, approved_on) AS usd
    FROM budget_line, span WHERE year = extract(year FROM $3::date) AND approved_on <= ends AND recorded_on <= known
    UNION ALL
    SELECT agency, output_code, 'REVISED', CASE WHEN revised_on <= ends
      THEN to_usd(revised_amount, currency, revised_on) ELSE to_usd(original_amount, currency, approved_on) END
    FROM budget_line, span WHERE year = extract(year FROM $3::date) AND approved_on <= ends AND recorded_on <= known
    UNION ALL
    SELECT agency, output_code, kind, to_usd(amount, currency, booked_on)
    FROM transaction, span
    WHERE receiving_agency IS NULL AND booked_on BETWEEN starts AND ends AND recorded_on <= known
    UNION ALL
    SELECT agency, output_code, measure, to_usd(amount, currency, charged_on)
    FROM management_fee, span, LATERAL (VALUES ('DIRECT', direct_cost), ('FEE', fee)) AS part(measure, amount)
    WHERE charged_on BETWEEN starts AND ends AND recorded_on <= known
  ),
  summed AS (
    SELECT agency, output_code, measure, round(sum(usd), 2) AS usd
    FROM entry WHERE agency = coalesce($5, agency) GROUP BY agency, output_code, measure)
  SELECT $1 AS "periodCode", agency, output_code AS "outputCode",
    coalesce(max(usd) FILTER (WHERE measure = 'ORIGINAL'), 0) AS "originalBudgetUsd",
    coalesce(max(usd) FILTER (WHERE measure = 'REVISED'), 0) AS "revisedBudgetUsd",
    coalesce(max(usd) FILTER (WHERE measure = 'COMMITMENT'), 0) AS "commitmentsUsd",
    coalesce(max(usd) FILTER (WHERE measure = 'DISBURSEMENT'), 0) AS "disbursementsUsd",
    coalesce(max(usd) FILTER (WHERE measure = 'EXPENDITURE'), 0) AS "expenditureUsd",
    coalesce(max(usd) FILTER (WHERE measure = 'DIRECT'), 0) AS "directCostUsd",
    coalesce(max(usd) FILTER (WHERE measure = 'FEE'), 0) AS "feeUsd"
  FROM summed GROUP BY agency, output_code ORDER BY agency, output_code`;
