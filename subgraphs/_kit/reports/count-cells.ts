import type { EntityManager } from 'typeorm';

import { askedInSpan } from './asked-records.ts';
import type { DayBand } from './day-bands.ts';
import type { Dimension, IndicatorQuestion } from './indicator-question.ts';
import { measureOf } from './measures.ts';

/** One counted cell; a null dimension is the total over it. */
export interface CellRow {
  readonly sex: string | null;
  readonly age_band: string | null;
  readonly population_group: string | null;
  readonly nationality: string | null;
  readonly disability: string | null;
  readonly centre_code: string | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly day_bands: readonly DayBand[] | null;
  /** Distinct people behind the cell, where it does not count people itself. */
  readonly people: number | null;
}

/** The days a count is about, and the day up to which records are known. ISO dates, inclusive. */
export interface Span {
  readonly start: string;
  readonly end: string;
  readonly knownOn: string;
}

/** Which cells of an indicator are counted: the grand total alone, or every cell and margin of its declared tables. */
export type CountedTables = 'TOTAL' | 'ALL';

/** Counts an indicator over several spans of gathered records, in one statement; resolves to the cells of each, in their order. */
export async function countCells(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  spans: readonly Span[],
  tables: CountedTables,
): Promise<readonly (readonly CellRow[])[]> {
  const asked = askedInSpan(indicator, 'GATHERED', SPAN_COLUMNS);
  const rows: readonly (CellRow & { readonly place: number })[] = await tx.query(
    `SELECT place, counted.* FROM ${SPANS} CROSS JOIN LATERAL (
       WITH asked AS (${asked}) ${countingSql(indicator, tables)}) AS counted`,
    [spans.map(({ start }) => start), spans.map(({ end }) => end), spans.map((s) => s.knownOn)],
  );
  const cells = spans.map((): CellRow[] => []);
  for (const { place, ...cell } of rows) cells[place - 1]?.push(cell);
  return cells;
}

const SPAN_COLUMNS = { start: 'span.starts_on', end: 'span.ends_on', knownOn: 'span.known_on' };

const SPANS = `(SELECT starts_on, ends_on, known_on, place::int
  FROM unnest($1::date[], $2::date[], $3::date[]) WITH ORDINALITY AS s(starts_on, ends_on, known_on, place)) AS span`;

type Column =
  'sex' | 'age_band' | 'population_group' | 'nationality' | 'disability' | 'centre_code';
type Grouping = readonly Column[];

const COLUMNS: Readonly<Record<Dimension, Column>> = {
  SEX: 'sex',
  AGE: 'age_band',
  GROUP: 'population_group',
  NATIONALITY: 'nationality',
  DISABILITY: 'disability',
  CENTRE: 'centre_code',
};

function groupingSets(breakdowns: IndicatorQuestion['breakdowns']): readonly Grouping[] {
  const sets = breakdowns.flatMap((dimensions) => subsets(dimensions.map((name) => COLUMNS[name])));
  return [...new Map([[], ...sets].map((set) => [set.toSorted().join(), set])).values()];
}

function subsets(columns: Grouping): readonly Grouping[] {
  return columns.reduce<readonly Grouping[]>(
    (sets, column) => [...sets, ...sets.map((set) => [...set, column])],
    [[]],
  );
}

/** SQL that counts the rows of `asked`, what an indicator asks for in a span. */
export function countingSql(indicator: IndicatorQuestion, tables: CountedTables): string {
  const { kind, protection, breakdowns } = indicator;
  const sets = tables === 'ALL' ? groupingSets(breakdowns) : [[]];
  if (kind === 'PEOPLE' || kind === 'EMPLOYERS') return countUnits(sets);
  return grouped(sets, 'asked', measureOf(kind, protection?.behind === 'UNITS'));
}

// A unit's dimensions are those of its first row in the span (of several on one day, always the same one),
// so that its cells sum to the total; it counts once at each centre: those do not. Distinct rows are
// counted by one hash aggregate for all the tables, where count(DISTINCT) would sort for each.
function countUnits(sets: readonly Grouping[]): string {
  const columns = [...new Set(sets.flat())].filter((column) => column !== 'centre_code');
  const listed = ['unit', ...columns];
  const overall = sets.filter((set) => !set.includes('centre_code'));
  const byCentre = sets.filter((set) => set.includes('centre_code'));
  const count = measureOf('PEOPLE');
  const total = grouped(overall, 'first', count);
  if (byCentre.length === 0) return `${firstOf(listed)} ${total}`;
  return `${firstOf(listed)}, at_centre AS (
      SELECT * FROM first JOIN (SELECT DISTINCT unit, centre_code FROM asked) AS place USING (unit))
    ${total} UNION ALL ${grouped(byCentre, 'at_centre', count)}`;
}

// Where only units are asked for, none comes first, and nothing needs to be sorted.
function firstOf(listed: readonly string[]): string {
  const columns = listed.join(', ');
  if (listed.length === 1) return `, first AS (SELECT DISTINCT unit FROM asked)`;
  return `, first AS (SELECT DISTINCT ON (unit) ${columns} FROM asked ORDER BY unit, happened_on, ${columns})`;
}

function grouped(sets: readonly Grouping[], from: string, measure: string): string {
  const used = new Set(sets.flat());
  const columns = Object.values(COLUMNS).map((column) =>
    used.has(column) ? column : `NULL::text AS ${column}`,
  );
  const groups = sets.map((set) => `(${set.join(', ')})`);
  const rows = `SELECT ${columns.join(', ')}, ${measure} FROM ${from}`;
  return `${rows} GROUP BY GROUPING SETS (${groups.join(', ')})`;
}
