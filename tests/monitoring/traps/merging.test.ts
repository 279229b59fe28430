import { expect, test } from '@jest/globals';

import type { IndicatorQuestion } from '../../../subgraphs/_kit/reports/indicator-question.ts';
import { ilo } from '../../../subgraphs/ilo/subgraph.ts';
import { unhcr } from '../../../subgraphs/unhcr/subgraph.ts';
import { crowd } from '../../support/monitoring/crowd.ts';
import { cellsOf, resultOf } from '../../support/monitoring/joint.ts';
import { placed } from '../../support/monitoring/records/ilo.ts';
import { passedBy } from '../../support/monitoring/records/iom.ts';
import { relocated } from '../../support/monitoring/records/unhcr.ts';
import { submits } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();

test('15-17 inside 12-17: what ILO counts from 15 years on stands in the band of the others, marked', async () => {
  /*
   * Hired in the third quarter     12-17        18-59
   *   ILO                          20 (15-17)   50
   *   UNHCR                        10           30
   *   joint                        20 to 30     50 to 80
   */
  await stage.tell(
    placed(crowd(20, { age: 'AGE_15_17' }), { on: '2025-08-05' }),
    placed(crowd(50), { on: '2025-08-05' }),
    relocated(crowd(10, { age: 'AGE_12_17' }), { on: '2025-07-01', formalJobOn: '2025-08-05' }),
    relocated(crowd(30), { on: '2025-07-01', formalJobOn: '2025-08-05' }),
    submits('ilo', 'OP3.1', ['2025-Q3']),
    submits('unhcr', 'OP3.1', ['2025-Q3']),
  );
  const ages = await cellsOf(stage, 'OP3.1', '2025-Q3', ['age']);
  expect(ages).toHaveLength(2);
  expect(ages).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        age: 'AGE_12_17',
        fromFifteen: ['ILO'],
        figure: expect.objectContaining({ lower: 20, upper: 30 }),
      }),
      expect.objectContaining({
        age: 'AGE_18_59',
        fromFifteen: [],
        figure: expect.objectContaining({ lower: 50, upper: 80 }),
      }),
    ]),
  );
  // People of all ages: ILO 70, UNHCR 40.
  expect(await resultOf(stage, 'OP3.1', '2025-Q3')).toMatchObject({ lower: 70, upper: 110 });
});

test('pooled percentages of people: two agencies may know the same person, so that theirs stand side by side', async () => {
  /*
   * What if UNHCR followed the jobs of those it relocated, as ILO does those it placed?
   *   ILO     60 placed on 1 February, 30 of them in formal work on the 180th day (31 July)   50 %
   *   UNHCR   40 hired on 1 February, 32 of them still there                                  80 %
   * Pooled it would be 62 of 100; but nobody knows how many of the 60 are among the 40.
   */
  const question = ilo.indicators.find(({ code }) => code === 'OC3.1');
  if (!question) throw new Error('ILO counts OC3.1');
  const counted = unhcr.indicators as IndicatorQuestion[]; // this file's own copy of the agency
  counted.push({
    ...question,
    question: `
      SELECT coalesce(followed_up_at6_months, false)::int AS numerator, 1 AS denominator,
        sex, age_band, population_group, person_id AS unit
      FROM integration_relocation JOIN person ON person.id = person_id
      WHERE formal_job_on + 180 BETWEEN :start AND :end AND recorded_on <= :knownOn`,
  });
  await stage.tell(
    placed(crowd(30), { on: '2025-02-01', stillThereAt180: true }),
    placed(crowd(30), { on: '2025-02-01', stillThereAt180: false }),
    relocated(crowd(32), { on: '2025-01-10', formalJobOn: '2025-02-01', foundAtSixMonths: true }),
    relocated(crowd(8), { on: '2025-01-10', formalJobOn: '2025-02-01' }),
    submits('ilo', 'OC3.1', ['2025-Q3']),
    submits('unhcr', 'OC3.1', ['2025-Q3']),
  );
  const contribute = `INSERT INTO indicator_contributor VALUES ('OC3.1', 'UNHCR', 0)`;
  await stage.db('governance').query(contribute);
  const result = await resultOf(stage, 'OC3.1', '2025-Q3').finally(() => {
    counted.pop();
    return stage
      .db('governance')
      .query(`DELETE FROM indicator_contributor WHERE indicator_code = 'OC3.1'`);
  });
  expect(result).toMatchObject({
    state: 'COMPLETE',
    reading: 'SIDE_BY_SIDE',
    value: null,
    numerator: null,
    denominator: null,
    ofThoseReporting: null,
    progress: { progress: null, status: null },
    parts: [
      { agency: 'ILO', inPeriod: { value: 50 } },
      { agency: 'UNHCR', inPeriod: { value: 80 } },
    ],
  });
});

test('homonymous municipalities: what happened in Juárez of Chihuahua did not happen in that of Chiapas', async () => {
  /*
   *   08037 Juárez, Chihuahua       400 people passed by on 12 July
   *   07048 Juárez, Chiapas          25 people
   *   28022 Matamoros, Tamaulipas    70 people
   *   05017 Matamoros, Coahuila       nobody
   */
  await stage.tell(
    passedBy(400, '08037', '2025-07-12'),
    passedBy(25, '07048', '2025-07-12'),
    passedBy(70, '28022', '2025-07-12'),
  );
  const passed = `query ($at: ID!) {
    municipality(code: $at) { name }
    iom { flowObservations(municipality: $at, period: "2025-Q3") { edges { node { people } } } }
  }`;
  const at = async (code: string) => {
    const { data } = await stage.ask(passed, { at: code });
    const { municipality, iom } = data as {
      municipality: { name: string };
      iom: { flowObservations: { edges: readonly { node: { people: number } }[] } };
    };
    return [municipality.name, ...iom.flowObservations.edges.map(({ node }) => node.people)];
  };
  expect(await at('08037')).toEqual(['Juárez', 400]);
  expect(await at('07048')).toEqual(['Juárez', 25]);
  expect(await at('28022')).toEqual(['Matamoros', 70]);
  expect(await at('05017')).toEqual(['Matamoros']);
  const { data } = await stage.ask(
    '{ municipalities(name: "Juárez", first: 200) { edges { node { code } } } }',
  );
  expect(JSON.stringify(data)).toMatch(/07048.*08037/);
});
