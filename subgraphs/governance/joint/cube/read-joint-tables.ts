import { GraphQLError } from 'graphql';

import type { ErrorCode } from '../../../_kit/errors/error-codes.ts';
import type { AskGateway } from '../../../_kit/services/ask-gateway.ts';
import type { JointCellRow } from '../entities.ts';
import type { ResultBasis } from '../expected-parts.ts';
import type { BreakdownDelivery } from '../table/breakdown-delivery.ts';
import type { CubePeriodRow } from './entities.ts';

/** What the joint table of a period says, as everybody reads it through the gateway. */
export interface ReadTable extends CubePeriodRow {
  readonly breakdowns: readonly BreakdownDelivery[];
  readonly cells: readonly JointCellRow[];
}

/** Which joint tables are read. */
export interface WantedTables {
  readonly indicator: string;
  readonly periods: readonly string[];
  readonly basis: ResultBasis;
}

/**
 * Reads the joint tables of an indicator in several periods in one question to the whole graph;
 * AGENCY_UNAVAILABLE where no gateway answers.
 */
export async function readJointTables(
  ask: AskGateway | null,
  { indicator, periods, basis }: WantedTables,
): Promise<readonly ReadTable[]> {
  if (!ask) throw unavailable('GATEWAY_URL is not set');
  const variables = { indicator, periods, basis };
  const answer = await ask({ query: TABLES, variables, scopes }).catch(notAnswered);
  const reports = listAt(answer.data?.['indicator'], 'reports');
  const tables = reports.flatMap((report) => {
    const [periodCode, table] = [partAt(report, 'periodCode'), partAt(report, 'table')];
    return typeof periodCode === 'string' && isTable(table) ? [{ ...table, periodCode }] : [];
  });
  if (tables.length < periods.length) notAnswered(answer.errors);
  return tables;
}

const scopes = ['monitoring:joint', 'monitoring:cube'];

const TABLES = `query JointTables($indicator: ID!, $periods: [ID!]!, $basis: ResultBasis!) {
  indicator(code: $indicator) { reports(periods: $periods) { periodCode table(basis: $basis) {
    state basis missing { agency reason } breakdowns { dimensions deliveredBy notDeliveredBy }
    cells { sex age group nationality disability centre fromFifteen figure {
      reading value lower upper numerator denominator ofThoseReporting dayBands { fromDay toDay count }
    } }
  } } }
}`;

function notAnswered(error: unknown): never {
  console.error('Cannot read the joint tables through the gateway', error);
  throw unavailable('the gateway does not answer');
}

function unavailable(reason: string): GraphQLError {
  const code: ErrorCode = 'AGENCY_UNAVAILABLE';
  const message = `Cannot read the joint tables: ${reason}; try again`;
  return new GraphQLError(message, { extensions: { code, retryable: true } });
}

// Its values were completed by the gateway: what has the shape has the types.
function isTable(value: unknown): value is Omit<ReadTable, 'periodCode'> {
  const lists = ['cells', 'missing', 'breakdowns'];
  return lists.every((name) => Array.isArray(partAt(value, name)));
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = partAt(value, name);
  return Array.isArray(list) ? list : [];
}

function partAt(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
