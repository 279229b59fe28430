import type { AuditFact } from './audit-fact.ts';

/** The columns that a serving role may write: the database itself chains what it is told. */
export const auditColumns =
  'actor, agency, action, record_type, record_ids, fields, purpose, count';

/** The statement, with its values, that adds a fact to the audit of the database it runs in. */
export function insertAuditFact(fact: AuditFact): readonly [sql: string, values: unknown[]] {
  const { sub, agency, action, recordType, recordIds, fields, purpose, count } = fact;
  return [
    `INSERT INTO audit_entry (${auditColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [sub, agency, action, recordType, [...recordIds], [...fields], purpose, count],
  ];
}
