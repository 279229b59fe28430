import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import { callGateway } from '../../subgraphs/_kit/outbox/call-gateway.ts';
import type { Deliver } from '../../subgraphs/_kit/outbox/dispatch-outbox.ts';
import { dispatchOutbox } from '../../subgraphs/_kit/outbox/dispatch-outbox.ts';
import type { AskGateway } from '../../subgraphs/_kit/services/ask-gateway.ts';
import { runServices } from '../../subgraphs/_kit/services/run-services.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import { ask } from '../support/ask.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { fullRights } from '../support/full-rights.ts';
import { until } from '../support/until.ts';
import { committeeIom, officer } from '../subgraphs/governance/support/deciders.ts';

const clones: ClonedDatabase[] = [];
let governing: DataSource;
let reporting: DataSource;
beforeAll(async () => {
  for (const name of ['governance', 'unhcr']) clones.push(await cloneDatabase(name));
  const [first, second] = clones;
  governing = await openDatabase(governance, first?.url ?? '');
  reporting = await openDatabase(unhcr, second?.url ?? '');
});
afterAll(async () => {
  for (const db of [governing, reporting]) await db.destroy();
  for (const clone of clones) await clone.drop();
});

let isAway = false;

/** The graph of two: what governance asks as its service is answered by UNHCR alone. */
const askGateway: AskGateway = async ({ query, variables = {}, scopes }) => {
  if (isAway) throw new Error('UNHCR is away');
  const service = { ...publicIdentity, sub: 'service:governance', scopes };
  if (query.startsWith('mutation'))
    return answered(await ask(unhcr, reporting, query, { ...variables }, service));
  const { indicator: indicatorCode = 'OP1.1', period: periodCode } = variables;
  const representations = [{ __typename: 'IndicatorReport', indicatorCode, periodCode }];
  const [, inside = ''] = /(?:report: )?unhcr \{(.*?\})/.exec(query) ?? [];
  const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on IndicatorReport { report: unhcr { ${inside} } } } }`;
  const { data, errors } = answered(
    await ask(unhcr, reporting, text, { representations }, service),
  );
  const [report] = (data?.['_entities'] ?? []) as readonly unknown[]; // one for each representation
  const { report: own = null } = (report ?? {}) as { readonly report?: unknown }; // as it was asked for
  const indicatorReports = [{ indicatorCode, unhcr: own }];
  return { data: { indicatorReport: report, indicatorReports }, errors };
};

type Answer = Awaited<ReturnType<typeof ask>>;
const answered = ({ data, errors }: Answer) => ({ data: data ?? null, errors: errors ?? [] });
const deliver = callGateway(askGateway);
const due = () => governing.query('UPDATE outbox SET due_at = clock_timestamp()');

interface Version {
  readonly version: number;
  readonly stage: string;
  readonly sha256: string;
  readonly events: readonly { readonly event: string }[];
}

/** UNHCR's versions of a report, the latest first, as its own officer sees them. */
const versions = async (period: string): Promise<readonly Version[]> => {
  const text = `{ unhcr { reportVersions(indicator: "OP1.1", period: "${period}") { version stage sha256 events { event } } } }`;
  const { data, errors } = await ask(unhcr, reporting, text);
  expect(errors).toBeUndefined();
  return (data as { readonly unhcr: { readonly reportVersions: readonly Version[] } }).unhcr
    .reportVersions; // as the query asks
};

const own = async (mutation: string) => {
  const { errors } = await ask(unhcr, reporting, `mutation { ${mutation} { version } }`);
  return errors?.[0]?.extensions?.['code'];
};

const step = async (
  name: 'verifyReport' | 'approveReport' | 'returnReport',
  identity: Identity,
  period: string,
  { version, sha256 }: Version,
) => {
  const reason = name === 'returnReport' ? ', reason: "The men of August are missing"' : '';
  const text = `mutation { ${name}(idempotencyKey: "${randomUUID()}", agency: UNHCR, indicator: "OP1.1", period: "${period}", version: ${version}, sha256: "${sha256}"${reason}) { id kind delivered } }`;
  const voice = { askGateway };
  const { data, errors } = await ask(governance, governing, text, {}, identity, undefined, voice);
  expect(errors).toBeUndefined();
  return (data?.[name] as { readonly id: string }).id; // as the mutation asks
};

const delivered = async (id: string): Promise<boolean> => {
  const [row]: readonly { readonly delivered: boolean }[] = await governing.query(
    'SELECT delivered FROM report_decision_sheet WHERE id = $1',
    [id],
  );
  return row?.delivered ?? false;
};

async function latest(period: string): Promise<Version> {
  const [version] = await versions(period);
  if (!version) throw new Error(`UNHCR has no report of ${period}`);
  return version;
}

test('a decision comes to an agency that was away, once, and only then governance says so', async () => {
  const submitted = await latest('2025-Q3');
  expect(submitted.stage).toBe('SUBMITTED');
  const id = await step('verifyReport', officer, '2025-Q3', submitted);
  isAway = true;
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    expect(await dispatchOutbox(governing, deliver)).toBe(0);
    await due();
  }
  const failed = `[outbox] Message "${id}" about "report UNHCR OP1.1 2025-Q3" failed at attempt`;
  expect(log.mock.calls).toEqual([1, 2, 3].map((at) => [`${failed} ${at}: UNHCR is away`]));
  log.mockRestore();
  expect(await delivered(id)).toBe(false);
  expect((await latest('2025-Q3')).stage).toBe('SUBMITTED');
  isAway = false;
  const lost: Deliver = async (message) => {
    await deliver(message);
    throw new Error('The answer was lost');
  };
  expect(await dispatchOutbox(governing, lost)).toBe(0);
  expect(await delivered(id)).toBe(false);
  await due();
  expect(await dispatchOutbox(governing, deliver)).toBe(1);
  expect(await delivered(id)).toBe(true);
  const { stage, events } = await latest('2025-Q3');
  expect(stage).toBe('VERIFIED');
  expect(events.filter(({ event }) => event === 'VERIFIED')).toHaveLength(1);
});

test('the agency hears of an approval after the verification, whichever is tried first', async () => {
  const submitted = await latest('2025-Q2');
  const verified = await step('verifyReport', officer, '2025-Q2', submitted);
  const approved = await step('approveReport', committeeIom, '2025-Q2', submitted);
  isAway = true;
  await dispatchOutbox(governing, deliver);
  isAway = false;
  // The approval is due, the verification is not yet again: the approval waits for it.
  await governing.query('UPDATE outbox SET due_at = clock_timestamp() WHERE id = $1', [approved]);
  expect(await dispatchOutbox(governing, deliver)).toBe(0);
  expect([await delivered(verified), await delivered(approved)]).toEqual([false, false]);
  await due();
  expect(await dispatchOutbox(governing, deliver)).toBe(2);
  expect((await latest('2025-Q2')).stage).toBe('APPROVED');
  const refused = await own(
    `unhcrDraftReport(idempotencyKey: "late", indicator: "OP1.1", period: "2025-Q2", reason: "A late entry")`,
  );
  expect(refused).toBe('CONFLICT');
});

test('what the agency takes back before it hears is verified all the same, and only sent back from there', async () => {
  const submitted = await latest('2025-Q1');
  const about = `indicator: "OP1.1", period: "2025-Q1"`;
  const verified = await step('verifyReport', officer, '2025-Q1', submitted);
  await own(
    `unhcrTakeBackReport(idempotencyKey: "back", ${about}, version: ${submitted.version}, reason: "A mistake")`,
  );
  expect((await latest('2025-Q1')).stage).toBe('DRAFT');
  expect(await dispatchOutbox(governing, deliver)).toBe(1);
  expect(await delivered(verified)).toBe(true);
  expect((await latest('2025-Q1')).stage).toBe('VERIFIED');
  const text = '{ reportsToApprove(period: "2025-Q1") { version returnBecause isYours } }';
  const voice = { askGateway };
  const { data } = await ask(governance, governing, text, {}, officer, undefined, voice);
  const returnBecause = expect.stringMatching(/^its agency took it back at .*return it to UNHCR$/);
  const waiting = { version: submitted.version, returnBecause, isYours: true };
  expect(data).toEqual({ reportsToApprove: [waiting] });
  await step('returnReport', officer, '2025-Q1', submitted);
  expect(await dispatchOutbox(governing, deliver)).toBe(1);
  expect((await latest('2025-Q1')).stage).toBe('RETURNED');
});

test('of the only version, taken back, governance hears that it was', async () => {
  const { version, sha256, stage } = await latest('PY1-Q3');
  expect([version, stage]).toEqual([1, 'SUBMITTED']);
  const about = `indicator: "OP1.1", period: "PY1-Q3"`;
  await own(
    `unhcrTakeBackReport(idempotencyKey: "only", ${about}, version: ${version}, reason: "A mistake")`,
  );
  const text = `mutation { verifyReport(idempotencyKey: "only", agency: UNHCR, ${about}, version: ${version}, sha256: "${sha256}") { id } }`;
  const voice = { askGateway };
  const { errors } = await ask(governance, governing, text, {}, officer, undefined, voice);
  expect(errors?.[0]?.message).toContain('its agency took it back at ');
});

test('what is submitted in the gap is a new version, undecided', async () => {
  const submitted = await latest('2024-Q4');
  const about = `indicator: "OP1.1", period: "2024-Q4"`;
  await step('verifyReport', officer, '2024-Q4', submitted);
  await own(
    `unhcrTakeBackReport(idempotencyKey: "gap", ${about}, version: ${submitted.version}, reason: "A mistake")`,
  );
  await own(`unhcrDraftReport(idempotencyKey: "gap-2", ${about}, reason: "A late entry")`);
  const next = submitted.version + 1;
  await own(
    `unhcrSubmitReport(idempotencyKey: "gap-3", ${about}, version: ${next}, reason: "A late entry")`,
  );
  expect(await dispatchOutbox(governing, deliver)).toBe(1);
  const [later, earlier] = await versions('2024-Q4');
  expect([later?.version, later?.stage]).toEqual([next, 'SUBMITTED']);
  expect([earlier?.version, earlier?.stage]).toEqual([submitted.version, 'VERIFIED']);
});

test('a decision goes out when it was taken, not when somebody next looks', async () => {
  const submitted = await latest('PY1-Q4');
  const database = {
    get: () => Promise.resolve(governing),
    isUp: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
  const config = { gatewayUrl: null, checkpointKey: null, checkpointKeys: new Map() };
  const services = runServices({ name: 'governance', database, askGateway }, config);
  try {
    const { sha256, version } = submitted;
    const text = `mutation { verifyReport(idempotencyKey: "prompt", agency: UNHCR, indicator: "OP1.1", period: "PY1-Q4", version: ${version}, sha256: "${sha256}") { id delivered } }`;
    const voice = { askGateway, wakeServices: services.wake };
    const began = performance.now();
    const { data } = await ask(governance, governing, text, {}, officer, undefined, voice);
    const { id, delivered: isSo } = data?.['verifyReport'] as { id: string; delivered: boolean }; // as the mutation asks
    expect(isSo).toBe(false);
    await until(() => delivered(id));
    // Somebody looks every five seconds.
    expect(performance.now() - began).toBeLessThan(3_000);
  } finally {
    await services.stop();
  }
  expect((await latest('PY1-Q4')).stage).toBe('VERIFIED');
});

test('nobody but governance tells an agency what was decided', async () => {
  const { version, sha256 } = await latest('2025');
  const text = `mutation { unhcrRecordDecision(idempotencyKey: "x", indicator: "OP1.1", period: "2025", version: ${version}, sha256: "${sha256}", decision: VERIFIED, decidedAt: "2026-09-30T10:00:00.000Z", actor: "x") { id } }`;
  for (const identity of [
    { ...publicIdentity, sub: 'service:iom', scopes: ['reports:decide'] },
    { ...publicIdentity, sub: 'service:governance', scopes: ['monitoring:joint'] },
    fullRights('unhcr'),
  ]) {
    const { errors } = await ask(unhcr, reporting, text, {}, identity);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});
