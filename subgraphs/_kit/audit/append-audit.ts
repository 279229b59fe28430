import type { EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';

import type { AuditFact } from '../wire/audit/audit-fact.ts';
import { insertAuditFact } from '../wire/audit/insert-audit-fact.ts';

/**
 * Adds a fact to the audit, in the transaction of `manager`: what it tells of and the entry stand or
 * fall together. Other writers wait until that transaction ends, so that it is best the last statement.
 */
export async function appendAudit(
  manager: Pick<EntityManager, 'query'>,
  fact: AuditFact,
): Promise<void> {
  try {
    await manager.query(...insertAuditFact(fact));
  } catch (error) {
    // Around the database's own error stands the statement with its values, which no log may hold.
    throw error instanceof QueryFailedError ? error.driverError : error;
  }
}
