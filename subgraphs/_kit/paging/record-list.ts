import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { RowSource } from '../access/read-rows.ts';
import { queriesOf, runQueriesOf } from '../access/read-rows.ts';
import { parsePeriod } from '../calendar/reporting-period.ts';
import type { Connection, PageArgs } from './connection.ts';
import { connection } from './connection.ts';

/** The vocabulary's `RecordFilter`. */
export interface RecordFilter {
  readonly centre?: string | null;
  readonly period?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly group?: string | null;
  readonly nationality?: string | null;
  readonly sex?: string | null;
  readonly age?: string | null;
}

/** What a client may ask of a list of records; beside `filter`, any argument named like a property must equal it. */
export interface RecordListArgs extends PageArgs {
  readonly filter?: RecordFilter | null;
}

/**
 * A list of an agency's records as a function of a request's context and the arguments of its field.
 * `happenedOn` is the date that orders the list and that periods and days filter;
 * `equal` names the further arguments that must equal the property of their name.
 */
export function recordList<Row extends ObjectLiteral & { readonly id: string }>(
  entity: EntitySchema<Row>,
  happenedOn: keyof Row & string,
  equal: readonly (keyof Row & string)[] = [],
) {
  return (source: RowSource, args: RecordListArgs): Promise<Connection<Row>> => {
    const query = queriesOf(source).getRepository(entity).createQueryBuilder('row');
    const given = new Map<string, unknown>(Object.entries(args));
    for (const name of equal) where(query, `row.${name} =`, name, given.get(name));
    filterRecords(query, happenedOn, args.filter ?? {});
    return connection(query, happenedOn, args, runQueriesOf(source, entity));
  };
}

function filterRecords<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  happenedOn: string,
  { centre, period, from, to, group, nationality, sex, age }: RecordFilter,
): void {
  where(query, 'row.centreCode =', 'centre', centre);
  where(query, 'row.populationGroup =', 'group', group);
  where(query, 'row.ageBand =', 'age', age);
  where(query, `row.${happenedOn} >=`, 'from', from);
  where(query, `row.${happenedOn} <=`, 'to', to);
  const inPeriod = period == null ? null : parsePeriod(period);
  where(query, `row.${happenedOn} >=`, 'periodStart', inPeriod?.start);
  where(query, `row.${happenedOn} <=`, 'periodEnd', inPeriod?.end);
  const person = (column: string) => `row.personId IN (SELECT id FROM person WHERE ${column} =`;
  where(query, person('nationality'), 'nationality', nationality, ')');
  where(query, person('sex'), 'sex', sex, ')');
}

function where<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  left: string,
  parameter: string,
  value: unknown,
  right = '',
): void {
  if (value != null) query.andWhere(`${left} :${parameter}${right}`, { [parameter]: value });
}
