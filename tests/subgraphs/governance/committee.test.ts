import { expect, test } from '@jest/globals';

import { governance } from '../../../subgraphs/governance/subgraph.ts';
import { ask } from '../../support/ask.ts';
import { useDatabase } from '../../support/use-database.ts';
import { readPages } from './support/read-pages.ts';

const { db } = useDatabase(governance);
const answer = async (query: string) => {
  const { data, errors } = await ask(governance, db(), query);
  expect(errors).toBeUndefined();
  return data;
};

test('four decisions of the committee are overdue on the last day of the initiative', async () => {
  // Due on 30 June, 31 July, 31 August and 25 September; 92, 61, 30 and 5 days before 30 September.
  expect(
    await answer(
      '{ decisions(state: OVERDUE) { totalCount edges { node { number dueOn daysOverdue ownerPost agency { code } } } } }',
    ),
  ).toEqual({
    decisions: {
      totalCount: 4,
      edges: [
        {
          node: {
            number: 'D-09/2',
            dueOn: '2026-09-25',
            daysOverdue: 5,
            ownerPost: 'M&E officer',
            agency: { code: 'IOM' },
          },
        },
        {
          node: expect.objectContaining({ number: 'D-08/2', dueOn: '2026-08-31', daysOverdue: 30 }),
        },
        {
          node: expect.objectContaining({
            number: 'D-08/1',
            dueOn: '2026-07-31',
            daysOverdue: 61,
            agency: null,
          }),
        },
        {
          node: expect.objectContaining({ number: 'D-07/1', dueOn: '2026-06-30', daysOverdue: 92 }),
        },
      ],
    },
  });
});

test('an action point due today is open, and overdue only tomorrow', async () => {
  expect(
    await answer(
      '{ actionPoints(dueFrom: "2026-09-30", dueTo: "2026-09-30") { edges { node { text state daysOverdue } } } }',
    ),
  ).toEqual({
    actionPoints: {
      edges: [
        {
          node: {
            text: 'Settle invoices of the works at Matamoros',
            state: 'OPEN',
            daysOverdue: 0,
          },
        },
      ],
    },
  });
});

test('the action points of each state are all the action points', async () => {
  const totals = await answer(`{
    all: actionPoints { totalCount }
    open: actionPoints(state: OPEN) { totalCount }
    overdue: actionPoints(state: OVERDUE) { totalCount edges { node { dueOn doneOn } } }
    done: actionPoints(state: DONE) { totalCount }
    late: actionPoints(state: DONE_LATE) { totalCount }
  }`);
  const count = (name: string) => Number(Reflect.get(Object(totals?.[name]), 'totalCount'));
  expect(count('open') + count('overdue') + count('done') + count('late')).toBe(count('all'));
  expect(count('overdue')).toBe(5);
  const [row]: [{ overdue: number }] = await db().query(
    `SELECT count(*)::int AS overdue FROM action_point WHERE done_on IS NULL AND due_on < '2026-09-30'`,
  );
  expect(count('overdue')).toBe(row.overdue);
});

test('a meeting leads to its decisions, and each decision to what is to be done for it', async () => {
  const { meetings } =
    (await answer(`{ meetings(period: "2026-Q1") { edges { node {
      number heldOn quorate period { code dueOn } decisions { number actionPoints { text state } }
    } } } }`)) ?? {};
  expect(meetings).toMatchObject({
    edges: [
      {
        node: {
          number: 8,
          heldOn: '2026-05-14',
          quorate: true,
          period: { code: '2026-Q1', dueOn: '2026-04-20' },
          decisions: [
            {
              number: 'D-08/1',
              actionPoints: [{ state: 'DONE' }, { state: 'OVERDUE' }, { state: 'DONE_LATE' }],
            },
            {
              number: 'D-08/2',
              actionPoints: [{ text: 'Collect the signatures', state: 'OVERDUE' }],
            },
            { number: 'D-08/3' },
          ],
        },
      },
    ],
  });
});

test('members sit by office; a seat that changed hands is shown as on the day asked for', async () => {
  const before = await answer(
    '{ committee { members(on: "2025-12-31") { office institution side seat } } }',
  );
  const after = await answer('{ committee { members(on: "2026-01-01") { office } } }');
  expect(JSON.stringify(before)).toContain('Under-secretary, border affairs');
  expect(JSON.stringify(after)).not.toContain('border affairs');
  expect(JSON.stringify(after)).toContain('Under-secretary, migration affairs');
});

test('top risks name the indicators that they touch, highest score first', async () => {
  const { risks } =
    (await answer(
      '{ risks(first: 3, state: OPEN) { edges { node { number score indicators { code } } } } }',
    )) ?? {};
  expect(risks).toMatchObject({
    edges: [
      {
        node: {
          number: 'R-01',
          score: 20,
          indicators: [{ code: 'I1' }, { code: 'OP7.6' }, { code: 'OP8.4' }],
        },
      },
      { node: { score: 16 } },
      { node: { score: 16 } },
    ],
  });
});

test('pages of risks with equal scores join without gap or repetition', async () => {
  const query = `query ($after: String) { risks(first: 4, after: $after) {
    totalCount edges { node { number } } pageInfo { hasNextPage endCursor }
  } }`;
  const page = async (after: string | null) =>
    (await ask(governance, db(), query, { after })).data?.['risks'];
  const { values, totalCount } = await readPages(page, 'number');
  expect(totalCount).toBe(13);
  expect(values).toHaveLength(13);
  expect(new Set(values).size).toBe(13);
});

test('a recommendation whose date has passed is overdue', async () => {
  expect(
    await answer(
      '{ auditRecommendations(state: OVERDUE) { edges { node { number state agency { code } } } } }',
    ),
  ).toEqual({
    auditRecommendations: {
      edges: [
        { node: { number: 'AR-2026/02', state: 'OVERDUE', agency: { code: 'UNOPS' } } },
        { node: { number: 'AR-2025/04', state: 'OVERDUE', agency: { code: 'IOM' } } },
      ],
    },
  });
});

test('a publication is quoted by its id and carries the checksum of its content', async () => {
  expect(
    await answer(
      '{ publications { edges { node { id indicatorCount sha256 approval { decision { number } } } } } }',
    ),
  ).toMatchObject({
    publications: {
      edges: [
        {
          node: {
            id: 'PUB-2025-01',
            indicatorCount: 34,
            approval: { decision: { number: 'D-03/1' } },
          },
        },
        {
          node: {
            id: 'PUB-2024-01',
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
            approval: { decision: { number: 'D-01/1' } },
          },
        },
      ],
    },
  });
});

test('a survey round shows no group of fewer than 30 people', async () => {
  const { surveyWaves } =
    (await answer(
      '{ surveyWaves { respondents value lower upper estimates { respondents lower value upper } } }',
    )) ?? {};
  expect(surveyWaves).toHaveLength(3);
  const smallest: readonly { least: number }[] = await db().query(
    'SELECT min(respondents) AS least FROM survey_estimate',
  );
  expect(smallest[0]?.least).toBeGreaterThanOrEqual(30);
  await expect(
    db().query(`UPDATE survey_estimate SET respondents = 29 WHERE position = 0`),
  ).rejects.toThrow('survey_estimate_respondents_check');
  await expect(
    db().query(`UPDATE survey_estimate SET population_group = 'TOURIST' WHERE position = 0`),
  ).rejects.toThrow('population_group_is_known');
  await expect(
    db().query(`INSERT INTO survey_estimate
      SELECT wave_id, 99, sex, age_band, population_group, respondents, value, lower, upper
      FROM survey_estimate WHERE position = 0 LIMIT 1`),
  ).rejects.toThrow('one_estimate_a_group');
});

test.each([
  [`UPDATE risk SET likelihood = 6`, 'risk_likelihood_check'],
  [`UPDATE decision SET due_on = decided_on - 1`, 'decision_check'],
  [`UPDATE action_point SET done_on = agreed_on - 1`, 'action_point_check'],
  [`UPDATE feedback_tally SET answered_in_time = received + 1`, 'feedback_tally_check'],
  [
    `UPDATE committee_member SET agency_code = NULL WHERE side = 'AGENCY'`,
    'committee_member_check',
  ],
])('the database refuses an impossible row: %s', async (statement, constraint) => {
  await expect(db().query(statement)).rejects.toThrow(constraint);
});
