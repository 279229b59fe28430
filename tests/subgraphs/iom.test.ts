import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';

import { iom } from '../../subgraphs/iom/subgraph.ts';
import { ask } from '../support/ask.ts';
import { countCells } from '../support/count-cells.ts';
import { showWholeCounts } from '../support/show-whole-counts.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(iom);
showWholeCounts(db);

test('people documented with support are those who obtained the document, each counted once', async () => {
  const { asOf, inPeriod, toDate } = await report('OP1.2');
  const obtained = (from: string) =>
    count(
      `SELECT count(*) FROM person WHERE EXISTS (SELECT 1 FROM documentation_support AS d WHERE d.person_id = person.id
         AND d.obtained_on >= '${from}' AND d.obtained_on < '2025-10-01' AND d.recorded_on <= $1)`,
      asOf,
    );
  expect(inPeriod.value).toBe(await obtained('2025-07-01'));
  expect(toDate.value).toBe(await obtained('2024-10-01'));
  expect(inPeriod.value).toBeGreaterThan(0);
});

test('returned nationals given reception assistance are counted, those only registered are not', async () => {
  const { asOf, inPeriod, toDate } = await report('OP2.1');
  const received = `FROM reception WHERE kind IN ('RETURN_FLIGHT', 'RETURN_BY_LAND') AND recorded_on <= $1
    AND date_trunc('quarter', received_on) = '2025-07-01'`;
  const assisted = `SELECT count(DISTINCT person_id) ${received} AND assistance <> ''`;
  expect(inPeriod.value).toBe(await count(assisted, asOf));
  expect(toDate.value).toBeGreaterThan(inPeriod.value ?? 0);
  expect(inPeriod.value).toBeLessThan(
    await count(`SELECT count(DISTINCT person_id) ${received}`, asOf),
  );
});

test('the cells of returned nationals sum to the total over sex and age, and centres overlap', async () => {
  const { inPeriod, cells } = await report('OP2.1');
  const sum = (of: readonly Cell[]) => of.reduce((all, { figure }) => all + (figure.value ?? 0), 0);
  const bySexAndAge = cells.filter(({ sex, age, centre }) => sex && age && !centre);
  const byCentre = cells.filter(({ sex, age, centre }) => !sex && !age && centre);
  expect(sum(bySexAndAge)).toBe(inPeriod.value);
  expect(sum(byCentre)).toBeGreaterThanOrEqual(inPeriod.value ?? Infinity);
  expect(byCentre).toHaveLength(5);
});

test('bed-nights are counted night by night, used over offered, at each centre and over all', async () => {
  const { asOf, inPeriod, cells } = await report('OP2.2');
  const nights = await nightByNight('2025-07-01', '2025-09-30', asOf);
  expect(nights).toHaveLength(5);
  for (const { centre, used, offered } of nights) {
    const figure = cells.find((cell) => cell.centre === centre)?.figure;
    expect(figure).toMatchObject({ numerator: used, denominator: offered });
    expect(figure?.value).toBeCloseTo((100 * used) / offered, 9);
  }
  const all = (part: 'used' | 'offered') => nights.reduce((sum, night) => sum + night[part], 0);
  expect(inPeriod).toMatchObject({ numerator: all('used'), denominator: all('offered') });
});

test('a centre that closed offers no bed after its last day, and nobody sleeps there', async () => {
  const beds = await count(
    `SELECT beds FROM accommodation_capacity WHERE centre_code = 'CMID-HUX' AND valid_to IS NULL`,
  );
  const [huixtla] = (await bedNights('2025-12-01', '2026-02-28')).filter(isHuixtla);
  expect(huixtla?.denominator).toBe(31 * beds);
  expect((await bedNights('2026-01-01', '2026-03-31')).filter(isHuixtla)).toEqual([]);
});

test('a stay that nobody ended counts to the day the centre closed', async () => {
  const used = async () => {
    const [huixtla] = (await bedNights('2025-12-01', '2026-02-28')).filter(isHuixtla);
    return huixtla?.numerator ?? Number.NaN;
  };
  const before = await used();
  await db().query(stay('CMID-HUX', '2025-12-20', null));
  const [night] = (await nightByNight('2025-12-01', '2026-02-28', '2026-09-30')).filter(isHuixtla);
  expect((await used()) - before).toBe(12);
  expect(await used()).toBe(night?.used);
});

test('a stay over the turn of the year counts its nights in each of the two periods', async () => {
  const before = await usedNights();
  await db().query(stay('CIM-CJS', '2024-12-30', '2025-01-04'));
  const after = await usedNights();
  expect(after.map((used, at) => used - (before[at] ?? 0))).toEqual([2, 3, 5]);
});

test('potential victims who were referred count where they consent to being counted', async () => {
  const { asOf, toDate } = await report('OP2.3', 'PY1');
  const referred = `SELECT count(DISTINCT person_id) FROM trafficking_screening
    WHERE referred_on < '2025-10-01' AND recorded_on <= $1 AND consent_to_reporting = $2`;
  expect(toDate.value).toBe(await count(referred, asOf, true));
  expect(toDate.value).toBeGreaterThan(0);
  const [screened] = await rows<{ id: string }>(
    `SELECT id FROM trafficking_screening WHERE result = 'NO_INDICATION' AND consent_to_reporting
     AND screened_on BETWEEN '2025-07-01' AND '2025-08-31' LIMIT 1`,
  );
  const before = await countedNow('OP2.3');
  const refer = `UPDATE trafficking_screening SET result = 'POTENTIAL_VICTIM', referred_on = screened_on, consent_to_reporting = $2 WHERE id = $1`;
  await db().query(refer, [screened?.id, false]);
  expect(await countedNow('OP2.3')).toBe(before);
  await db().query(refer, [screened?.id, true]);
  expect(await countedNow('OP2.3')).toBe((before ?? 0) + 1);
});

test('people reached are all whom IOM met, each once, whatever she received', async () => {
  const { asOf, inPeriod } = await report('OP7.3');
  const met = ['reception', 'accommodation_stay', 'documentation_support', 'voluntary_return']
    .concat('trafficking_screening')
    .map(
      (table) =>
        `SELECT person_id FROM ${table} AS contact WHERE ${MET_ON[table] ?? ''} AND recorded_on <= $1
           AND coalesce(to_jsonb(contact) ->> 'consent_to_reporting', 'true') = 'true'`,
    );
  expect(inPeriod.value).toBe(
    await count(`SELECT count(*) FROM (${met.join(' UNION ')}) AS people`, asOf),
  );
  expect(inPeriod.value).toBeGreaterThan(0);
});

test("the share of reports on time is the agency's submissions of the period, by indicator", async () => {
  const { inPeriod } = await report('OP8.2');
  const { data } = await askEntity(
    { __typename: 'ReportingPeriod', code: '2025-Q3' },
    '... on ReportingPeriod { iomSubmissions { indicatorCode dueOn submittedOn } }',
  );
  const submissions = data['iomSubmissions'] as readonly Record<string, string>[];
  const due = new Set(submissions.map(({ indicatorCode }) => indicatorCode));
  expect([...due]).toEqual(['OP1.2', 'OP2.1', 'OP2.2', 'OP2.3', 'OP7.3']);
  expect(inPeriod).toMatchObject({ value: 100, numerator: 5, denominator: 5 });
});

test('a centre shows the reception of a period from the cells of the declared tables', async () => {
  const { data } = await askEntity(
    { __typename: 'Centre', code: 'CMID-TAP' },
    '... on Centre { reception(period: "2025-Q3") { agency lines { indicatorCode status figure { value } } } }',
  );
  const { cells } = await report('OP2.2');
  const here = cells.find(({ centre }) => centre === 'CMID-TAP');
  expect(data).toMatchObject({
    reception: {
      agency: 'IOM',
      lines: [
        { indicatorCode: 'OP2.1', status: 'REPORTED' },
        { indicatorCode: 'OP2.2', status: 'REPORTED', figure: { value: here?.figure.value } },
        { indicatorCode: 'OP7.3', status: 'REPORTED' },
      ],
    },
  });
});

test("IOM's report of another agency's indicator is not applicable", async () => {
  expect(await report('OP5.1')).toMatchObject({ status: 'NOT_APPLICABLE', cells: [] });
  expect(await report('XX9')).toMatchObject({ status: 'NOT_APPLICABLE', cells: [] });
});

test('own staff filter their records, and count what the filter holds', async () => {
  const expected = await count(
    `SELECT count(*) FROM reception JOIN person ON person.id = person_id WHERE kind = 'ARRIVAL'
     AND centre_code = 'CMID-TAP' AND nationality = 'HTI' AND sex = 'FEMALE' AND received_on BETWEEN '2025-07-01' AND '2025-09-30'`,
  );
  const { data, errors } = await ask(
    iom,
    db(),
    `{ iom { receptions(kind: ARRIVAL, filter: { centre: "CMID-TAP", period: "2025-Q3", nationality: "HTI", sex: FEMALE }) {
        totalCount edges { node { receivedOn centre { code } person { nationality sex } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const node = { centre: { code: 'CMID-TAP' }, person: { nationality: 'HTI', sex: 'FEMALE' } };
  expect(data).toMatchObject({ iom: { receptions: { totalCount: expected } } });
  expect(data).toMatchObject({ iom: { receptions: { edges: Array(expected).fill({ node }) } } });
  expect(expected).toBeGreaterThan(0);
});

test('aggregates are filtered by place, nationality and days, and an unknown place has none', async () => {
  const flows = async (given: string) => {
    const { data } = await ask(iom, db(), `{ iom { flowObservations(${given}) { totalCount } } }`);
    return (data as { iom: { flowObservations: { totalCount: number } } }).iom.flowObservations
      .totalCount;
  };
  const expected = await count(
    `SELECT count(*) FROM flow_observation WHERE municipality = '08037' AND nationality = 'HND' AND observed_on >= '2026-01-01' AND observed_on < '2026-04-01'`,
  );
  expect(await flows('municipality: "08037", nationality: "HND", period: "2026-Q1"')).toBe(
    expected,
  );
  expect(expected).toBeGreaterThan(10);
  expect(await flows('municipality: "99999"')).toBe(0);
});

test('beds offered and taken on a day are those in force, at centres that are open on it', async () => {
  const { data } = await ask(
    iom,
    db(),
    '{ before: iom { bedOccupancy(on: "2025-12-31") { centre { code } beds taken } } after: iom { bedOccupancy(on: "2026-01-01") { centre { code } } } }',
  );
  const { before, after } = data as Record<string, { bedOccupancy: readonly Occupancy[] }>;
  const nights = await nightByNight('2025-12-31', '2025-12-31', '2026-12-31');
  expect(before?.bedOccupancy.map(({ centre, taken, beds }) => [centre.code, taken, beds])).toEqual(
    nights.map(({ centre, used, offered }) => [centre, used, offered]),
  );
  expect(after?.bedOccupancy.map(({ centre }) => centre.code)).not.toContain('CMID-HUX');
});

test.each([
  [
    'a discharge before the admission',
    "UPDATE accommodation_stay SET status = 'DISCHARGED', discharged_on = admitted_on - 1",
    'discharge_after_admission',
  ],
  [
    'a person in two beds in the same night',
    "INSERT INTO accommodation_stay SELECT gen_random_uuid(), person_id, centre_code, population_group, age_band, recorded_on, admitted_on, NULL, 'ADMITTED', unit FROM accommodation_stay LIMIT 1",
    'one_bed_a_person',
  ],
  [
    'two capacities of a centre on the same day',
    "INSERT INTO accommodation_capacity VALUES (gen_random_uuid(), 'CMID-TAP', 10, '2024-12-31', '2024-12-31', '2024-12-31')",
    'one_capacity_a_day',
  ],
  [
    'a capacity that ends before it begins',
    "INSERT INTO accommodation_capacity VALUES (gen_random_uuid(), 'CIM-XXX', 10, '2025-02-01', '2025-01-31', '2025-02-01')",
    'check',
  ],
  [
    'a departure without consent',
    "UPDATE voluntary_return SET stage = 'DEPARTED', consented_on = NULL, departed_on = requested_on",
    'no_return_without_consent',
  ],
  [
    'a referral of someone without any indication',
    "UPDATE trafficking_screening SET referred_on = screened_on WHERE result = 'NO_INDICATION'",
    'only_potential_victims_are_referred',
  ],
  [
    "a humanitarian visitor's card for a national",
    "UPDATE documentation_support SET document = 'TVRH' WHERE population_group = 'RETURNED_NATIONAL'",
    'check',
  ],
  [
    'a return flight of somebody who is no national',
    "UPDATE reception SET kind = 'RETURN_FLIGHT' WHERE population_group = 'MIGRANT'",
    'check',
  ],
  [
    'more women, men and children than people',
    'UPDATE flow_observation SET women = people, men = 1',
    'no_more_parts_than_people',
  ],
])('%s is refused', async (_row, statement, constraint) => {
  await expect(db().query(statement)).rejects.toThrow(constraint);
});

test('capacities of a centre that follow each other day on day are accepted', async () => {
  const slice = `INSERT INTO accommodation_capacity VALUES (gen_random_uuid(), 'CIM-NEW', 10, $1, $2, $1)`;
  await db().query(slice, ['2025-01-01', '2025-01-31']);
  await db().query(slice, ['2025-02-01', null]);
  await db().query(`DELETE FROM accommodation_capacity WHERE centre_code = 'CIM-NEW'`);
});

test('the public incidents are all there, with their source, licence and last date', async () => {
  const { data, errors } = await ask(
    iom,
    db(),
    '{ missingMigrantsProject { licence attribution lastReportedOn incidentCount retrievedFrom missingMigrants(first: 1) { totalCount } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    missingMigrantsProject: {
      licence: expect.stringContaining('CC BY 3.0 IGO'),
      attribution: expect.stringContaining("IOM's Missing Migrants Project"),
      lastReportedOn: published
        .map((line) => line['reported_date'] ?? '')
        .toSorted()
        .at(-1),
      incidentCount: 1_554,
      missingMigrants: { totalCount: 1_554 },
    },
  });
});

test('the sums of each year are those of the published file', async () => {
  const { data } = await ask(
    iom,
    db(),
    '{ missingMigrantsProject { yearlyTotals { year isComplete incidents undatedIncidents dead missing deadAndMissing survivors female male children } } }',
  );
  const years = [...new Set(published.map(({ year }) => Number(year)))].toSorted();
  expect(data).toEqual({ missingMigrantsProject: { yearlyTotals: years.map(sumsOf) } });
  expect(years).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  expect(sumsOf(2023)).toMatchObject({ incidents: 249, deadAndMissing: 450, isComplete: true });
});

test('every incident is reached page by page, once, although its own number repeats', async () => {
  const ids: string[] = [];
  const webIds = new Set<string>();
  let after: string | null = null;
  do {
    const page: IncidentPage = await incidents('first: 200, after: $after', { after });
    for (const { node } of page.edges) ids.push(node.id);
    for (const { node } of page.edges) webIds.add(node.webId);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(ids).size).toBe(1_554);
  expect(ids).toHaveLength(1_554);
  expect(webIds.size).toBe(new Set(published.map((line) => line['web_id'])).size);
  expect(webIds.size).toBeLessThan(1_554);
});

test('incidents without a date stand at the end of their year', async () => {
  const { edges, totalCount } = await incidents('year: 2020, first: 200');
  const days = edges.map(({ node }) => node.reportedOn);
  expect(totalCount).toBe(140);
  expect(days.slice(-10)).toEqual(Array(10).fill(null));
  expect(days.slice(0, -10)).toEqual(days.slice(0, -10).toSorted().toReversed());
});

test.each([
  ['year: 2021', (line: Line) => line['year'] === '2021'],
  ['fromYear: 2022, toYear: 2023', (line: Line) => ['2022', '2023'].includes(line['year'] ?? '')],
  ['causeOfDeath: "TRAIN"', (line: Line) => /train/i.test(line['cause_death'] ?? '')],
  [
    'migrationRoute: "US-Mexico border crossing", year: 2019',
    (line: Line) =>
      line['migration_route'] === 'US-Mexico border crossing' && line['year'] === '2019',
  ],
  ['region: "North America"', (line: Line) => line['region'] === 'North America'],
])('incidents with %s are those of the published file', async (given, holds) => {
  const expected = published.filter(holds).length;
  expect((await incidents(given)).totalCount).toBe(expected);
  expect(expected).toBeGreaterThan(0);
});

test.each(['year: 1999', 'causeOfDeath: "50% off_"', 'region: "Atlantis"', 'fromYear: 2030'])(
  'no incident has %s',
  async (given) => {
    expect(await incidents(given)).toMatchObject({ totalCount: 0, edges: [] });
  },
);

test('what was not published of an incident is null and never zero', async () => {
  const stored = (value: string) =>
    count(
      `SELECT count(*) FROM missing_migrants_incident WHERE dead IS NOT DISTINCT FROM ${value}`,
    );
  const written = (value: string) =>
    published.filter((line) => line['number_dead'] === value).length;
  expect(await stored('0')).toBe(written('0'));
  expect(await stored('NULL')).toBe(written(''));
  expect(await stored('NULL')).toBe(36);
});

type Line = Readonly<Record<string, string>>;

const published = parse<Line>(
  readFileSync('subgraphs/iom/missing-migrants/mmp-mexico-2014-2025.csv'),
  { columns: true },
);

function sumsOf(year: number) {
  const lines = published.filter((line) => line['year'] === String(year));
  const sum = (column: string) => lines.reduce((all, line) => all + Number(line[column]), 0);
  return {
    year,
    isComplete: year < 2024,
    incidents: lines.length,
    undatedIncidents: lines.filter((line) => line['reported_date'] === '').length,
    dead: sum('number_dead'),
    missing: sum('number_missing'),
    deadAndMissing: sum('total_dead_and_missing'),
    survivors: sum('number_of_survivors'),
    female: sum('number_of_female'),
    male: sum('number_of_male'),
    children: sum('number_of_children'),
  };
}

interface IncidentPage {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: {
      readonly id: string;
      readonly webId: string;
      readonly reportedOn: string | null;
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function incidents(given: string, variables: Record<string, unknown> = {}) {
  const declared = 'after' in variables ? '($after: String)' : '';
  const { data } = await ask(
    iom,
    db(),
    `query ${declared} { missingMigrantsProject { missingMigrants(${given}) {
      totalCount edges { node { id webId reportedOn } } pageInfo { hasNextPage endCursor } } } }`,
    variables,
  );
  return (data as { missingMigrantsProject: { missingMigrants: IncidentPage } })
    .missingMigrantsProject.missingMigrants;
}

const MET_ON: Readonly<Record<string, string>> = {
  reception: "received_on BETWEEN '2025-07-01' AND '2025-09-30'",
  accommodation_stay: "admitted_on BETWEEN '2025-07-01' AND '2025-09-30'",
  documentation_support: "requested_on BETWEEN '2025-07-01' AND '2025-09-30'",
  voluntary_return: "requested_on BETWEEN '2025-07-01' AND '2025-09-30'",
  trafficking_screening: "screened_on BETWEEN '2025-07-01' AND '2025-09-30'",
};

interface Occupancy {
  readonly centre: { readonly code: string };
  readonly beds: number;
  readonly taken: number;
}

interface Night {
  readonly centre: string;
  readonly used: number;
  readonly offered: number;
}

// One row for each night of each open centre, each looked at on its own.
function nightByNight(from: string, to: string, knownOn: string): Promise<readonly Night[]> {
  return rows<Night>(
    `SELECT p.centre_code AS centre,
       sum((SELECT count(*) FROM accommodation_stay s WHERE s.centre_code = p.centre_code AND s.recorded_on <= $3
         AND night >= s.admitted_on AND night < coalesce(s.discharged_on, 'infinity')))::int AS used,
       sum((SELECT sum(beds) FROM accommodation_capacity c WHERE c.centre_code = p.centre_code AND c.recorded_on <= $3
         AND night BETWEEN c.valid_from AND coalesce(c.valid_to, 'infinity')))::int AS offered
     FROM presence p, generate_series($1::date, $2::date, '1 day') AS night
     WHERE night BETWEEN p.starts_on AND coalesce(p.ends_on, 'infinity')
     GROUP BY 1 ORDER BY 1`,
    from,
    to,
    knownOn,
  );
}

async function bedNights(start: string, end: string) {
  const span = { start, end, knownOn: '2026-09-30' };
  const cells = await countCells(db(), question('OP2.2'), span, 'ALL');
  return cells.map((cell) => ({ centre: cell.centre_code, ...cell }));
}

// A stay of somebody who has had no bed yet.
function stay(centre: string, admittedOn: string, dischargedOn: string | null): string {
  const discharge = dischargedOn === null ? `NULL, 'ADMITTED'` : `'${dischargedOn}', 'DISCHARGED'`;
  return `INSERT INTO accommodation_stay SELECT gen_random_uuid(), id, '${centre}', 'MIGRANT', 'AGE_18_59',
      '${admittedOn}', '${admittedOn}', ${discharge}, 'MEN'
    FROM person WHERE NOT EXISTS (SELECT 1 FROM accommodation_stay WHERE person_id = person.id) LIMIT 1`;
}

function isHuixtla({ centre }: { readonly centre: string | null }): boolean {
  return centre === 'CMID-HUX';
}

// At Ciudad Juárez: to the end of 2024, from 2025 on, and over both.
async function usedNights(): Promise<readonly number[]> {
  const spans = [
    ['2024-10-01', '2024-12-31'],
    ['2025-01-01', '2025-03-31'],
    ['2024-10-01', '2025-03-31'],
  ] as const;
  const counted = await Promise.all(spans.map(([start, end]) => bedNights(start, end)));
  return counted.map(
    (cells) => cells.find(({ centre }) => centre === 'CIM-CJS')?.numerator ?? Number.NaN,
  );
}

async function countedNow(code: string): Promise<number | null | undefined> {
  const span = { start: '2025-07-01', end: '2025-09-30', knownOn: '2026-09-30' };
  const [cell] = await countCells(db(), question(code), span, 'TOTAL');
  return cell?.value;
}

function question(code: string) {
  const found = iom.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new RangeError(`Cannot find the question of "${code}"`);
  return found;
}

interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

interface Cell {
  readonly sex: string | null;
  readonly age: string | null;
  readonly centre: string | null;
  readonly figure: Figure;
}

interface Report {
  readonly status: string;
  readonly asOf: string;
  readonly inPeriod: Figure;
  readonly toDate: Figure;
  readonly cells: readonly Cell[];
}

async function report(indicatorCode: string, periodCode = '2025-Q3'): Promise<Report> {
  const { data } = await askEntity(
    { __typename: 'IndicatorReport', indicatorCode, periodCode },
    `... on IndicatorReport { iom: iomPart { status asOf inPeriod { value numerator denominator } toDate { value }
       cells { sex age centre figure { value numerator denominator } } } }`,
  );
  const found = data['iom'] as Omit<Report, 'asOf'> & { readonly asOf: string | null };
  return { ...found, asOf: found.asOf?.slice(0, 10) ?? '' };
}

async function askEntity(key: object, fields: string) {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`;
  const { data, errors } = await ask(iom, db(), query, { keys: [key] });
  expect(errors).toBeUndefined();
  const { _entities: found } = data as { _entities: readonly Record<string, unknown>[] };
  return { data: found[0] ?? {} };
}

async function count(sql: string, ...parameters: readonly unknown[]): Promise<number> {
  const [row] = await rows<Record<string, string>>(sql, ...parameters);
  return Number(Object.values(row ?? {})[0]);
}

function rows<Row>(sql: string, ...parameters: readonly unknown[]): Promise<readonly Row[]> {
  return db().query(sql, [...parameters]);
}
