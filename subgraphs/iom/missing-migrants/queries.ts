import type { DataSource } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { MissingMigrantsIncidentRow, MissingMigrantsSourceRow } from './entities.ts';
import { MissingMigrantsIncidentEntity, MissingMigrantsSourceEntity } from './entities.ts';

interface Years {
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

interface IncidentFilter extends Years {
  readonly year?: number | null;
  readonly causeOfDeath?: string | null;
  readonly region?: string | null;
  readonly migrationRoute?: string | null;
}

/** Where the public data comes from; null where it is not loaded. */
export function missingMigrantsSource(db: DataSource): Promise<MissingMigrantsSourceRow | null> {
  return db.getRepository(MissingMigrantsSourceEntity).findOneBy({});
}

/** A page of incidents, latest first; every part of the filter that is given must hold. */
export function missingMigrants(
  db: DataSource,
  { first, after, ...filter }: PageArgs & IncidentFilter,
): Promise<Connection<MissingMigrantsIncidentRow>> {
  const query = db.getRepository(MissingMigrantsIncidentEntity).createQueryBuilder('row');
  for (const [name, value] of Object.entries(filter)) {
    const condition = CONDITIONS[name];
    if (condition !== undefined && value != null) query.andWhere(condition, { [name]: value });
  }
  return connection(query, 'orderedOn', { first: first ?? null, after: after ?? null });
}

const CONDITIONS: Readonly<Record<string, string>> = {
  year: 'row.year = :year',
  fromYear: 'row.year >= :fromYear',
  toYear: 'row.year <= :toYear',
  causeOfDeath: 'strpos(lower(row.causeOfDeath), lower(:causeOfDeath)) > 0',
  region: 'row.region = :region',
  migrationRoute: 'row.migrationRoute = :migrationRoute',
} satisfies Readonly<Record<keyof IncidentFilter, string>>;

/** The sums of one year. */
export interface MissingMigrantsYear {
  readonly year: number;
  readonly isComplete: boolean;
  readonly incidents: number;
  readonly undatedIncidents: number;
  readonly dead: number;
  readonly missing: number;
  readonly deadAndMissing: number;
  readonly survivors: number;
  readonly female: number;
  readonly male: number;
  readonly children: number;
}

/** The sums of each year, earliest first; years before `incompleteFromYear` are complete. */
export async function yearlyTotals(
  db: DataSource,
  incompleteFromYear: number,
  { fromYear, toYear }: Years,
): Promise<readonly MissingMigrantsYear[]> {
  return db.query(
    `SELECT year, year < $1 AS "isComplete", count(*)::int AS incidents,
       (count(*) - count(reported_on))::int AS "undatedIncidents", ${SUMS.join(', ')}
     FROM missing_migrants_incident
     WHERE year >= coalesce($2::int, year) AND year <= coalesce($3::int, year)
     GROUP BY year ORDER BY year`,
    [incompleteFromYear, fromYear, toYear],
  );
}

const SUMS = ['dead', 'missing', 'survivors', 'female', 'male', 'children']
  .map((column) => `coalesce(sum(${column}), 0)::int AS ${column}`)
  .concat('sum(dead_and_missing)::int AS "deadAndMissing"');
