import pg from 'pg';
import type { DataSource } from 'typeorm';

import { auditColumns } from '../wire/audit/insert-audit-fact.ts';

/**
 * What no serving role reads: the card numbers that reception gives out, kept for a secure count one
 * day, and the key by which staff are pseudonymous in the audit.
 */
const withheld = ['card', 'audit_key'];

/** What a report's life is written in. Nothing of it is ever changed or deleted: no other right is given. */
const reports: Readonly<Record<string, string>> = {
  report: 'INSERT',
  report_cell: 'INSERT',
  report_event: 'INSERT (report_id, event, at, actor, reason, expires_on, decision_id)',
  report_correction: 'INSERT',
  report_note: 'INSERT (report_id, at, actor, text)',
  report_evidence: 'INSERT (report_id, at, actor, title, url)',
  answered_mutation: 'INSERT',
  submission: 'INSERT',
  protected_report: 'INSERT',
  protected_cell: 'INSERT',
  told_nationality: 'INSERT',
};

/** What a serving role may do beside reading: add to what is only added to. */
const adding: Readonly<Record<string, string>> = {
  ...reports,
  audit_entry: `INSERT (${auditColumns})`,
  audit_checkpoint: 'INSERT (subgraph, sequence, hash, at, signature, idempotency_key)',
  outbox:
    'INSERT (id, receiver, scope, operation, variables, topic), UPDATE (attempts, due_at, delivered_at, last_error)',
};

/**
 * Lets a serving role read every table but those that are withheld, and write what every subgraph
 * writes and, by `writes`, what this one does.
 */
export async function grantServing(
  db: DataSource,
  servingRole: string,
  writes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const role = pg.escapeIdentifier(servingRole);
  await db.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`);
  const tables: readonly { name: string }[] = await db.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  for (const { name } of tables) {
    const right = adding[name] ?? writes[name];
    if (right !== undefined) await db.query(`GRANT ${right} ON ${name} TO ${role}`);
    if (withheld.includes(name)) await db.query(`REVOKE ALL ON ${name} FROM ${role}`);
  }
}
