import { expect, test } from '@jest/globals';

import { asAnalyst, asPublic, asStaffOf } from '../../support/monitoring/asking.ts';
import { crowd } from '../../support/monitoring/crowd.ts';
import { resultOf } from '../../support/monitoring/joint.ts';
import { relocated } from '../../support/monitoring/records/unhcr.ts';
import { reportLife } from '../../support/monitoring/report-life.ts';
import { submits } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();
const report = reportLife(stage, 'OP1.4', '2025-Q3');

test('a late edit below an approval changes no approved figure: it is drift, which its own agency sees', async () => {
  /*
   * Relocated in the third quarter: 40 women, as submitted on 20 October 2025, then verified and approved.
   * Entered in January 2026: 12 more who moved on 9 September. A recount of today gives 52.
   */
  await stage.tell(
    relocated(crowd(40), { on: '2025-08-05' }),
    submits('unhcr', 'OP1.4', ['2025-Q3']),
  );
  await report.approve();
  await stage.andThen(relocated(crowd(12), { on: '2025-09-09', recordedOn: '2026-01-15' }));
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({
    basis: 'APPROVED',
    value: 40,
    toDate: { value: 40 },
    parts: [{ stage: 'APPROVED', version: 1 }],
  });
  expect(await report.versions()).toMatchObject([
    {
      version: 1,
      stage: 'APPROVED',
      whole: { inPeriod: { value: 40 } },
      drift: { isNone: false, inPeriod: { value: 52 } },
    },
  ]);
  const drift = `{ unhcr { reportVersions(indicator: "OP1.4", period: "2025-Q3") {
    drift { inPeriod { value } } } } }`;
  for (const asking of [asAnalyst, asStaffOf('iom')]) {
    const { data, errors } = await stage.ask(drift, {}, asking);
    expect(JSON.stringify(data)).not.toMatch(/52/);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});

test('a late edit below an approval does not come in by a new draft while the report is locked', async () => {
  await stage.tell(
    relocated(crowd(40), { on: '2025-08-05' }),
    submits('unhcr', 'OP1.4', ['2025-Q3']),
  );
  await report.approve();
  await stage.andThen(relocated(crowd(12), { on: '2025-09-09', recordedOn: '2026-01-15' }));
  await expect(report.draft('Twelve came late')).rejects.toThrow(/approved/i);
  // Reopened, the 12 make a second version; the first stands until that one is approved.
  await report.reopen('Twelve came late');
  await report.draft('Twelve came late');
  await report.submit('Twelve came late');
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({ basis: 'APPROVED', value: 40 });
  await report.approve();
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({
    basis: 'APPROVED',
    value: 52,
    parts: [{ version: 2 }],
  });
});

test('a late edit below an approval: what is deleted stays in the approved figure too', async () => {
  await stage.tell(
    relocated(crowd(40), { on: '2025-08-05' }),
    submits('unhcr', 'OP1.4', ['2025-Q3']),
  );
  await report.approve();
  await stage.db('unhcr').query(`DELETE FROM integration_relocation
    WHERE id IN (SELECT id FROM integration_relocation ORDER BY id LIMIT 15)`);
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({ value: 40 });
  expect(await report.latest()).toMatchObject({ drift: { inPeriod: { value: 25 } } });
});

const PUBLISHED = `query ($id: ID!) { publication(id: $id) {
  sha256
  figures(indicators: ["OP1.4"]) { edges { node {
    inPeriod { value lower upper } toDate { value }
    cells(by: [SEX]) { edges { node { sex figure { value lower upper } } } }
  } } }
} }`;

interface Published {
  readonly sha256: string;
  readonly value: number | null;
  readonly men: number | null;
  readonly women: number | null;
}

async function published(id: string): Promise<Published> {
  const { data, errors } = await stage.ask(PUBLISHED, { id }, asPublic);
  expect(errors).toBeUndefined();
  const { sha256, figures } = data?.['publication'] as {
    sha256: string;
    figures: { edges: readonly { node: PublishedFigure }[] };
  }; // what PUBLISHED asks for
  const figure = figures.edges[0]?.node;
  const of = (sex: string) =>
    figure?.cells.edges.find(({ node }) => node.sex === sex)?.node.figure.value ?? null;
  return { sha256, value: figure?.inPeriod.value ?? null, men: of('MALE'), women: of('FEMALE') };
}

interface PublishedFigure {
  readonly inPeriod: { readonly value: number | null };
  readonly cells: {
    readonly edges: readonly {
      readonly node: { readonly sex: string; readonly figure: { readonly value: number | null } };
    }[];
  };
}

test('a restatement after publication, subtracted from it, tells no more than the first did', async () => {
  /*
   * Relocated in the third quarter     women    men
   *   published                          40       3       43, not told by sex
   *   restated                           40       6       46: by themselves 40 and 6 could be told;
   *                                                       but 46 - 43 came late, and 43 - 40 are the 3.
   */
  const men = (size: number) => crowd(size, { sex: 'MALE' });
  await stage.tell(
    relocated([...crowd(40), ...men(3)], { on: '2025-08-05' }),
    submits('unhcr', 'OP1.4', ['2025-Q3']),
  );
  await report.approve();
  const first = await report.publish();
  const asPublished = await published(first);
  expect(asPublished).toMatchObject({ value: 43, women: null, men: null });
  await stage.andThen(relocated(men(3), { on: '2025-09-09', recordedOn: '2026-01-15' }));
  await report.reopen('Three came late');
  await report.draft('Three came late');
  await report.submit('Three came late');
  await report.approve();
  const second = await report.publish(first);
  expect(await published(second)).toMatchObject({ value: 46, women: null, men: null });
  // What was published stays as it was.
  expect(await published(first)).toEqual(asPublished);
});

test('a restatement after publication, subtracted from it, does not show a headline that was hidden', async () => {
  // 4 women were hidden; 6 more came late. By themselves 10 could be told; but a restatement hides at least
  // what its predecessor hid, and would say here that between one and four were there before.
  await stage.tell(
    relocated(crowd(4), { on: '2025-08-05' }),
    submits('unhcr', 'OP1.4', ['2025-Q3']),
  );
  await report.approve();
  const first = await report.publish();
  await stage.andThen(relocated(crowd(6), { on: '2025-09-09', recordedOn: '2026-01-15' }));
  await report.reopen('Six came late');
  await report.draft('Six came late');
  await report.submit('Six came late');
  await report.approve();
  const second = await report.publish(first);
  expect((await published(first)).value).toBeNull();
  expect((await published(second)).value).toBeNull();
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({ value: null, lower: null });
});
