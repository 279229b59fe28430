import { expect, test } from '@jest/globals';

import { inventedId } from '../../subgraphs/_kit/seeding/pseudonym.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { saved } from '../support/saved.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

const PERIOD = { code: '2025-Q3', start: '2025-07-01', end: '2025-09-30' };
const PERIODS = [
  { code: '2024-Q4', start: '2024-10-01', end: '2024-12-31' },
  { code: '2025-Q1', start: '2025-01-01', end: '2025-03-31' },
  PERIOD,
  { code: '2025-Q4', start: '2025-10-01', end: '2025-12-31' },
  { code: '2025', start: '2025-01-01', end: '2025-12-31' },
  { code: 'PY1', start: '2024-10-01', end: '2025-09-30' },
  { code: 'PY2-Q1', start: '2025-10-01', end: '2025-12-31' },
];
// Some of them, all that are not among those, one, and all.
const CENTRES = [
  ['CMID-HUX', 'CIM-MAT'],
  ['CIM-TIJ', 'CIM-CJS', 'CMID-TAP'],
  ['CMID-TAP'],
  ['CMID-TAP', 'CMID-HUX', 'CIM-TIJ', 'CIM-CJS', 'CIM-MAT'],
];
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

interface KnownContact extends Omit<ReturnType<typeof atFirstContact>[number], 'unit'> {
  readonly person: number;
}

const EVERYONE = { sex: null, age: null, group: null, disability: null, centre: null };

interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A figure, its ends where there is no value. */
type Ends = Bounds & { readonly reading: string; readonly value?: number | null };

interface Told {
  readonly figure?: Ends | null;
  readonly cells?: readonly Cell[];
}

interface Cell {
  readonly sex: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly disability: string | null;
  readonly centre: string | null;
  readonly figure: Ends;
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

test.each(PERIODS)(
  'the true number of different people in $code lies within the bounds of every cell, and at several centres too',
  async (period) => {
    const bounds = 'reading lower upper value';
    const cells = `cells { sex age group disability centre figure { ${bounds} } }`;
    const atCentres = CENTRES.map(
      (codes, at) =>
        `at${at}: atCentres(codes: ${JSON.stringify(codes)}) { figure { ${bounds} } ${cells} }`,
    );
    const { data, errors } = await graph.ask(
      `{ indicatorReport(indicator: "OP7.3", period: "${period.code}") {
        result { missing { agency } ${bounds} } table { ${cells} } ${atCentres.join(' ')} } }`,
    );
    expect(errors).toBeUndefined();
    const report = data?.['indicatorReport'] as Readonly<Record<string, Readonly<Told>>>;
    const contacts = await Promise.all(REPORTERS.map(({ name }) => contactsOf(name, period)));
    const truth = (cell: Omit<Cell, 'figure'>, codes?: readonly string[]) =>
      new Set(contacts.flatMap((rows) => peopleIn(rows, cell, codes))).size;
    const outside = (told: Told | undefined, codes?: readonly string[]) =>
      [{ ...EVERYONE, figure: told?.figure ?? null }, ...(told?.cells ?? [])].filter(
        ({ figure, ...place }) => {
          // At one centre its cells name it, at several together they name none.
          const people = truth({ ...place, centre: codes ? null : place.centre }, codes);
          const [lower, upper] = [figure?.value ?? figure?.lower, figure?.value ?? figure?.upper];
          return people < (lower ?? 0) || people > (upper ?? Infinity);
        },
      );
    expect(report['table']?.cells?.length).toBeGreaterThan(0);
    expect(outside(report['table'])).toEqual([]);
    for (const [at, codes] of CENTRES.entries()) {
      expect(report[`at${at}`]?.figure).toBeDefined();
      expect([codes, outside(report[`at${at}`], codes)]).toEqual([codes, []]);
    }
  },
);

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
  period: typeof PERIOD = PERIOD,
): Promise<readonly KnownContact[]> {
  const db = graph.db(agency);
  const question =
    subgraphs.find(({ name }) => name === agency)?.indicators.find(isPeopleReached)?.question ?? '';
  const [report]: readonly { submitted: string }[] = await db.query(
    `SELECT max(day_of(as_of))::text AS submitted FROM report WHERE indicator_code = 'OP7.3' AND period_code = $1`,
    [period.code],
  );
  const rows: readonly Contact[] = await db.query(
    `SELECT * FROM (${question}) AS contact
     WHERE happened_on BETWEEN $1::date AND $2::date AND recorded_on <= $3::date`,
    [period.start, period.end, report?.submitted],
  );
  const numbers = new Map(
    Array.from({ length: PEOPLE }, (_, index) => [inventedId(agency, index), index]),
  );
  return atFirstContact(rows).map(({ unit, ...contact }) => ({
    ...contact,
    person: numbers.get(unit) ?? NaN,
  }));
}

/** Contacts as an agency counts them: sex, age, group and disability are those of the person's first in the period. */
function atFirstContact(rows: readonly Contact[]) {
  const order = (row: Contact) =>
    `${row.happened_on} ${row.sex} ${row.age_band} ${row.population_group} ${row.disability}`;
  const firsts = new Map<string, Contact>();
  for (const row of rows.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))) {
    if (!firsts.has(row.unit)) firsts.set(row.unit, row);
  }
  return rows.map((row) => {
    const first = firsts.get(row.unit) ?? row;
    return {
      unit: row.unit,
      sex: shownSex(first.sex),
      age: first.age_band === 'AGE_15_17' ? 'AGE_12_17' : first.age_band,
      group: first.population_group,
      disability: first.disability,
      centre: row.centre_code,
    };
  });
}

/** Whom an agency counts in a cell, at each centre she came to, or at one of several. */
function peopleIn(
  rows: readonly KnownContact[],
  cell: Omit<Cell, 'figure'>,
  codes?: readonly string[],
): readonly number[] {
  return rows
    .filter(
      ({ sex, age, group, disability, centre }) =>
        fits(cell.centre, centre) &&
        (codes === undefined || codes.includes(centre)) &&
        fits(cell.sex, sex) &&
        fits(cell.age, age) &&
        fits(cell.group, group) &&
        fits(cell.disability, disability),
    )
    .map(({ person }) => person);
}

// As protected tables show it.
function shownSex(sex: string): string {
  return sex === 'OTHER' || sex === 'UNKNOWN' ? 'OTHER_OR_UNKNOWN' : sex;
}

function fits(wanted: string | null, actual: string): boolean {
  return wanted === null || wanted === actual;
}

function isPeopleReached({ code }: { readonly code: string }): boolean {
  return code === 'OP7.3';
}
