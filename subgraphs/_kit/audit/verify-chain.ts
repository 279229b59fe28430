import { createHash } from 'node:crypto';

import type { StoredEntry } from './stored-entry.ts';

/** What somebody else keeps of a chain: the hash that its entry had. */
export interface KeptHash {
  readonly keeper: string;
  readonly sequence: number;
  readonly hash: string;
}

/** The first entry that does not hold, and why. */
export interface BrokenEntry {
  readonly sequence: number;
  readonly reason: string;
}

/** What is found of a chain. */
export interface VerifiedChain {
  /** How many entries were read. */
  readonly entries: number;
  /** How many of what others keep was compared. */
  readonly compared: number;
  readonly broken: BrokenEntry | null;
}

/**
 * Computes a chain again from its rows, in their order, and compares it with what others keep of it:
 * who rewrites the chain's end can make it hold, but not as it was when they were told.
 */
export async function verifyChain(
  entries: AsyncIterable<StoredEntry>,
  kept: readonly KeptHash[],
): Promise<VerifiedChain> {
  const bySequence = new Map<number, KeptHash[]>();
  for (const each of kept)
    bySequence.set(each.sequence, [...(bySequence.get(each.sequence) ?? []), each]);
  let [count, compared, previous] = [0, 0, '0'.repeat(64)];
  for await (const entry of entries) {
    const told = bySequence.get(entry.sequence) ?? [];
    const reason = problemOf(entry, count + 1, previous) ?? contradiction(entry, told);
    const sequence = Math.min(entry.sequence, count + 1);
    if (reason !== null) return { entries: count, compared, broken: { sequence, reason } };
    previous = entry.hash;
    count += 1;
    compared += told.length;
  }
  return { entries: count, compared, broken: lost(kept, count) };
}

function problemOf(entry: StoredEntry, expected: number, previous: string): string | null {
  if (entry.sequence !== expected) return `it is missing: entry ${entry.sequence} comes instead`;
  if (entry.previous !== previous) return 'it does not follow the entry before it';
  if (canonical(entry) !== entry.content) return 'its columns are not what was hashed';
  const hash = createHash('sha256').update(previous + entry.content);
  return hash.digest('hex') === entry.hash ? null : 'its hash is not that of its content';
}

/** The JSON of an entry, keys in the order of the alphabet, as its database wrote it. */
function canonical(entry: StoredEntry): string {
  const { action, actor, agency, at, count, fields, purpose, recordIds, recordType } = entry;
  const { retainedUntil, sequence } = entry;
  const content = { action, actor, agency, at, count, fields, purpose, recordIds, recordType };
  return JSON.stringify({ ...content, retainedUntil, sequence });
}

function contradiction({ hash }: StoredEntry, told: readonly KeptHash[]): string | null {
  const other = told.find((each) => each.hash !== hash);
  return other ? `it was rewritten: ${other.keeper} keeps another hash of it` : null;
}

function lost(kept: readonly KeptHash[], count: number): BrokenEntry | null {
  const beyond = kept.find(({ sequence }) => sequence > count);
  if (!beyond) return null;
  return {
    sequence: count + 1,
    reason: `it is missing: ${beyond.keeper} keeps a hash of entry ${beyond.sequence}`,
  };
}
