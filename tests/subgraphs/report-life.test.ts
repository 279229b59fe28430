import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import { TAKEN_TO_CHANGE_ALIKE } from '../../subgraphs/_kit/reports/life/correction/correct-totals.ts';
import { recordDecisionMutation } from '../../subgraphs/_kit/reports/life/record-decision-mutation.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import { ask } from '../support/ask.ts';
import { countStatements } from '../support/count-statements.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { fullRights } from '../support/full-rights.ts';
import { recomputedHash } from '../support/recomputed-hash.ts';
import type { Mutated } from '../support/report-mutations.ts';
import { reportMutation } from '../support/report-mutations.ts';

const officer: Identity = { ...fullRights('unhcr'), sub: 'officer' };
const service: Identity = {
  ...publicIdentity,
  sub: 'service:governance',
  scopes: ['reports:decide'],
};

let clone: ClonedDatabase;
let db: DataSource;
let owner: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('unhcr');
  db = await openDatabase(unhcr, clone.url);
  owner = await openDatabase(unhcr, clone.ownerUrl);
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await clone.drop();
});

let keys = 0;
const newKey = () => `key-${(keys += 1)}`;

/** Does something to UNHCR's report of an indicator as its officer; what comes back is data, or the refusal. */
async function change(
  verb: string,
  given: Record<string, unknown>,
  identity: Identity = officer,
): Promise<Mutated> {
  const variables = { idempotencyKey: newKey(), ...given };
  return reportMutation(unhcr, db, verb, variables, identity);
}

async function decide(given: Record<string, unknown>, identity = service) {
  const variables = {
    idempotencyKey: newKey(),
    decidedAt: '2026-09-30T10:00:00.000Z',
    actor: 'a-verifier',
    ...given,
  };
  const { data, errors } = await ask(
    unhcr,
    db,
    recordDecisionMutation('unhcr'),
    variables,
    identity,
  );
  return {
    version: data?.['unhcrRecordDecision'],
    code: errors?.[0]?.extensions?.['code'],
    message: errors?.[0]?.message,
  };
}

type Standing = Readonly<Record<string, unknown>>;

async function standing(indicator: string, period: string, fields: string, who = officer) {
  const key = { __typename: 'IndicatorReport', indicatorCode: indicator, periodCode: period };
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on IndicatorReport { unhcr { ${fields} } } } }`;
  const { data, errors } = await ask(unhcr, db, query, { keys: [key] }, who);
  expect(errors).toBeUndefined();
  const [entity] = data?.['_entities'] as readonly { readonly unhcr: Standing }[]; // as the query says
  return entity?.unhcr;
}

async function versionsOf(report: Report, fields: string, identity = officer) {
  const query = `query ($indicator: ID!, $period: ID!) {
    unhcr { reportVersions(indicator: $indicator, period: $period) { ${fields} } } }`;
  const { data, errors } = await ask(unhcr, db, query, { ...report }, identity);
  const root = data?.['unhcr'] as { readonly reportVersions: readonly Standing[] } | null; // as the query says
  return { versions: root?.reportVersions ?? [], code: errors?.[0]?.extensions?.['code'] };
}

interface Report {
  readonly indicator: string;
  readonly period: string;
}

/** A report with one submitted version. */
async function submitted(report: Report): Promise<{ version: number; sha256: string }> {
  const drafted = await change('Draft', { ...report, reason: 'A late record' });
  const version = drafted.version?.version ?? 0;
  const done = await change('Submit', { ...report, version, reason: 'As counted' });
  expect(done).toMatchObject({ version: { stage: 'SUBMITTED' } });
  return { version, sha256: done.version?.sha256 ?? '' };
}

async function decided(report: Report, about: object, ...kinds: readonly string[]): Promise<void> {
  for (const decision of kinds) {
    const why = { reason: 'It is so', expiresOn: null };
    expect(await decide({ ...report, ...about, ...why, decision })).toMatchObject({
      code: undefined,
    });
  }
}

test('a report is drafted, submitted, returned, corrected, verified, approved, reopened and restated', async () => {
  const report = { indicator: 'OP1.4', period: '2026-Q3' };
  const first = await submitted(report);
  await decided(report, first, 'RETURNED');
  expect(await standing('OP1.4', '2026-Q3', 'stage version')).toEqual({
    stage: 'RETURNED',
    version: 1,
  });

  const corrections = [{ sex: 'FEMALE', age: 'AGE_18_59', value: 30 }];
  const given = { ...report, version: 1, corrections, reason: 'Three were relocated twice' };
  const second = await change('Correct', given);
  expect(second.version).toMatchObject({ version: 2, stage: 'DRAFT', restates: 1 });
  const { sha256 } = second.version ?? {};
  expect(await change('Submit', { ...report, version: 2 })).toMatchObject({
    version: { stage: 'SUBMITTED', events: [{ event: 'CORRECTED' }, { event: 'SUBMITTED' }] },
  });
  await decided(report, { version: 2, sha256 }, 'VERIFIED');
  expect(await change('Draft', report)).toEqual({
    version: null,
    code: 'CONFLICT',
    message:
      'Cannot draft the report of OP1.4 for 2026-Q3: version 2 was verified by "a-verifier" at 2026-09-30T10:00:00.000Z, ask the joint governance to return it',
  });
  await decided(report, { version: 2, sha256 }, 'APPROVED', 'PUBLISHED');
  expect(await change('Draft', report)).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(
      'version 2 was approved by "a-verifier" at 2026-09-30T10:00:00.000Z, ask the joint governance to reopen it',
    ),
  });

  const reopened = {
    decision: 'REOPENED',
    reason: 'Late records',
    expiresOn: '2026-10-05T00:00:00Z',
  };
  expect(await decide({ ...report, version: 2, sha256, ...reopened })).toMatchObject({
    code: undefined,
  });
  const third = await submitted(report);
  const fields = 'version stage sha256 reason reopenedUntil pending { version stage sha256 }';
  expect(await standing('OP1.4', '2026-Q3', fields)).toMatchObject({
    version: 2,
    stage: 'PUBLISHED',
    sha256,
    reason: 'Three were relocated twice',
    reopenedUntil: '2026-10-05T00:00:00.000Z',
    pending: { version: 3, stage: 'SUBMITTED', sha256: third.sha256 },
  });
  await decided(report, third, 'VERIFIED', 'APPROVED');
  const { history, ...now } = (await standing(
    'OP1.4',
    '2026-Q3',
    'version stage pending { version } history { version event actor }',
  )) as { history: readonly { version: number; event: string; actor: string }[] };
  expect(now).toEqual({ version: 3, stage: 'APPROVED', pending: null });
  expect(history.map(({ version, event }) => `${version} ${event}`)).toEqual([
    ...['1 SUBMITTED', '1 RETURNED', '2 CORRECTED', '2 SUBMITTED', '2 VERIFIED', '2 APPROVED'],
    ...['2 PUBLISHED', '2 REOPENED', '3 SUBMITTED', '3 VERIFIED', '3 APPROVED'],
  ]);
  expect(history[0]?.actor).toMatch(/^[0-9a-f]{32}$/);
  expect(history[1]?.actor).toBe('a-verifier');
});

test('when the time of a reopening is over, the lock is back and says so', async () => {
  const report = { indicator: 'OP1.4', period: '2026-Q2' };
  const version = await submitted(report);
  await decided(report, version, 'VERIFIED', 'APPROVED');
  const over = { decision: 'REOPENED', reason: 'Late records', expiresOn: '2026-09-30T00:00:00Z' };
  await decide({ ...report, ...version, ...over });
  expect(await change('Draft', report)).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('reopen it again: it was open until 2026-09-30T00:00:00.000Z'),
  });
});

test('what is taken back is not reported, and what was decided meanwhile stands all the same', async () => {
  const report = { indicator: 'OP3.1', period: '2026-Q3' };
  const first = await submitted(report);
  expect(await change('TakeBack', { ...report, ...first, reason: 'Too early' })).toMatchObject({
    version: { stage: 'DRAFT', submittedOn: null },
  });
  expect(await standing('OP3.1', '2026-Q3', 'status stage version')).toEqual({
    status: 'NOT_DUE',
    stage: null,
    version: null,
  });
  const second = await submitted(report);
  expect(await decide({ ...report, ...first, decision: 'VERIFIED' })).toMatchObject({
    version: { stage: 'VERIFIED' },
  });
  expect(await change('Draft', report)).toMatchObject({ code: 'CONFLICT' });
  const { versions } = await versionsOf(report, 'version stage');
  expect(versions).toEqual([
    { version: second.version, stage: 'SUBMITTED' },
    { version: first.version, stage: 'VERIFIED' },
  ]);
  expect(await change('TakeBack', { ...report, ...first, reason: 'No' })).toMatchObject({
    code: 'CONFLICT',
  });
});

test('the first submission decides whether a report was on time, returned or not; taken back it does not count', async () => {
  const submissions = async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on ReportingPeriod { unhcrSubmissions { indicatorCode centre status submittedOn } } } }`;
    const keys = [{ __typename: 'ReportingPeriod', code: '2026-09' }];
    const { data } = await ask(unhcr, db, query, { keys });
    const [period] = data?.['_entities'] as readonly [{ unhcrSubmissions: readonly Standing[] }]; // as the query says
    return period.unhcrSubmissions.filter((slice) => slice['indicatorCode'] === 'OP1.1');
  };
  const report = { indicator: 'OP1.1', period: '2026-09' };
  const expected = (await submissions()).length;
  expect(expected).toBeGreaterThan(1);
  const version = await submitted(report);
  const all = (status: string, submittedOn: string | null) =>
    Array.from({ length: expected }, () => expect.objectContaining({ status, submittedOn }));
  expect(await submissions()).toEqual(all('REPORTED', '2026-09-30'));
  await change('TakeBack', { ...report, ...version, reason: 'Too early' });
  expect(await submissions()).toEqual(all('NOT_DUE', null));
  await change('Submit', { ...report, ...version, reason: 'Now' });
  await decided(report, version, 'RETURNED');
  expect(await submissions()).toEqual(all('REPORTED', '2026-09-30'));
});

test('a repeated request gets the first answer, whatever happened since; another request needs a key of its own', async () => {
  const report = { indicator: 'OP7.3', period: '2026-Q3' };
  const twice = { ...report, reason: 'Once', idempotencyKey: 'the same' };
  const answers = await Promise.all([
    change('Draft', twice),
    change('Draft', twice),
    change('Draft', twice),
  ]);
  const [first] = answers;
  expect(answers).toEqual([first, first, first]);
  await change('Submit', { ...report, version: first.version?.version, reason: 'As counted' });
  expect(await change('Draft', twice)).toEqual(first);
  expect((await versionsOf(report, 'version')).versions).toHaveLength(1);
  const refused = {
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('another request had it'),
  };
  expect(await change('Draft', { ...twice, reason: 'Twice' })).toMatchObject(refused);
  expect(await change('Draft', { ...twice, period: '2026-Q2' })).toMatchObject(refused);
  expect(await change('TakeBack', { ...twice, version: 1 })).toMatchObject(refused);
});

test("a key is whose it is: nobody takes a colleague's, nor governance's service's before a decision comes", async () => {
  const report = { indicator: 'OP7.3', period: '2026-Q2' };
  const version = await submitted(report);
  const idempotencyKey = '5b0c1d0e-7a52-4e9c-9a0c-0d7a3b6f2a11';
  const noted = { ...report, version: version.version, note: 'Read it', idempotencyKey };
  expect(await change('Annotate', noted)).toMatchObject({ version: { stage: 'SUBMITTED' } });
  const colleague = { ...officer, sub: 'colleague' };
  expect(await change('Annotate', { ...noted, note: 'So did I' }, colleague)).toMatchObject({
    version: { stage: 'SUBMITTED' },
  });
  const decision = { ...report, ...version, decision: 'VERIFIED', idempotencyKey };
  expect(await decide(decision)).toMatchObject({ code: undefined, version: { stage: 'VERIFIED' } });
  expect(await decide(decision)).toMatchObject({ code: undefined, version: { stage: 'VERIFIED' } });
  expect(await change('Annotate', noted)).toMatchObject({ version: { stage: 'SUBMITTED' } });
  const rows: readonly { actor: string }[] = await owner.query(
    'SELECT actor FROM answered_mutation WHERE idempotency_key = $1 ORDER BY happening',
    [idempotencyKey],
  );
  expect(rows.map(({ actor }) => actor)).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}$/),
    expect.stringMatching(/^[0-9a-f]{32}$/),
    'service:governance',
  ]);
});

test('drafts that are made at the same time are versions of their own', async () => {
  const report = { indicator: 'OP1.2', period: '2026-Q3' };
  const made = await Promise.all([1, 2, 3].map(() => change('Draft', report)));
  expect(made.map(({ version }) => version?.version).sort()).toEqual([1, 2, 3]);
});

test('a draft counts the whole agency, although its officer sees one centre', async () => {
  const report = { indicator: 'OP1.1', period: '2026-Q2' };
  const ofTapachula = { ...officer, centres: ['CMID-TAP'] };
  await change('Draft', report, ofTapachula);
  await change('Draft', report);
  const { versions } = await versionsOf(
    report,
    'whole { inPeriod { value } cells { centre figure { value } } }',
  );
  expect(versions[0]).toEqual(versions[1]);
  expect(versions[0]).toMatchObject({ whole: { inPeriod: { value: expect.any(Number) } } });
});

test('a version is what its SHA-256 says, seeded, drafted or corrected, and nobody can change it', async () => {
  const seeded: readonly { id: string; sha256: string; nonce: string }[] = await owner.query(
    'SELECT id, sha256, nonce FROM report ORDER BY id DESC',
  );
  for (const { id, sha256 } of seeded) expect(await recomputedHash(owner, id)).toBe(sha256);
  expect(new Set(seeded.map(({ nonce }) => nonce)).size).toBe(seeded.length);
  const tables = [
    'report',
    'report_cell',
    'report_event',
    'report_correction',
    'report_note',
    'report_evidence',
    'answered_mutation',
  ];
  for (const table of tables) {
    for (const sql of [`DELETE FROM ${table}`, `UPDATE ${table} SET report_id = NULL`]) {
      const asIs = table === 'report' ? sql.replace('report_id', 'nonce') : sql;
      await expect(db.query(asIs)).rejects.toThrow('permission denied');
      await expect(owner.query(asIs)).rejects.toThrow('only added to');
    }
  }
  await expect(db.query('DELETE FROM submission')).rejects.toThrow('permission denied');
});

test('seeded reports were drafted and submitted, and those that restate say why', async () => {
  const { versions } = await versionsOf(
    { indicator: 'OP1.4', period: '2025-Q3' },
    'version events { event reason } restates',
  );
  expect(versions.at(-1)).toMatchObject({ version: 1, restates: null });
  expect(versions.at(-1)?.['events']).toEqual([
    { event: 'DRAFTED', reason: null },
    { event: 'SUBMITTED', reason: null },
  ]);
  const restated: readonly unknown[] = await owner.query(
    `SELECT FROM report WHERE version > 1 AND as_of < '2026-09-30' AND (reason IS NULL OR restates IS NULL)`,
  );
  expect(restated).toEqual([]);
});

test.each([
  ['a dashboard', { ...officer, scopes: ['unhcr:report', 'monitoring:joint'] }],
  ["another agency's officer", fullRights('iom')],
  ["another agency's officer with scopes of this one's", { ...officer, agency: 'IOM' }],
  ['nobody in particular', publicIdentity],
])('%s cannot draft a report, nor read its versions', async (_who, identity) => {
  const report = { indicator: 'OP1.4', period: '2026-Q1' };
  expect(await change('Draft', report, identity)).toMatchObject({
    version: null,
    code: 'FORBIDDEN',
  });
  expect(await versionsOf(report, 'version', identity)).toMatchObject({
    versions: [],
    code: 'FORBIDDEN',
  });
});

test("nobody but governance's service decides, about what it read, in order and with a reason", async () => {
  const report = { indicator: 'OP1.2', period: '2026-Q2' };
  const version = await submitted(report);
  const verify = { ...report, ...version, decision: 'VERIFIED' };
  const asOfficer = { ...officer, scopes: [...officer.scopes, 'reports:decide'] };
  expect(await decide(verify, asOfficer)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await decide(verify, { ...service, sub: 'service:iom' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await decide(verify, { ...service, scopes: [] })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await decide({ ...verify, sha256: '0'.repeat(64) })).toMatchObject({ code: 'CONFLICT' });
  expect(await decide({ ...verify, decision: 'APPROVED' })).toMatchObject({ code: 'CONFLICT' });
  expect(await decide({ ...verify, decision: 'SUBMITTED' })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(await decide({ ...verify, decision: 'RETURNED' })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(await decide({ ...verify, version: 99 })).toMatchObject({ code: 'BAD_USER_INPUT' });
  const once = { ...verify, idempotencyKey: 'decision-1' };
  expect(await decide(once)).toMatchObject({ version: { stage: 'VERIFIED' } });
  expect(await decide(once)).toMatchObject({ version: { stage: 'VERIFIED' } });
  const { versions } = await versionsOf(report, 'version events { event actor at }');
  expect(versions[0]?.['events']).toEqual([
    expect.objectContaining({ event: 'DRAFTED' }),
    expect.objectContaining({ event: 'SUBMITTED' }),
    { event: 'VERIFIED', actor: 'a-verifier', at: '2026-09-30T10:00:00.000Z' },
  ]);
});

test("governance's service learns of a version what it decided about, and no whole figure", async () => {
  const report = { indicator: 'OP1.2', period: '2026-Q1' };
  const version = await submitted(report);
  const operation = recordDecisionMutation('unhcr').replace(
    '{ id',
    '{ whole { inPeriod { value } } notes { text } id',
  );
  const variables = {
    ...report,
    ...version,
    idempotencyKey: newKey(),
    decision: 'VERIFIED',
    decidedAt: '2026-09-30T10:00:00Z',
    actor: 'x',
  };
  const { data, errors } = await ask(unhcr, db, operation, variables, {
    ...service,
    purpose: 'REPORTING',
  });
  expect(data).toEqual({ unhcrRecordDecision: null });
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain('FORBIDDEN');
});

test('a late record drifts from what was approved, which stays as it is', async () => {
  const report = { indicator: 'OP1.4', period: '2026-Q1' };
  const version = await submitted(report);
  await decided(report, version, 'VERIFIED', 'APPROVED');
  const fields =
    'whole { inPeriod { value } } drift { isNone recountedOn inPeriod { value } cells { sex age reported { value } recounted { value } } }';
  const before = (await versionsOf(report, fields)).versions[0] as unknown as Drifting;
  expect(before.drift).toMatchObject({ isNone: true, recountedOn: '2026-09-30', cells: [] });
  await owner.query(
    `INSERT INTO integration_relocation SELECT (jsonb_populate_record(r, jsonb_build_object(
       'id', gen_random_uuid(), 'person_id', (SELECT id FROM person p WHERE NOT EXISTS (SELECT FROM integration_relocation x WHERE x.person_id = p.id) ORDER BY id LIMIT 1),
       'relocated_on', '2026-02-10', 'recorded_on', '2026-02-11', 'formal_job_on', NULL))).*
     FROM integration_relocation r ORDER BY id LIMIT 1`,
  );
  const after = (await versionsOf(report, fields)).versions[0] as unknown as Drifting;
  expect(after.whole).toEqual(before.whole);
  expect(after.drift.isNone).toBe(false);
  expect(after.drift.inPeriod.value).toBe(before.whole.inPeriod.value + 1);
  // The person's cell, her sex, her age band, and the total.
  expect(after.drift.cells).toHaveLength(4);
});

test('however many versions drift, today is counted once for each report', async () => {
  const drifting = (first: number) => `{ unhcr {
    one: reportVersions(indicator: "OP1.4", period: "2025-07", first: ${first}) { version drift { isNone recountedOn } }
    other: reportVersions(indicator: "OP1.4", period: "2025-08", first: ${first}) { version drift { isNone } } } }`;
  for (const period of ['2025-07', '2025-07', '2025-07', '2025-08', '2025-08']) {
    await change('Draft', { indicator: 'OP1.4', period });
  }
  const recounts = async (first: number) => {
    let answered: unknown;
    const statements = await countStatements(db, async () => {
      answered = (await ask(unhcr, db, drifting(first), {}, officer)).data?.['unhcr'];
    });
    return { answered, counts: statements.filter((sql) => sql.includes('WITH asked AS')).length };
  };
  const some = await recounts(1);
  const many = await recounts(200);
  expect(some.answered).toMatchObject({ one: [{}], other: [{}] });
  expect((many.answered as { one: readonly unknown[] }).one.length).toBeGreaterThan(3);
  expect(many.answered).toMatchObject({
    one: expect.arrayContaining([
      { version: 3, drift: { isNone: true, recountedOn: '2026-09-30' } },
    ]),
  });
  expect(some.counts).toBeGreaterThan(0);
  expect(many.counts).toBe(some.counts);
});

test('of many versions the latest twenty are read, or as many as are asked for, before one', async () => {
  const report = { indicator: 'OP3.1', period: '2026-Q2' };
  for (let made = 0; made < 21; made += 1) await change('Draft', report);
  const read = async (page: string) => {
    const query = `{ unhcr { reportVersions(indicator: "OP3.1", period: "2026-Q2"${page}) { version } } }`;
    const { data, errors } = await ask(unhcr, db, query, {}, officer);
    const root = data?.['unhcr'] as { readonly reportVersions: readonly Standing[] } | null; // as the query says
    const [error] = errors ?? [];
    return error
      ? error.extensions?.['code']
      : root?.reportVersions.map(({ version }) => Number(version));
  };
  const all = (await read(', first: 200')) as readonly number[];
  expect(all.length).toBeGreaterThan(20);
  expect(all).toEqual(all.toSorted((a, b) => b - a));
  expect(await read('')).toEqual(all.slice(0, 20));
  expect(await read(', first: null')).toEqual(all.slice(0, 20));
  expect(await read(`, first: 2, before: ${all[3] ?? 0}`)).toEqual(all.slice(4, 6));
  expect(await read(', before: 1')).toEqual([]);
  expect(await read(', first: 0')).toBe('BAD_USER_INPUT');
  expect(await read(', first: 201')).toBe('BAD_USER_INPUT');
});

interface Drifting {
  readonly whole: { readonly inPeriod: { readonly value: number } };
  readonly drift: {
    readonly isNone: boolean;
    readonly inPeriod: { readonly value: number };
    readonly cells: readonly unknown[];
  };
}

test('a quarter that its approved months make impossible names them, and needs a reason', async () => {
  const months = ['2026-04', '2026-05', '2026-06'];
  for (const period of months) {
    const month = { indicator: 'OP1.2', period };
    await decided(month, await submitted(month), 'VERIFIED', 'APPROVED');
  }
  const quarter = { indicator: 'OP1.2', period: 'PY2-Q3' };
  const drafted = await change('Draft', quarter);
  expect(drafted.version).toMatchObject({ warnings: [] });
  const { versions } = await versionsOf(
    { indicator: 'OP1.2', period: '2026-05' },
    'whole { inPeriod { value } cells { nationality sex age group figure { value } } }',
  );
  expect(versions).not.toEqual([]);
  const before = drafted.version?.version ?? 0;
  const emptied = await everyLeafAsZero(quarter, before);
  const corrected = await change('Correct', {
    ...quarter,
    version: before,
    corrections: emptied,
    reason: 'A trial',
  });
  expect(corrected.version?.warnings).toEqual([
    `The quarter is less than what was approved for ${months.join(', ')}`,
    TAKEN_TO_CHANGE_ALIKE,
  ]);
  const version = corrected.version?.version;
  expect(await change('Submit', { ...quarter, version })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('2026-04, 2026-05, 2026-06'),
  });
  expect(await change('Submit', { ...quarter, version, reason: 'Counted anew' })).toMatchObject({
    version: { stage: 'SUBMITTED' },
  });
});

test('a quarter drafted before its months were approved is held to them when it is submitted', async () => {
  const quarter = { indicator: 'OP1.2', period: 'PY2-Q2' };
  const { version: drafted } = await change('Draft', { ...quarter, reason: 'Early' });
  const corrections = await everyLeafAsZero(quarter, drafted?.version ?? 0);
  const given = { ...quarter, version: drafted?.version, corrections, reason: 'A trial' };
  const { version } = await change('Correct', given);
  expect(version).toMatchObject({ warnings: [TAKEN_TO_CHANGE_ALIKE] });
  const month = { indicator: 'OP1.2', period: '2026-02' };
  await decided(month, await submitted(month), 'VERIFIED', 'APPROVED');
  const submission = { ...quarter, version: version?.version };
  expect(await change('Submit', submission)).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('less than what was approved for 2026-02'),
  });
  expect(await change('Submit', { ...submission, reason: 'Counted anew' })).toMatchObject({
    version: { stage: 'SUBMITTED', events: [{}, { event: 'SUBMITTED', reason: 'Counted anew' }] },
  });
});

test('who was missing in a quarter may have been counted in the year and to date, and the officer says so', async () => {
  const report = { indicator: 'OP1.4', period: '2025-Q2' };
  const fields = 'version whole { inPeriod { value } yearToDate { value } toDate { value } }';
  const figures = async () => {
    const [latest] = (await versionsOf(report, fields)).versions;
    const whole = latest?.['whole'] as Readonly<Record<string, { readonly value: number }>>; // as asked
    return ['inPeriod', 'yearToDate', 'toDate'].map((window) => whole[window]?.value ?? NaN);
  };
  const cellOf = async () => {
    const { versions } = await versionsOf(report, 'whole { cells { sex age figure { value } } }');
    const { cells } = versions[0]?.['whole'] as {
      cells: readonly (Row & { figure: { value: number } })[];
    }; // as asked
    const cell = cells.find(({ sex, age }) => sex === 'FEMALE' && age === 'AGE_18_59');
    return cell?.figure.value ?? 0;
  };
  const drafted = await change('Draft', { ...report, reason: 'Three were missing' });
  const [period = 0, year = 0, toDate = 0] = await figures();
  const more = { sex: 'FEMALE', age: 'AGE_18_59', value: (await cellOf()) + 3 };
  const given = { ...report, corrections: [more], reason: 'Three were missing' };
  const version = drafted.version?.version ?? 0;
  for (const totals of [
    { yearToDate: year - 1 },
    { yearToDate: year + 4 },
    { toDate: toDate + 0.5 },
    { toDate: toDate + 4 },
  ])
    expect(await change('Correct', { ...given, version, ...totals })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/(yearToDate|toDate).*a whole number from/),
    });
  // Two of the three came in winter too, and are in the year and to date already.
  const told = { yearToDate: year + 1, toDate: toDate + 1 };
  const corrected = await change('Correct', { ...given, version, ...told });
  expect(corrected).toMatchObject({ version: { warnings: [] } });
  expect(await figures()).toEqual([period + 3, year + 1, toDate + 1]);
  // Left out, it is said that they were taken to change as the quarter did.
  const again = {
    ...given,
    corrections: [{ ...more, value: more.value + 1 }],
    version: version + 1,
  };
  expect((await change('Correct', again)).version?.warnings).toEqual([TAKEN_TO_CHANGE_ALIKE]);
  expect(await figures()).toEqual([period + 4, year + 2, toDate + 2]);
});

type Row = Readonly<Record<string, unknown>>;

/** Corrections of every innermost cell of OP1.2's two tables to nothing. */
async function everyLeafAsZero(report: Report, version: number) {
  const fields = 'version whole { cells { sex age group nationality figure { value } } }';
  const { versions } = await versionsOf(report, fields);
  const { whole } = versions.find((each) => each['version'] === version) as unknown as WholeCells;
  const isLeaf = ({ sex, age, group, nationality }: LeafCell) =>
    (sex !== null && age !== null && group !== null) || (nationality !== null && sex !== null);
  return whole.cells.filter(isLeaf).map((leaf) => ({ ...placeOf(leaf), value: 0 }));
}

const placeOf = ({ sex, age, group, nationality }: LeafCell) => ({ sex, age, group, nationality });

interface LeafCell {
  readonly sex: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly nationality: string | null;
  readonly figure: { readonly value: number };
}

interface WholeCells {
  readonly whole: { readonly cells: readonly LeafCell[] };
}

test('notes are for the agency, evidence for everybody who sees the report', async () => {
  const report = { indicator: 'OP1.4', period: '2025-Q4' };
  const { versions } = await versionsOf(report, 'version');
  const version = versions[0]?.['version'];
  const evidence = [{ title: 'Bus tickets', url: 'https://example.org/tickets.pdf' }];
  const noted = await change('Annotate', {
    ...report,
    version,
    note: 'Lists were compared',
    evidence,
  });
  expect(noted).toMatchObject({ version: { version } });
  expect((await versionsOf(report, 'notes { text } evidence { title url }')).versions[0]).toEqual({
    notes: [{ text: 'Lists were compared' }],
    evidence,
  });
  const dashboard = { ...officer, scopes: ['unhcr:report'] };
  expect(await standing('OP1.4', '2025-Q4', 'evidence { title url }', dashboard)).toEqual({
    evidence,
  });
  const nothing = await change('Annotate', { ...report, version });
  expect(nothing).toMatchObject({ code: 'BAD_USER_INPUT' });
  const script = [{ title: 'x', url: 'javascript:alert(1)' }];
  expect(await change('Annotate', { ...report, version, evidence: script })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('evidence is linked until a version is verified, and notes are written ever after', async () => {
  const report = { indicator: 'OP3.1', period: '2026-Q2' };
  const version = await submitted(report);
  const linkTo = (given: object) =>
    change('Annotate', {
      ...report,
      ...given,
      evidence: [{ title: 'Lists', url: 'https://example.org' }],
    });
  expect((await linkTo(version)).code).toBeUndefined();
  const told = [
    ['VERIFIED', 'it was verified by "a-verifier" at 2026-09-30T10:00:00.000Z, write a note'],
    ['APPROVED', 'it was approved by "a-verifier" at 2026-09-30T10:00:00.000Z'],
    ['REOPENED', 'or link it to a new version'],
  ] as const;
  for (const [decision, message] of told) {
    const expiresOn = decision === 'REOPENED' ? '2026-10-05T00:00:00Z' : null;
    const why = { reason: 'It is so', expiresOn };
    expect(await decide({ ...report, ...version, ...why, decision })).toMatchObject({
      code: undefined,
    });
    expect(await linkTo(version)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(message),
    });
    const noted = await change('Annotate', { ...report, ...version, note: decision });
    expect(noted.code).toBeUndefined();
  }
  const { version: next } = await change('Draft', { ...report, reason: 'Late records' });
  expect((await linkTo({ version: next?.version })).code).toBeUndefined();
});

test('reasons and notes say something, in at most 1,000 characters', async () => {
  const report = { indicator: 'OP3.1', period: '2026-Q1' };
  const { version } = await submitted(report);
  const corrections = [{ value: 1 }];
  const attempts = [
    ['Draft', 'reason'],
    ['Correct', 'reason'],
    ['Submit', 'reason'],
    ['TakeBack', 'reason'],
    ['Annotate', 'note'],
  ] as const;
  for (const [verb, argument] of attempts) {
    for (const text of ['', ' \n', 'x'.repeat(1_001)]) {
      const given = { ...report, version, corrections, [argument]: text };
      const { code, message } = await change(verb, given);
      expect([verb, code]).toEqual([verb, 'BAD_USER_INPUT']);
      expect(message).toContain(`"${argument}"`);
      expect(message).toContain('of 1 to 1000 characters');
    }
  }
  const most = { ...report, version, note: ` ${'é'.repeat(1_000)} ` };
  expect((await change('Annotate', most)).code).toBeUndefined();
});

test('a repeated answer shows the version where it was, not where it went', async () => {
  const report = { indicator: 'OP1.4', period: 'PY2-Q1' };
  const { version: drafted } = await change('Draft', { ...report, reason: 'Late records' });
  const fields = 'stage sha256 shown { stage status submittedOn inPeriod { value } }';
  const given = { ...report, version: drafted?.version, reason: 'x', idempotencyKey: newKey() };
  const submit = () => reportMutation(unhcr, db, 'Submit', given, officer, fields);
  const first = await submit();
  expect(first).toMatchObject({ version: { shown: { stage: 'SUBMITTED', status: 'REPORTED' } } });
  const { sha256 } = first.version ?? {};
  await decided(report, { version: drafted?.version, sha256 }, 'RETURNED');
  expect(await submit()).toEqual(first);
});

test.each([
  ['an indicator of another agency', { indicator: 'OP5.1', period: '2026-Q2' }],
  ['timeliness, which nobody submits', { indicator: 'OP8.2', period: '2026-Q2' }],
  ['a month of a quarterly indicator', { indicator: 'OP1.3', period: '2026-05' }],
  ['a period that is to come', { indicator: 'OP1.4', period: '2026-Q4' }],
])('%s cannot be drafted', async (_what, report) => {
  expect(await change('Draft', report)).toMatchObject({ version: null, code: 'BAD_USER_INPUT' });
});

test('a whole table is read for a purpose, and the audit knows of it and of every change', async () => {
  const report = { indicator: 'OP1.4', period: '2025-Q3' };
  const without = await versionsOf(report, 'whole { inPeriod { value } }', {
    ...officer,
    purpose: null,
  });
  expect(without.code).toBe('PURPOSE_REQUIRED');
  await versionsOf(report, 'whole { inPeriod { value } }');
  const entries: readonly { action: string; type: string }[] = await owner.query(
    `SELECT action, record_type AS type FROM audit_entry ORDER BY sequence`,
  );
  expect(entries).toContainEqual({ action: 'READ', type: 'WholeReport' });
  const answered: readonly unknown[] = await owner.query('SELECT FROM answered_mutation');
  const writes = entries.filter(
    ({ action, type }) => action === 'WRITE' && type === 'ReportVersion',
  );
  expect(writes).toHaveLength(answered.length);
});
