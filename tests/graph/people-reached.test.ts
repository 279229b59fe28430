import { expect, test } from '@jest/globals';

import { inventedId } from '../../subgraphs/_kit/seeding/pseudonym.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { saved } from '../support/saved.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

const PERIOD = { code: '2025-Q3', start: '2025-07-01', end: '2025-09-30' };
const REPORTERS = subgraphs.filter(
  ({ name, indicators }) => name !== 'governance' && indicators.some(isPeopleReached),
);
const PEOPLE = 3_000; // of the generator at the tests' scale of 0.05

interface Contact {
  readonly unit: string;
  readonly happened_on: string;
  readonly sex: string;
  readonly age_band: string;
  readonly population_group: string;
  readonly disability: string;
  readonly centre_code: string;
}

const EVERYONE = { sex: null, age: null, group: null, disability: null, centre: null };

interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

interface Cell {
  readonly sex: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly disability: string | null;
  readonly centre: string | null;
  readonly figure: Bounds & { readonly reading: string };
}

test('six agencies report whom they reached, UNOPS does not, and the joint figure lies between the largest and the sum', async () => {
  const { data, errors } = await graph.ask(saved('01'));
  expect(errors).toBeUndefined();
  const report = data?.['indicatorReport'] as Record<
    string,
    { status: string; inPeriod?: { value: number } }
  > & { result: Bounds & { state: string; method: string } };
  expect(report['unops']?.status).toBe('NOT_APPLICABLE');
  const values = ['unhcr', 'iom', 'ilo', 'unWomen', 'paho', 'unicef'].map(
    (field) => report[field]?.inPeriod?.value ?? NaN,
  );
  expect(report.result).toMatchObject({
    state: 'COMPLETE',
    method: 'BOUNDS',
    lower: Math.max(...values),
    upper: values.reduce((sum, value) => sum + value),
  });
});

test('the true number of different people, known only to the generator, lies within every bound shown', async () => {
  const { data } = await graph.ask(saved('01'));
  const report = data?.['indicatorReport'] as {
    result: Bounds;
    table: { lowerIfGroupsAlike: number; cells: readonly Cell[] };
  };
  const contacts = await Promise.all(REPORTERS.map(({ name }) => contactsOf(name)));
  const truth = (cell: Omit<Cell, 'figure'>) =>
    new Set(contacts.flatMap((rows) => peopleIn(rows, cell))).size;

  const everyone = truth(EVERYONE);
  expect(everyone).toBeGreaterThan(report.result.lower ?? Infinity);
  expect(everyone).toBeLessThan(report.result.upper ?? 0);
  expect(report.table.lowerIfGroupsAlike).toBeLessThanOrEqual(everyone);
  expect(report.table.cells.length).toBeGreaterThan(50);
  const outside = report.table.cells.filter((cell) => {
    const people = truth(cell);
    return people < (cell.figure.lower ?? 0) || people > (cell.figure.upper ?? Infinity);
  });
  expect(outside).toEqual([]);
});

test('people with a disability are counted in one margin, crossed with nothing, between the largest count of an agency and the sum', async () => {
  const { data } = await graph.ask(saved('01'));
  const { table } = data?.['indicatorReport'] as { table: { cells: readonly Cell[] } };
  const margin = table.cells.filter(({ disability }) => disability !== null);
  const contacts = await Promise.all(REPORTERS.map(({ name }) => contactsOf(name)));
  expect(margin.map(({ disability }) => disability)).toEqual(['NO', 'UNKNOWN', 'YES']);
  for (const { figure, ...place } of margin) {
    expect(place).toEqual({ ...EVERYONE, disability: place.disability });
    const counts = contacts.map((rows) => new Set(peopleIn(rows, place)).size);
    // A count below ten is hidden, and one beside it: nobody below, and above more than it may be.
    const shown = counts.filter((count) => count >= 10);
    expect(counts).toContain(figure.lower);
    expect(figure.lower).toBeLessThanOrEqual(Math.max(...shown));
    const sum = counts.reduce((total, count) => total + count);
    expect(figure.upper).toBeGreaterThanOrEqual(sum);
  }
});

test('without one agency the joint figure is never smaller: it is partial, names who is missing, and has no upper bound', async () => {
  const question =
    '{ indicatorReport(indicator: "OP7.3", period: "2025-Q3") { ilo { status } paho { status } result { state value lower upper missing { agency reason } } } }';
  const whole = await graph.ask(question);
  graph.away.add('ilo');
  const torn = await graph.ask(question);
  graph.away.delete('ilo');

  const lower = (whole.data?.['indicatorReport'] as { result: Bounds }).result.lower;
  expect(torn.data).toEqual({
    indicatorReport: {
      ilo: null,
      paho: { status: 'REPORTED' },
      result: {
        state: 'PARTIAL',
        value: null,
        lower,
        upper: null,
        missing: [{ agency: 'ILO', reason: 'UNAVAILABLE' }],
      },
    },
  });
  expect(torn.errors).toEqual([
    expect.objectContaining({
      path: ['indicatorReport', 'ilo'],
      extensions: expect.objectContaining({ code: 'AGENCY_UNAVAILABLE', agency: 'ilo' }),
    }),
  ]);
  expect(await graph.ask(question)).toEqual(whole);
});

/** The contacts behind an agency's report, with its generator's number for the person instead of the agency's pseudonym. */
async function contactsOf(
  agency: string,
): Promise<readonly (Contact & { readonly person: number })[]> {
  const db = graph.db(agency);
  const question =
    subgraphs.find(({ name }) => name === agency)?.indicators.find(isPeopleReached)?.question ?? '';
  const [report]: readonly { submitted: string }[] = await db.query(
    `SELECT max(day_of(as_of))::text AS submitted FROM report WHERE indicator_code = 'OP7.3' AND period_code = $1`,
    [PERIOD.code],
  );
  const rows: readonly Contact[] = await db.query(
    `SELECT * FROM (${question}) AS contact
     WHERE happened_on BETWEEN $1::date AND $2::date AND recorded_on <= $3::date`,
    [PERIOD.start, PERIOD.end, report?.submitted],
  );
  const numbers = new Map(
    Array.from({ length: PEOPLE }, (_, index) => [inventedId(agency, index), index]),
  );
  return rows.map((row) => ({ ...row, person: numbers.get(row.unit) ?? NaN }));
}

/** Whom an agency counts in a cell: at her first contact in the period for sex, age and group; at each centre she came to. */
function peopleIn(
  rows: readonly (Contact & { person: number })[],
  cell: Omit<Cell, 'figure'>,
): readonly number[] {
  const order = (row: Contact) =>
    `${row.happened_on} ${row.sex} ${row.age_band} ${row.population_group} ${row.disability}`;
  const firsts = new Map<number, Contact>();
  for (const row of rows.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))) {
    if (!firsts.has(row.person)) firsts.set(row.person, row);
  }
  return rows
    .filter(({ person, centre_code: centre }) => {
      const first = firsts.get(person);
      const age = first?.age_band === 'AGE_15_17' ? 'AGE_12_17' : first?.age_band;
      return (
        fits(cell.centre, centre) &&
        fits(cell.sex, first && shownSex(first.sex)) &&
        fits(cell.age, age) &&
        fits(cell.group, first?.population_group) &&
        fits(cell.disability, first?.disability)
      );
    })
    .map(({ person }) => person);
}

// As protected tables show it.
function shownSex(sex: string): string {
  return sex === 'OTHER' || sex === 'UNKNOWN' ? 'OTHER_OR_UNKNOWN' : sex;
}

function fits(wanted: string | null, actual: string | undefined): boolean {
  return wanted === null || wanted === actual;
}

function isPeopleReached({ code }: { readonly code: string }): boolean {
  return code === 'OP7.3';
}
