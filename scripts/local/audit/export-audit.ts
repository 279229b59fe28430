import { userInfo } from 'node:os';

import { insertAuditFact } from '../../../subgraphs/_kit/wire/audit/insert-audit-fact.ts';
import type { StoredEntry } from '../../../subgraphs/_kit/audit/stored-entry.ts';
import type { OpenAudit } from './open-audits.ts';
import { entriesOf } from './verify-audits.ts';

/** What an audit is written out as. */
export interface ExportWish {
  readonly format: 'jsonl' | 'csv';
  readonly from: string | null;
  readonly to: string | null;
}

/** Writes an audit to standard output, and into the audit that it was read. */
export async function exportAudit(audit: OpenAudit, wish: ExportWish): Promise<void> {
  let count = 0;
  if (wish.format === 'csv') console.log(columns.join(','));
  for await (const entry of entriesOf(audit, wish)) {
    console.log(wish.format === 'csv' ? csvOf(entry) : jsonOf(entry));
    count += 1;
  }
  const sub = `operator:${userInfo().username}`;
  const read = { agency: null, purpose: null, recordType: 'AuditEntry', recordIds: [], fields: [] };
  await audit.client.query(...insertAuditFact({ ...read, sub, action: 'AUDIT_READ', count }));
}

/** The content as it was hashed, so that whoever gets it can compute the chain again. */
function jsonOf({ content, previous, hash }: StoredEntry): string {
  return JSON.stringify({ content, previous, hash });
}

const columns = [
  'sequence',
  'at',
  'retainedUntil',
  'actor',
  'agency',
  'action',
  'recordType',
  'recordIds',
  'fields',
  'purpose',
  'count',
  'previous',
  'hash',
] as const satisfies readonly (keyof StoredEntry)[];

function csvOf(entry: StoredEntry): string {
  return columns.map((column) => cellOf(entry[column])).join(',');
}

function cellOf(value: StoredEntry[(typeof columns)[number]]): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  // A spreadsheet takes what begins so for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
