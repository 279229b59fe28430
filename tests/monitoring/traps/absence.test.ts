import { expect, test } from '@jest/globals';

import { crowd } from '../../support/monitoring/crowd.ts';
import { cellsOf, resultOf } from '../../support/monitoring/joint.ts';
import { placed } from '../../support/monitoring/records/ilo.ts';
import { relocated } from '../../support/monitoring/records/unhcr.ts';
import { handedOver } from '../../support/monitoring/records/unops.ts';
import { submits, works } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();
const tapachula = { centres: ['CMID-TAP'] };

/*
 * Placed in formal jobs in the third quarter of 2025
 *   ILO     120 women
 *   UNHCR    45 women, relocated in July and hired in August; ILO may know any of them
 * Together at least 120, at most 165.
 */
const hired = [
  ...placed(crowd(120), { on: '2025-08-05' }),
  ...relocated(crowd(45), { on: '2025-07-10', formalJobOn: '2025-08-20' }),
];
const bothReport = [
  ...submits('ilo', 'OP3.1', ['2025-Q3']),
  ...submits('unhcr', 'OP3.1', ['2025-Q3']),
];

test('an agency down makes people at least what the others counted: partial, and never smaller', async () => {
  await stage.tell(hired, bothReport);
  const between = { reading: 'BOUNDS', value: null, lower: 120, upper: 165 };
  expect(await resultOf(stage, 'OP3.1', '2025-Q3')).toMatchObject({
    state: 'COMPLETE',
    ...between,
    missing: [],
  });
  stage.away.add('unhcr');
  expect(await resultOf(stage, 'OP3.1', '2025-Q3')).toMatchObject({
    state: 'PARTIAL',
    reading: 'AT_LEAST',
    value: null,
    lower: 120,
    upper: null,
    toDate: { reading: 'AT_LEAST', lower: 120, upper: null },
    missing: [{ agency: 'UNHCR', reason: 'UNAVAILABLE' }],
  });
  const women = await cellsOf(stage, 'OP3.1', '2025-Q3', ['sex']);
  expect(women).toMatchObject([
    { sex: 'FEMALE', figure: { reading: 'AT_LEAST', lower: 120, upper: null } },
  ]);
});

test('an agency down is not an agency that reported nobody, nor one that did not report', async () => {
  // UNHCR counted nobody: the figure is ILO's 120, and known exactly.
  await stage.tell(placed(crowd(120), { on: '2025-08-05' }), bothReport);
  const joint = () => resultOf(stage, 'OP3.1', '2025-Q3');
  expect(await joint()).toMatchObject({ state: 'COMPLETE', reading: 'EXACT', value: 120 });
  // UNHCR's report is late.
  await stage.tell(hired, submits('ilo', 'OP3.1', ['2025-Q3']));
  const late = { agency: 'UNHCR', reason: 'MISSING' };
  expect(await joint()).toMatchObject({ state: 'PARTIAL', lower: 120, missing: [late] });
  // Nobody knows what UNHCR would say.
  stage.away.add('unhcr');
  const silent = { agency: 'UNHCR', reason: 'UNAVAILABLE' };
  expect(await joint()).toMatchObject({ state: 'PARTIAL', lower: 120, missing: [silent] });
});

test('an agency down takes nothing from a figure to which it does not contribute', async () => {
  await stage.tell(hired, bothReport);
  for (const agency of ['iom', 'un-women', 'paho', 'unicef', 'unops']) stage.away.add(agency);
  expect(await resultOf(stage, 'OP3.1', '2025-Q3')).toMatchObject({
    state: 'COMPLETE',
    lower: 120,
    upper: 165,
  });
});

test('an agency down that leads alone leaves no figure and no verdict', async () => {
  await stage.tell(hired, submits('unhcr', 'OP1.4', ['2025-Q3']));
  stage.away.add('unhcr');
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({
    state: 'NONE',
    reading: 'NOT_REPORTED',
    lower: null,
    missing: [{ agency: 'UNHCR', reason: 'UNAVAILABLE' }],
    progress: { progress: null, status: 'UNCERTAIN' },
  });
});

test('zero against nothing: a report of no items is zero, and a report that did not come is not', async () => {
  /*
   * Items handed over at Tapachula, third quarter of 2025: none. Fourth quarter: 3, not reported.
   * Of items handed over, those with all papers: 0 of 0 is no share at all.
   */
  await stage.tell(
    works('unops'),
    Array.from({ length: 3 }, () => handedOver('CMID-TAP', '2025-11-05', 'WITHOUT')).flat(),
    submits('unops', 'OP7.1', ['2025-Q3'], tapachula),
    submits('unops', 'OP7.6', ['2025-Q3'], tapachula),
  );
  expect(await resultOf(stage, 'OP7.1', '2025-Q3')).toMatchObject({
    state: 'COMPLETE',
    reading: 'EXACT',
    value: 0,
  });
  expect(await resultOf(stage, 'OP7.1', '2025-Q4')).toMatchObject({
    state: 'NONE',
    reading: 'NOT_REPORTED',
    value: null,
    missing: [{ agency: 'UNOPS', reason: 'MISSING' }],
  });
  expect(await resultOf(stage, 'OP7.6', '2025-Q3')).toMatchObject({
    state: 'COMPLETE',
    reading: 'NO_CASES',
    value: null,
    numerator: 0,
    denominator: 0,
    progress: { progress: null, status: null },
  });
});

test('zero against nothing: three items without papers are zero per cent, which is a figure', async () => {
  await stage.tell(
    works('unops'),
    Array.from({ length: 3 }, () => handedOver('CMID-TAP', '2025-11-05', 'WITHOUT')).flat(),
    submits('unops', 'OP7.6', ['2025-Q4'], tapachula),
  );
  expect(await resultOf(stage, 'OP7.6', '2025-Q4')).toMatchObject({
    reading: 'EXACT',
    value: 0,
    numerator: 0,
    denominator: 3,
  });
});

test('zero against nothing: what is not due yet is not missing, and what does not apply is neither', async () => {
  await stage.tell(works('unops'));
  // Due on 20 October 2026; today is 30 September.
  expect(await resultOf(stage, 'OP7.1', '2026-Q3')).toMatchObject({
    state: 'NONE',
    missing: [{ agency: 'UNOPS', reason: 'NOT_DUE' }],
  });
  // Trafficking is not reported for a month.
  expect(await resultOf(stage, 'OP2.3', '2025-07')).toMatchObject({
    state: 'NONE',
    missing: [],
    progress: { status: null },
  });
});
