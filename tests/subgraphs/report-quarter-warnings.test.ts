import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';

import type { Subgraph } from '../../subgraphs/_kit/define-subgraph.ts';
import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import { recordDecisionMutation } from '../../subgraphs/_kit/reports/life/record-decision-mutation.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import { ilo } from '../../subgraphs/ilo/subgraph.ts';
import { paho } from '../../subgraphs/paho/subgraph.ts';
import { ask } from '../support/ask.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { fullRights } from '../support/full-rights.ts';
import { reportMutation } from '../support/report-mutations.ts';

const months = ['2026-01', '2026-02', '2026-03'];

const clones = new Map<Subgraph, ClonedDatabase>();
const databases = new Map<Subgraph, DataSource>();
beforeAll(async () => {
  for (const subgraph of [paho, ilo]) {
    const clone = await cloneDatabase(subgraph.name);
    clones.set(subgraph, clone);
    databases.set(subgraph, await openDatabase(subgraph, clone.ownerUrl));
  }
});
afterAll(async () => {
  for (const db of databases.values()) await db.destroy();
  for (const clone of clones.values()) await clone.drop();
});

let keys = 0;

async function change(
  subgraph: Subgraph,
  verb: string,
  given: Readonly<Record<string, unknown>>,
): ReturnType<typeof reportMutation> {
  keys += 1;
  const variables = { idempotencyKey: `key-${keys}`, ...given };
  return reportMutation(subgraph, dbOf(subgraph), verb, variables, fullRights(subgraph.name));
}

/** Drafts, submits and approves a report of each month. */
async function approveMonths(subgraph: Subgraph, indicator: string): Promise<void> {
  for (const period of months) {
    const report = { indicator, period };
    const { version } =
      (await change(subgraph, 'Draft', { ...report, reason: 'So' })).version ?? {};
    const submitted = await change(subgraph, 'Submit', { ...report, version, reason: 'So' });
    const about = { ...report, version, sha256: submitted.version?.sha256, reason: null };
    for (const decision of ['VERIFIED', 'APPROVED']) await decide(subgraph, { ...about, decision });
  }
}

async function decide(subgraph: Subgraph, about: object): Promise<void> {
  keys += 1;
  const { errors } = await ask(
    subgraph,
    dbOf(subgraph),
    recordDecisionMutation(subgraph.name),
    {
      idempotencyKey: `key-${keys}`,
      decidedAt: '2026-09-30T10:00:00.000Z',
      actor: 'a-verifier',
      expiresOn: null,
      ...about,
    },
    { ...publicIdentity, sub: 'service:governance', scopes: ['reports:decide'] },
  );
  expect(errors).toBeUndefined();
}

function dbOf(subgraph: Subgraph): DataSource {
  const db = databases.get(subgraph);
  if (!db) throw new Error(`There is no database of ${subgraph.name}`);
  return db;
}

test('services sum: a quarter that is more than its approved months together names them, and needs a reason', async () => {
  await approveMonths(paho, 'OP5.1');
  const quarter = { indicator: 'OP5.1', period: '2026-Q1' };
  const asApproved = await change(paho, 'Draft', quarter);
  expect(asApproved.version?.warnings).toEqual([]);
  // One consultation of March becomes known when its month is approved already.
  await dbOf(paho).query(
    `INSERT INTO health_consultation SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
     FROM health_consultation c WHERE consultation_group = 'PRIMARY' AND consulted_on BETWEEN '2026-03-01' AND '2026-03-31'
     ORDER BY id LIMIT 1`,
  );
  const drafted = await change(paho, 'Draft', { ...quarter, reason: 'A late record' });
  expect(drafted.version?.warnings).toEqual([
    'The quarter is more than what was approved for 2026-01, 2026-02, 2026-03 together',
  ]);
  const { version } = drafted.version ?? {};
  expect(await change(paho, 'Submit', { ...quarter, version })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('employers are those of the last day: fewer than in an approved month is nothing implausible', async () => {
  await approveMonths(ilo, 'OP3.3');
  const approved: readonly { value: number }[] = await dbOf(ilo).query(
    `SELECT (in_period ->> 'value')::int AS value FROM report WHERE indicator_code = 'OP3.3' AND period_code = '2026-01'
     ORDER BY version DESC LIMIT 1`,
  );
  await dbOf(ilo).query(
    `UPDATE employer SET active_to = '2026-03-20' WHERE active_from < '2026-01-01' AND coalesce(active_to, 'infinity') > '2026-03-20'`,
  );
  const { version } = await change(ilo, 'Draft', { indicator: 'OP3.3', period: '2026-Q1' });
  const quarter: readonly { value: number }[] = await dbOf(ilo).query(
    `SELECT (in_period ->> 'value')::int AS value FROM report WHERE id = $1`,
    [version?.id],
  );
  expect(quarter[0]?.value).toBeLessThan(approved[0]?.value ?? 0);
  expect(version?.warnings).toEqual([]);
});
