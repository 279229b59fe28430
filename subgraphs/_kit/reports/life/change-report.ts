import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { withRights } from '../../access/with-rights.ts';
import { appendAudit } from '../../audit/append-audit.ts';
import type { SubgraphContext } from '../../context.ts';
import { badInput } from '../../errors/bad-input.ts';
import { canonicalJson } from './canonical-json.ts';
import { readVersion, readVersions } from './read-versions.ts';
import type { ReportVersion } from './report-version.ts';

/** What every mutation of a report is given. */
export interface ChangeArgs {
  readonly idempotencyKey: string;
  readonly indicator: string;
  readonly period: string;
}

/** One mutation's way of changing a report. */
export interface Change {
  /** The name of the mutation. */
  readonly field: string;
  readonly args: ChangeArgs;
  /** What of the version it writes, as the audit is told. */
  readonly fields: readonly string[];
  /** Does it; resolves to the id of the version that is the answer. */
  readonly run: (report: ReportToChange) => Promise<string>;
}

/** A report that nobody else changes until the transaction ends. */
export interface ReportToChange {
  readonly tx: EntityManager;
  /** The latest first. */
  readonly versions: readonly ReportVersion[];
  /** This moment, on the day of the one clock. */
  readonly now: Date;
}

/**
 * Changes a report once for an idempotency key: repeated, it answers what it answered first; the same
 * key with another request is BAD_USER_INPUT. The change, its answer and the audit stand or fall
 * together. Sees all the agency's records, whoever asks: what is counted is the agency's.
 */
export async function changeReport(
  context: SubgraphContext,
  { field, args, fields, run }: Change,
): Promise<ReportVersion> {
  const { db, asOf, identity } = context;
  const { sub, agency, purpose } = identity;
  const request = { field, hash: hashOf({ sub, ...args }) };
  return withRights({ db, centres: 'ALL' }, async (tx) => {
    const before = await answerBefore(tx, args.idempotencyKey, request);
    if (before) return before;
    await lock(tx, `report ${args.indicator} ${args.period}`);
    const key = { indicatorCode: args.indicator, periodCode: args.period };
    const now = await momentOn(tx, asOf);
    const id = await run({ tx, versions: await readVersions(tx, key), now });
    const answer = await keepAnswer(tx, id, args.idempotencyKey, request);
    const fact = { sub, agency, purpose, fields, recordIds: [id], count: 1 };
    await appendAudit(tx, { ...fact, action: 'WRITE', recordType: 'ReportVersion' });
    return answer;
  });
}

interface Request {
  readonly field: string;
  readonly hash: string;
}

async function answerBefore(
  tx: EntityManager,
  key: string,
  request: Request,
): Promise<ReportVersion | null> {
  await lock(tx, `idempotency ${key}`);
  const rows: readonly (Request & { reportId: string; happening: string })[] = await tx.query(
    `SELECT field, arguments_sha256 AS hash, report_id AS "reportId", happening
     FROM answered_mutation WHERE idempotency_key = $1`,
    [key],
  );
  const [before] = rows;
  if (!before) return null;
  if (before.field !== request.field || before.hash !== request.hash) {
    throw badInput('idempotencyKey', key, 'free: another request had it, take a new one');
  }
  return readVersion(tx, before.reportId, before.happening);
}

async function keepAnswer(
  tx: EntityManager,
  id: string,
  key: string,
  { field, hash }: Request,
): Promise<ReportVersion> {
  const rows: readonly { happening: string }[] = await tx.query(
    `INSERT INTO answered_mutation (idempotency_key, field, arguments_sha256, report_id, happening)
     SELECT $1, $2, $3, $4, max(id) FROM (
       SELECT id FROM report_event WHERE report_id = $4
       UNION ALL SELECT id FROM report_note WHERE report_id = $4
       UNION ALL SELECT id FROM report_evidence WHERE report_id = $4) AS happened
     RETURNING happening`,
    [key, field, hash, id],
  );
  return readVersion(tx, id, rows[0]?.happening ?? null);
}

function hashOf(request: object): string {
  return createHash('sha256').update(canonicalJson(request)).digest('hex');
}

async function lock(tx: EntityManager, name: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}

async function momentOn(tx: EntityManager, day: string): Promise<Date> {
  const rows: readonly { now: Date }[] = await tx.query('SELECT moment_on($1::date) AS now', [day]);
  const [found] = rows;
  if (!found) throw new Error('Cannot read the clock: the database returned none');
  return found.now;
}
