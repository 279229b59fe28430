import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import { badInput } from '../../_kit/errors/bad-input.ts';

/** What a client may ask of any series; beside these, an argument named like a property must equal it. */
export interface SeriesFilter {
  readonly year?: number | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly origin?: string | null;
}

/** Narrows a series (alias `row`) to its arguments. Throws BAD_USER_INPUT where the origin is no code. */
export function narrowSeries<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  filter: SeriesFilter,
  equal: readonly (keyof Row & string)[],
): SelectQueryBuilder<Row> {
  const given = new Map<string, unknown>(Object.entries(filter));
  const conditions: readonly (readonly [string, unknown])[] = [
    ['row.year = :year', filter.year],
    ['row.year >= :fromYear', filter.fromYear],
    ['row.year <= :toYear', filter.toYear],
    ['row.originCode = :origin', checkedOrigin(filter.origin)],
    ...equal.map((name) => [`row.${name} = :${name}`, given.get(name)] as const),
  ];
  for (const [condition, value] of conditions) if (value != null) query.andWhere(condition);
  return query.setParameters(Object.fromEntries(given));
}

function checkedOrigin(origin: string | null | undefined): string | null {
  if (origin == null || /^([A-Z]{3}|UNKNOWN)$/.test(origin)) return origin ?? null;
  throw badInput('origin', origin, 'an origin; write ISO 3166-1 alpha-3 as "HND", or "UNKNOWN"');
}
