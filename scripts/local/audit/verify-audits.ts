import { readPublicKeys } from '../../../subgraphs/_kit/audit/checkpoints/checkpoint-keys.ts';
import { readEntries } from '../../../subgraphs/_kit/audit/read-entries.ts';
import type { StoredEntry } from '../../../subgraphs/_kit/audit/stored-entry.ts';
import type { VerifiedChain } from '../../../subgraphs/_kit/audit/verify-chain.ts';
import { verifyChain } from '../../../subgraphs/_kit/audit/verify-chain.ts';
import { publicCheckpointKeys } from '../processes/checkpoint-keys.ts';
import type { Settings } from '../settings.ts';
import type { OpenAudit } from './open-audits.ts';
import { readKept } from './read-kept.ts';

/** Verifies the audits of some databases against what all those that are open keep of them; resolves to whether every one holds. */
export async function verifyAudits(
  settings: Settings,
  audits: readonly OpenAudit[],
  names: readonly string[],
): Promise<boolean> {
  const publicKeys = readPublicKeys('CHECKPOINT_KEYS', publicCheckpointKeys(settings));
  let holds = true;
  for (const audit of audits.filter(({ name }) => names.includes(name))) {
    const keepers = audits.filter(({ name }) => name !== audit.name);
    const kept = await readKept(audit.name, keepers, publicKeys);
    const verified = await verifyChain(entriesOf(audit), kept);
    console.log(`${audit.name}: ${describe(verified)}`);
    holds &&= verified.broken === null;
  }
  return holds;
}

/** The entries of an audit, of some days where they are given. */
export function entriesOf(
  { client }: OpenAudit,
  days: { readonly from?: string | null; readonly to?: string | null } = {},
): AsyncGenerator<StoredEntry> {
  const query = async (sql: string, values: unknown[]) =>
    (await client.query<StoredEntry>(sql, values)).rows;
  return readEntries({ query }, days);
}

function describe({ entries, compared, broken }: VerifiedChain): string {
  if (broken) return `entry ${broken.sequence} is the first that does not hold, ${broken.reason}`;
  return `${entries} entries hold, ${compared} checkpoints of others agree`;
}
