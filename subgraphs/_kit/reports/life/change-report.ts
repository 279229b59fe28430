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
 * Changes a report once for an idempotency key of who asks: repeated, it answers what it answered first;
 * her same key with another request is BAD_USER_INPUT, and nobody else's is. The change, its answer and
 * the audit stand or fall together. Sees all the agency's records, whoever asks: what is counted is the
 * agency's.
 */
export async function changeReport(
  context: SubgraphContext,
  { field, args, fields, run }: Change,
): Promise<ReportVersion> {
  const { db, asOf, identity } = context;
  const { sub, agency, purpose } = identity;
  const request = { sub, key: args.idempotencyKey, field, hash: hashOf({ sub, ...args }) };
  return withRights({ db, centres: 'ALL' }, async (tx) => {
    const before = await answerBefore(tx, request);
    if (before) return before;
    await lock(tx, `report ${args.indicator} ${args.period}`);
    const key = { indicatorCode: args.indicator, periodCode: args.period };
    const now = await momentOn(tx, asOf);
    const id = await run({ tx, versions: await readVersions(tx, key), now });
    const answer = await keepAnswer(tx, id, request);
    const fact = { sub, agency, purpose, fields, recordIds: [id], count: 1 };
    await appendAudit(tx, { ...fact, action: 'WRITE', recordType: 'ReportVersion' });
    return answer;
  });
}

interface Request {
  /** Whom the token of who asks names. */
  readonly sub: string;
  /** Her own name for what she asks. */
  readonly key: string;
  readonly field: string;
  readonly hash: string;
}

interface AnswerBefore extends Pick<Request, 'field' | 'hash'> {
  readonly reportId: string;
  readonly happening: string;
}

async function answerBefore(tx: EntityManager, request: Request): Promise<ReportVersion | null> {
  const { sub, key } = request;
  await lock(tx, `idempotency ${canonicalJson([sub, key])}`);
  const [before]: readonly AnswerBefore[] = await tx.query(
    `SELECT field, arguments_sha256 AS hash, report_id AS "reportId", happening
     FROM answer_by_key($1, $2)`,
    [sub, key],
  );
  if (!before) return null;
  if (before.field !== request.field || before.hash !== request.hash) {
    throw badInput('idempotencyKey', key, 'free: another request had it, take a new one');
  }
  return readVersion(tx, before.reportId, before.happening);
}

async function keepAnswer(
  tx: EntityManager,
  id: string,
  { sub, key, field, hash }: Request,
): Promise<ReportVersion> {
  const rows: readonly { happening: string }[] = await tx.query(
    `INSERT INTO answered_mutation (actor, idempotency_key, field, arguments_sha256, report_id, happening)
     SELECT $1, $2, $3, $4, $5, max(id) FROM (
       SELECT id FROM report_event WHERE report_id = $5
       UNION ALL SELECT id FROM report_note WHERE report_id = $5
       UNION ALL SELECT id FROM report_evidence WHERE report_id = $5) AS happened
     RETURNING happening`,
    [sub, key, field, hash, id],
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
