import { beforeEach, expect, test } from '@jest/globals';

import { asAnalyst, asStaffOf } from '../support/monitoring/asking.ts';
import { crowd } from '../support/monitoring/crowd.ts';
import { resultOf } from '../support/monitoring/joint.ts';
import { relocated } from '../support/monitoring/records/unhcr.ts';
import { useStage } from '../support/monitoring/stage.ts';

const stage = useStage();
const hidden = { value: null, suppressed: true };

// 101 women relocated in the third quarter of 2025, the first of the initiative; nothing was submitted.
beforeEach(async () => {
  await stage.tell(relocated(crowd(101), { on: '2025-08-05' }));
});

test('a draft by mistake that nobody else saw hides nothing of what is submitted later', async () => {
  await change('Draft');
  expect(await versions()).toMatchObject([{ version: 1, shown: { inPeriod: { value: 101 } } }]);
  await correctTo(2, 1);
  expect(await versions()).toMatchObject([
    { version: 2, shown: { inPeriod: hidden, toDate: hidden } },
    { version: 1, shown: { inPeriod: { value: 101 } } },
  ]);
  await change('Draft');
  await change('Submit', 'version: 3, reason: "As counted"');
  expect(await versions()).toMatchObject([
    { version: 3, stage: 'SUBMITTED', shown: { inPeriod: { value: 101 }, toDate: { value: 101 } } },
    { version: 2, stage: 'DRAFT' },
    { version: 1, stage: 'DRAFT' },
  ]);
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({ value: 101 });
  expect(await shownTo('2025-Q3')).toMatchObject({ value: 101 });

  // The same days, as a quarter of the project year.
  await change('Draft', '', 'PY1-Q4');
  await change('Submit', 'version: 1, reason: "As counted"', 'PY1-Q4');
  expect(await shownTo('PY1-Q4')).toMatchObject({ value: 101 });
});

test('what was submitted by mistake binds, though it was taken back: others could read it', async () => {
  await change('Draft');
  await correctTo(2, 1);
  await change('Submit', 'version: 2, reason: "By mistake"');
  expect(await shownTo('2025-Q3')).toMatchObject(hidden);
  await change('TakeBack', 'version: 2, reason: "A mistake"');
  await change('Draft');
  expect(await versions()).toMatchObject([
    { version: 3, shown: { inPeriod: hidden } },
    { version: 2, stage: 'DRAFT', shown: { inPeriod: hidden } },
    { version: 1, shown: { inPeriod: hidden } },
  ]);
  await change('Submit', 'version: 3, reason: "As counted"');
  expect(await shownTo('2025-Q3')).toMatchObject(hidden);
});

test('a draft is shown as it would be after what was submitted since it was made', async () => {
  await change('Draft');
  await correctTo(2, 1);
  await change('Submit', 'version: 2, reason: "By mistake"');
  // Submitted too, the first would say 101 of days of which two others were hidden.
  expect(await versions()).toMatchObject([{ version: 2 }, { shown: { inPeriod: hidden } }]);
});

interface Version {
  readonly version: number;
  readonly stage: string;
  readonly shown: Readonly<Record<'inPeriod' | 'toDate', { readonly value: number | null } | null>>;
}

async function versions(): Promise<readonly Version[]> {
  const shown = 'shown { inPeriod { value suppressed } toDate { value suppressed } }';
  const { data, errors } = await stage.ask(
    `{ unhcr { reportVersions(indicator: "OP1.4", period: "2025-Q3") { version stage ${shown} } } }`,
    {},
    asStaffOf('unhcr'),
  );
  expect(errors).toBeUndefined();
  return (data as { unhcr: { reportVersions: readonly Version[] } }).unhcr.reportVersions; // as the query says
}

/** What an analyst reads of the report that stands. */
async function shownTo(period: string): Promise<unknown> {
  const { data, errors } = await stage.ask(
    `{ indicatorReport(indicator: "OP1.4", period: "${period}") { unhcr { inPeriod { value suppressed } } } }`,
    {},
    asAnalyst,
  );
  expect(errors).toBeUndefined();
  return (data as { indicatorReport: { unhcr: { inPeriod: unknown } } }).indicatorReport.unhcr
    .inPeriod; // as the query says
}

const correctTo = (value: number, version: number) =>
  change(
    'Correct',
    `version: ${version}, corrections: [{ sex: FEMALE, age: AGE_18_59, value: ${value} }], reason: "By mistake"`,
  );

let keys = 0;

async function change(verb: string, given = '', period = '2025-Q3'): Promise<void> {
  keys += 1;
  const { errors } = await stage.ask(
    `mutation { unhcr${verb}Report(idempotencyKey: "key-${keys}", indicator: "OP1.4", period: "${period}", ${given}) { version } }`,
    {},
    asStaffOf('unhcr'),
  );
  expect(errors).toBeUndefined();
}
