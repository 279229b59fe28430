import { expect, test } from '@jest/globals';

import { governance } from '../../../subgraphs/governance/subgraph.ts';
import { ask } from '../../support/ask.ts';
import { useDatabase } from '../../support/use-database.ts';

const { db } = useDatabase(governance);
const answer = async (query: string) => {
  const { data, errors } = await ask(governance, db(), query);
  expect(errors).toBeUndefined();
  return data;
};

test('the framework holds the thirty-four indicators, from the impact to the outputs', async () => {
  const { indicators } = (await answer('{ indicators { code level } }')) ?? {};
  expect(indicators).toHaveLength(34);
  expect(indicators).toContainEqual({ code: 'I1', level: 'IMPACT' });
  expect(indicators).toContainEqual({ code: 'OC3.1', level: 'OUTCOME' });
  expect(indicators).toContainEqual({ code: 'OP7.3', level: 'OUTPUT' });
});

test('people reached is led by the joint governance, with six agencies contributing', async () => {
  expect(
    await answer(
      '{ indicator(code: "OP7.3") { lead { code } contributors { code } sensitive breakdowns sensitiveBreakdowns target { type baseline target targetOn } sdgs { code } } }',
    ),
  ).toEqual({
    indicator: {
      lead: null,
      contributors: ['UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF'].map((code) => ({ code })),
      sensitive: false,
      breakdowns: [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
      sensitiveBreakdowns: [['DISABILITY']],
      target: { type: 'TO_DATE', baseline: 0, target: 60_000, targetOn: '2026-09-30' },
      sdgs: [{ code: '10.2' }, { code: '10.7' }],
    },
  });
});

test('the framework leads from the impact to what is measured', async () => {
  expect(
    await answer(
      '{ indicator(code: "OP3.1") { measures { code parent { code level parent { code level } } } } }',
    ),
  ).toEqual({
    indicator: {
      measures: {
        code: 'OP3',
        parent: { code: 'OC3', level: 'OUTCOME', parent: { code: 'I', level: 'IMPACT' } },
      },
    },
  });
});

test('a definition that was changed is a new version; the old one stays readable', async () => {
  expect(
    await answer(
      '{ indicator(code: "OP5.3") { title versions { version title effectiveFrom effectiveTo approval { decision { number } } } } }',
    ),
  ).toEqual({
    indicator: {
      title: 'Children under five up to date with vaccination for their age',
      versions: [
        {
          version: 2,
          title: 'Children under five up to date with vaccination for their age',
          effectiveFrom: '2025-07-01',
          effectiveTo: null,
          approval: { decision: { number: 'D-03/1' } },
        },
        {
          version: 1,
          title: 'Children under five vaccinated',
          effectiveFrom: '2024-10-01',
          effectiveTo: '2025-06-30',
          approval: { decision: { number: 'D-01/1' } },
        },
      ],
    },
  });
});

test('titles are given in the language asked for', async () => {
  expect(
    await answer('{ indicator(code: "OP8.4") { title es: title(lang: ES) fr: title(lang: FR) } }'),
  ).toEqual({
    indicator: { title: 'Delivery rate', es: 'Tasa de ejecución', fr: "Taux d'exécution" },
  });
});

test("an agency's indicators are those it leads and those it contributes to", async () => {
  expect(
    await answer(
      '{ indicators(reporter: IOM) { code } agency(code: IOM) { leads { code } contributesTo { code } } }',
    ),
  ).toEqual({
    indicators: ['OP1.2', 'OP2.1', 'OP2.2', 'OP2.3', 'OP7.3', 'OP8.2'].map((code) => ({ code })),
    agency: {
      leads: ['OP2.1', 'OP2.2', 'OP2.3'].map((code) => ({ code })),
      contributesTo: ['OP1.2', 'OP7.3', 'OP8.2'].map((code) => ({ code })),
    },
  });
});

test('a project year and a calendar year are different periods', async () => {
  expect(
    await answer(
      '{ project: reportingPeriod(code: "PY1") { kind start end dueOn } calendar: reportingPeriod(code: "2025") { start end } }',
    ),
  ).toEqual({
    project: { kind: 'PROJECT_YEAR', start: '2024-10-01', end: '2025-09-30', dueOn: '2025-11-14' },
    calendar: { start: '2025-01-01', end: '2025-12-31' },
  });
});

test('a period that the initiative does not reach is null, and what is no period is refused', async () => {
  expect(
    await answer(
      '{ reportingPeriod(code: "2030-Q1") { code } indicatorReports(period: "2030-Q1") { indicatorCode } }',
    ),
  ).toEqual({
    reportingPeriod: null,
    indicatorReports: [],
  });
  const { errors } = await ask(governance, db(), '{ reportingPeriod(code: "autumn") { code } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
});

test('a changed definition cannot stand in force twice', async () => {
  await expect(
    db().query(`UPDATE indicator_version SET effective_to = NULL WHERE id = 'OP5.3/v1'`),
  ).rejects.toThrow('indicator_version_in_force');
});
