import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { AuditFact } from '../wire/audit/audit-fact.ts';
import { appendAudit } from './append-audit.ts';

/** What one request did to sensitive records; settles when it is written, and rejects where it cannot be. */
export type AuditLog = DataLoader<AuditFact, true>;

/**
 * Writes the facts of a request that come together in one transaction, those that differ only in
 * their records as one entry: a list of two hundred is one read of two hundred.
 */
export function createAuditLog(db: DataSource): AuditLog {
  return new DataLoader<AuditFact, true>(
    async (facts) => {
      await db.transaction(async (manager) => {
        for (const fact of together(facts)) await appendAudit(manager, fact);
      });
      return facts.map(() => true as const);
    },
    // A second read of the same is a second read.
    { cache: false },
  );
}

function together(facts: readonly AuditFact[]): readonly AuditFact[] {
  const entries = new Map<string, AuditFact>();
  for (const fact of facts) {
    const { recordIds, count, ...alike } = fact;
    const key = JSON.stringify(alike);
    const before = entries.get(key);
    const ids = [...new Set([...(before?.recordIds ?? []), ...recordIds])];
    // Asked for twice, a record is still one.
    const records = ids.length > 0 ? ids.length : (before?.count ?? 0) + count;
    entries.set(key, { ...fact, recordIds: ids, count: records });
  }
  return [...entries.values()];
}
