import { expect, test } from '@jest/globals';

import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import { ask } from '../support/ask.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(unhcr);

test('new claims to asylum in Mexico are what UNHCR published for 2018 to 2025', async () => {
  const { asylumApplicationsByYear } = await series(
    `asylumApplicationsByYear(fromYear: 2018, applicationType: NEW) { year applied }`,
  );
  expect(asylumApplicationsByYear).toEqual([
    { year: 2018, applied: 29_609 },
    { year: 2019, applied: 70_363 },
    { year: 2020, applied: 41_204 },
    { year: 2021, applied: 131_418 },
    { year: 2022, applied: 118_735 },
    { year: 2023, applied: 140_979 },
    { year: 2024, applied: 78_966 },
    { year: 2025, applied: 70_482 },
  ]);
});

test('new claims of Hondurans in 2023 and of Cubans in 2025 are what UNHCR published', async () => {
  const answer = await series(`
    honduras: asylumApplicationsByYear(origin: "HND", fromYear: 2023, toYear: 2023, applicationType: NEW) { applied }
    cuba: asylumApplicationsByYear(origin: "CUB", fromYear: 2025, applicationType: NEW) { applied }`);
  expect(answer).toEqual({ honduras: [{ applied: 41_936 }], cuba: [{ applied: 34_581 }] });
});

test('at the end of 2025 there are 152,002 refugees and 173,532 asylum seekers', async () => {
  const { populationsByYear } = await series(
    `populationsByYear(fromYear: 2025) { year refugees asylumSeekers othersInNeedOfProtection }`,
  );
  expect(populationsByYear).toEqual([
    { year: 2025, refugees: 152_002, asylumSeekers: 173_532, othersInNeedOfProtection: 64_160 },
  ]);
});

test('the demographics of refugees and asylum seekers add up to their population', async () => {
  const answer = await series(`
    refugees: demographicsByYear(fromYear: 2025, populationType: REFUGEE) { people }
    asylumSeekers: demographicsByYear(fromYear: 2025, populationType: ASYLUM_SEEKER) { people }`);
  expect(answer).toEqual({
    refugees: [{ people: 152_002 }],
    asylumSeekers: [{ people: 173_532 }],
  });
});

test('before 2006 new claims are published together with repeated ones', async () => {
  const answer = await series(`
    new: asylumApplicationsByYear(toYear: 2006, applicationType: NEW) { year applied }
    various: asylumApplicationsByYear(fromYear: 2001, toYear: 2006, applicationType: VARIOUS, procedure: UNHCR) { year applied }`);
  expect(answer).toEqual({
    new: [{ year: 2006, applied: 453 }],
    various: [
      { year: 2001, applied: 404 },
      { year: 2002, applied: 33 },
    ],
  });
});

test('every line of the published files is stored', async () => {
  const answer = await series(`
    asylumApplications { totalCount } asylumDecisions { totalCount } populations { totalCount }
    solutions { totalCount } flows { totalCount }`);
  expect(answer).toEqual({
    asylumApplications: { totalCount: 956 },
    asylumDecisions: { totalCount: 787 },
    populations: { totalCount: 1_533 },
    solutions: { totalCount: 106 },
    flows: { totalCount: 993 },
  });
  const lines: unknown = await db().query(
    'SELECT count(DISTINCT line)::int AS count FROM public_demographic',
  );
  expect(lines).toEqual([{ count: 2_220 }]);
});

test('a published line of demographics becomes one row for each sex and age band', async () => {
  const { demographics } = await series(`
    demographics(year: 2025, origin: "HND", populationType: ASYLUM_SEEKER, sex: MALE) {
      totalCount edges { node { ageBand people location locationType accommodation } }
    }`);
  const shared = {
    location: 'Dispersed in the country / territory',
    locationType: 'URBAN',
    accommodation: 'INDIVIDUAL',
  };
  expect(demographics).toEqual({
    totalCount: 5,
    edges: [
      { node: { ageBand: 'AGE_60_PLUS', people: 80, ...shared } },
      { node: { ageBand: 'AGE_18_59', people: 10_559, ...shared } },
      { node: { ageBand: 'AGE_12_17', people: 975, ...shared } },
      { node: { ageBand: 'AGE_5_11', people: 1_088, ...shared } },
      { node: { ageBand: 'AGE_0_4', people: 900, ...shared } },
    ],
  });
});

test('people whose sex and age UNHCR does not give are unknown, not missing', async () => {
  const { demographics } = await series(`
    demographics(year: 2025, populationType: OTHER_IN_NEED_OF_PROTECTION) {
      edges { node { originCode sex ageBand people } }
    }`);
  const node = { originCode: 'VEN', sex: 'UNKNOWN', ageBand: 'UNKNOWN', people: 64_160 };
  expect(demographics).toEqual({ edges: [{ node }] });
});

test('children of a sex and age band are counted over all origins and places', async () => {
  const { demographicsByYear } = await series(
    `demographicsByYear(fromYear: 2024, toYear: 2024, populationType: ASYLUM_SEEKER, sex: FEMALE, ageBand: AGE_5_11) { people }`,
  );
  expect(demographicsByYear).toEqual([{ people: 9_912 }]);
});

test('decisions tell recognition from other protection', async () => {
  const answer = await series(`
    asylumDecisionsByYear(fromYear: 2024, toYear: 2024) { recognised otherProtection rejected closed total }
    asylumDecisions(year: 2024, origin: "HND", decisionLevel: FIRST_INSTANCE) { edges { node { recognised total } } }`);
  expect(answer).toEqual({
    asylumDecisionsByYear: [
      {
        recognised: 24_966,
        otherProtection: 1_881,
        rejected: 6_956,
        closed: 35_832,
        total: 69_635,
      },
    ],
    asylumDecisions: { edges: [{ node: { recognised: 15_460, total: 27_692 } }] },
  });
});

test('what was not published is null, and no sum turns it into zero', async () => {
  const answer = await series(`
    solutions(year: 2024, origin: "VEN") { edges { node { naturalisation resettlement returnedInternallyDisplaced } } }
    solutionsByYear(fromYear: 2024, toYear: 2024, origin: "VEN") { naturalisation resettlement }
    populationsByYear(fromYear: 2017, toYear: 2018) { year othersInNeedOfProtection }
    flowsByYear(fromYear: 2025) { asylumSeekers refugeeLike }`);
  expect(answer).toEqual({
    solutions: {
      edges: [
        { node: { naturalisation: 436, resettlement: null, returnedInternallyDisplaced: null } },
      ],
    },
    solutionsByYear: [{ naturalisation: 436, resettlement: null }],
    populationsByYear: [
      { year: 2017, othersInNeedOfProtection: null },
      { year: 2018, othersInNeedOfProtection: 42_104 },
    ],
    flowsByYear: [{ asylumSeekers: 70_482, refugeeLike: null }],
  });
});

test('a five may stand for less, and its row and every sum with it say so', async () => {
  const answer = await series(`
    solutions(year: 2024) { edges { node { originCode naturalisation roundedAtSource } } }
    all: solutionsByYear(fromYear: 2024, toYear: 2024) { roundedAtSource }
    venezuela: solutionsByYear(fromYear: 2024, toYear: 2024, origin: "VEN") { roundedAtSource }`);
  expect(answer).toMatchObject({
    solutions: {
      edges: expect.arrayContaining([
        { node: { originCode: 'COL', naturalisation: 5, roundedAtSource: true } },
        { node: { originCode: 'CUB', naturalisation: 7, roundedAtSource: false } },
      ]),
    },
    all: [{ roundedAtSource: true }],
    venezuela: [{ roundedAtSource: false }],
  });
});

test('unknown origin and statelessness are no countries', async () => {
  const answer = await series(`
    unknown: populations(year: 2025, origin: "UNKNOWN") { edges { node { originName origin { iso3 } othersOfConcern } } }
    stateless: populations(year: 2025, origin: "XXA") { edges { node { originName origin { iso3 } stateless } } }
    honduras: populations(year: 2025, origin: "HND") { edges { node { originName origin { iso3 } } } }`);
  expect(answer).toEqual({
    unknown: {
      edges: [{ node: { originName: 'Unknown', origin: null, othersOfConcern: 31_888 } }],
    },
    stateless: { edges: [{ node: { originName: 'Stateless', origin: null, stateless: 13 } }] },
    honduras: { edges: [{ node: { originName: 'Honduras', origin: { iso3: 'HND' } } }] },
  });
});

test('every row says where it comes from; demographics up to 2024 come from an earlier edition', async () => {
  const answer = await series(`
    source { name publisher licence editionOn lastYear note }
    now: demographics(year: 2025, first: 1) { edges { node { source { origin editionOn } } } }
    before: demographics(year: 2024, first: 1) { edges { node { source { origin licence } } } }`);
  expect(answer).toEqual({
    source: {
      name: 'Refugee Data Finder: asylum and displacement in Mexico',
      publisher: 'UNHCR, the UN Refugee Agency',
      licence: 'CC BY 4.0',
      editionOn: '2026-06-25',
      lastYear: 2025,
      note: expect.stringContaining('rounded at source, never merged with ours'),
    },
    now: {
      edges: [
        {
          node: {
            source: { origin: 'PopulationStatistics/refugees@0c16a6d', editionOn: '2026-06-25' },
          },
        },
      ],
    },
    before: {
      edges: [
        {
          node: {
            source: { origin: 'PopulationStatistics/refugees@fbc3be0', licence: 'CC BY 4.0' },
          },
        },
      ],
    },
  });
});

test('pages of a series follow each other without gap or repetition', async () => {
  const read = async (after: string, seen: readonly string[]): Promise<readonly string[]> => {
    const { asylumApplications: page } = await series(`
      asylumApplications(fromYear: 2020, first: 150${after}) {
        edges { node { id } } pageInfo { hasNextPage endCursor } }`);
    if (!isPage(page)) throw new TypeError('Cannot read the page');
    const ids = [...seen, ...page.edges.map(({ node }) => node.id)];
    const { hasNextPage, endCursor } = page.pageInfo;
    return hasNextPage ? read(`, after: "${endCursor}"`, ids) : ids;
  };
  const ids = await read('', []);
  const stored: readonly { id: string }[] = await db().query(
    'SELECT id FROM public_asylum_application WHERE year >= 2020 ORDER BY year DESC, id DESC',
  );
  expect(ids).toEqual(stored.map(({ id }) => id));
});

test('an origin without rows, a year without rows and years in the wrong order give an empty page', async () => {
  const answer = await series(`
    origin: asylumApplications(origin: "ZZZ") { totalCount edges { cursor } }
    year: populations(year: 1950) { totalCount }
    order: flowsByYear(fromYear: 2025, toYear: 2020) { year }`);
  expect(answer).toEqual({
    origin: { totalCount: 0, edges: [] },
    year: { totalCount: 0 },
    order: [],
  });
});

test.each([
  ['unhcrPublicSeries { flows(origin: "Honduras") { totalCount } }', 'origin'],
  ['unhcrPublicSeries { flowsByYear(origin: "hnd") { year } }', 'origin'],
  ['unhcrPublicSeries { flows(first: 0) { totalCount } }', 'first'],
  ['unhcrPublicSeries { populations(first: 201) { totalCount } }', 'first'],
  ['unhcrPublicSeries { demographics(after: "page two") { totalCount } }', 'after'],
  ['unhcrIati { transactions(from: "2021-02-30") { totalCount } }', 'from'],
  ['unhcrIati { results(first: 1000) { totalCount } }', 'first'],
])('a malformed argument is refused by its name: %s', async (selection, argument) => {
  const { errors } = await ask(unhcr, db(), `{ ${selection} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

test('the public series hold no figure that a smaller group could be read from', async () => {
  const small: unknown = await db().query(
    `SELECT (SELECT count(*) FROM public_asylum_application WHERE applied BETWEEN 1 AND 4)::int AS applications,
      (SELECT count(*) FROM public_demographic WHERE people BETWEEN 1 AND 4)::int AS demographics`,
  );
  expect(small).toEqual([{ applications: 0, demographics: 0 }]);
});

test('a decision that adds up to something else is refused', async () => {
  const impossible = db().query(
    `INSERT INTO public_asylum_decision (id, year, origin_code, procedure, decision_level, recognised, other_protection, rejected, closed, total, source_id)
     VALUES ('x', 2026, 'HND', 'GOVERNMENT', 'FIRST_INSTANCE', 1, 2, 3, 4, 11, 'refugee-data-finder-2026')`,
  );
  await expect(impossible).rejects.toThrow('violates check constraint');
});

test("UNHCR's operation in Mexico is eight activities with their budgets and sectors", async () => {
  const { all, last, budgets } = await iati(`
    all: activities { totalCount }
    last: activities(first: 1) { edges { node { year budgets { value } sectors { vocabulary code name percentage } } } }
    budgets(year: 2023) { edges { node { kind periodStart periodEnd value currency } } }`);
  expect(all).toEqual({ totalCount: 8 });
  const assistance = {
    vocabulary: 'UN_SYSTEM_FUNCTION',
    code: 'E02',
    name: 'Humanitarian Assistance',
    percentage: '100',
  };
  expect(last).toMatchObject({
    edges: [
      {
        node: {
          year: 2023,
          budgets: [{ value: '119692622.0' }, { value: '120942622.0' }],
          sectors: expect.arrayContaining([assistance]),
        },
      },
    ],
  });
  const shared = { kind: 'ORIGINAL', currency: 'USD' };
  expect(budgets).toEqual({
    edges: [
      {
        node: {
          ...shared,
          periodStart: '2024-01-01',
          periodEnd: '2024-12-31',
          value: '120942622.0',
        },
      },
      {
        node: {
          ...shared,
          periodStart: '2023-01-01',
          periodEnd: '2023-12-31',
          value: '119692622.0',
        },
      },
    ],
  });
});

test('the sectors of each vocabulary share an activity out among them', async () => {
  const shares: readonly object[] = await db().query(
    `SELECT activity_id, vocabulary FROM iati_sector GROUP BY 1, 2 HAVING sum(percentage) <> 100`,
  );
  expect(shares).toEqual([]);
});

test("an activity's title falls back from Spanish to English, and its dates are days", async () => {
  const { old, recent } = await iati(`
    old: activities(year: 2016) { edges { node { id title(lang: ES) status actualStartOn actualEndOn } } }
    recent: activities(year: 2021) { edges { node { title(lang: ES) french: title(lang: FR) plannedStartOn } } }`);
  expect(old).toEqual({
    edges: [
      {
        node: {
          id: 'XM-DAC-41121-2016-AME-MEX',
          title: 'UNHCR Operation in Mexico (2016)',
          status: 'CLOSED',
          actualStartOn: '2016-01-01',
          actualEndOn: '2016-12-31',
        },
      },
    ],
  });
  expect(recent).toMatchObject({
    edges: [{ node: { title: 'Oficina de ACNUR en México (2021)', plannedStartOn: '2021-01-01' } }],
  });
});

test('transactions add up by year and type in US dollars', async () => {
  const { transactionsByYear } = await iati(
    `transactionsByYear(type: EXPENDITURE) { year type count valueUsd }`,
  );
  const spent = (year: number, valueUsd: string) => ({
    year,
    type: 'EXPENDITURE',
    count: 1,
    valueUsd,
  });
  expect(transactionsByYear).toEqual([
    spent(2016, '5586361.44'),
    spent(2017, '6590858.88'),
    spent(2018, '14328934.28'),
    spent(2019, '46463151.82'),
    spent(2020, '31963390.22'),
    spent(2021, '57371459.48'),
    spent(2022, '43150967.39'),
  ]);
});

test('a transaction keeps its currency beside its value in dollars', async () => {
  const answer = await iati(`
    transactions { totalCount }
    canadian: transactions(year: 2021, currency: "CAD") { edges { node { type happenedOn value currency valueUsd activity { year } } } }
    early: transactions(to: "2016-12-31", type: INCOMING_COMMITMENT) { totalCount }`);
  expect(answer).toEqual({
    transactions: { totalCount: 245 },
    canadian: {
      edges: [
        {
          node: {
            type: 'INCOMING_COMMITMENT',
            happenedOn: '2021-03-30',
            value: '100000.0',
            currency: 'CAD',
            valueUsd: '79428.118',
            activity: { year: 2021 },
          },
        },
      ],
    },
    early: { totalCount: 7 },
  });
});

test('published results have baseline, target and actual, and nothing in place of what is missing', async () => {
  const answer = await iati(`
    results { totalCount }
    impact: results(level: IMPACT) { totalCount }
    year: results(year: 2022, title: "15. Outcome area: Resettlement and complementary pathways") {
      edges { node { indicator measure baseline baselineYear target actual } } }`);
  expect(answer).toEqual({
    results: { totalCount: 304 },
    impact: { totalCount: 6 },
    year: {
      edges: [
        {
          node: {
            indicator:
              '15.2 Average processing time from resettlement submission to departure under normal priority.',
            measure: 'UNIT',
            baseline: null,
            baselineYear: null,
            target: null,
            actual: 256,
          },
        },
        {
          node: {
            indicator: '15.1 Number of refugees submitted by UNHCR for resettlement.',
            measure: 'UNIT',
            baseline: 220,
            baselineYear: 2021,
            target: 330,
            actual: 332,
          },
        },
      ],
    },
  });
});

test('what UNHCR published to IATI names its source and licence', async () => {
  const { source } = await iati(`source { publisher licence origin firstYear lastYear }`);
  expect(source).toEqual({
    publisher: 'UNHCR, the UN Refugee Agency (XM-DAC-41121)',
    licence: 'CC BY 4.0',
    origin: 'unhcr-americas/iati@f80018e',
    firstYear: 2016,
    lastYear: 2023,
  });
});

type Answer = Readonly<Record<string, unknown>>;

async function series(selection: string): Promise<Answer> {
  return programme('unhcrPublicSeries', selection);
}

async function iati(selection: string): Promise<Answer> {
  return programme('unhcrIati', selection);
}

async function programme(name: string, selection: string): Promise<Answer> {
  const { data, errors } = await ask(unhcr, db(), `{ ${name} { ${selection} } }`);
  expect(errors).toBeUndefined();
  const answer = data?.[name];
  if (!isAnswer(answer)) throw new TypeError(`Cannot read the answer of "${name}"`);
  return answer;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

function isPage(value: unknown): value is Page {
  return isAnswer(value) && 'edges' in value && 'pageInfo' in value;
}
