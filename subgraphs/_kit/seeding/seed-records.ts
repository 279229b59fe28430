import { createHash } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { openDatabase } from '../database/open-database.ts';
import type { Subgraph } from '../define-subgraph.ts';
import type { RowSink, Writer } from './insert-rows.ts';
import { insertRows } from './insert-rows.ts';
import { inventSubmissions } from './invent-submissions.ts';
import { PEOPLE_AT_SCALE_1, inventedPerson } from './invented-population.ts';
import { withCards } from './with-cards.ts';

/** How much to invent, and who to tell how far it has come. */
export interface SeedOptions {
  /** 1 is about 60,000 people over all agencies. */
  readonly scale: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Fills an agency's empty database with its illustrative records, its submissions and its public
 * facts, in one transaction; does nothing where there is any record. Deterministic, and streams: its
 * memory does not grow with the scale.
 */
export async function seedRecords(
  subgraph: Subgraph,
  ownerUrl: string,
  options: SeedOptions,
): Promise<{ readonly rows: number; readonly skipped: boolean }> {
  const db = await openDatabase(subgraph, ownerUrl);
  try {
    if (await hasRecords(db)) return { rows: 0, skipped: true };
    const rows = await db.transaction((all) => seedAll(all, subgraph, options));
    await db.query('ANALYZE');
    return { rows, skipped: false };
  } finally {
    await db.destroy();
  }
}

// What a migration itself puts down, a key for one, is no record.
async function hasRecords(db: DataSource): Promise<boolean> {
  const any = db.entityMetadatas.map(({ tableName }) => `EXISTS (SELECT FROM "${tableName}")`);
  const found: readonly { any: boolean }[] = await db.query(`SELECT ${any.join(' OR ')} AS any`);
  return found[0]?.any ?? false;
}

async function seedAll(db: Writer, subgraph: Subgraph, options: SeedOptions): Promise<number> {
  const facts = (await subgraph.seed.publicFacts?.(db)) ?? 0;
  return facts + (await seedInvented(db, subgraph, options));
}

async function seedInvented(db: Writer, subgraph: Subgraph, options: SeedOptions): Promise<number> {
  const { name, seed, indicators } = subgraph;
  const people = seed.person ? ['person', 'card'] : [];
  const tables = seed.tables.map(({ options: { tableName, name: entity } }) => tableName ?? entity);
  const into = insertRows(db, [...people, ...tables, 'presence', 'submission']);
  seed.things?.(into, options.scale);
  await into.flush();
  await seedPeople(withCards(name, into), subgraph, options);
  for (const row of seed.presence) into.add('presence', row);
  for (const row of inventSubmissions(name, indicators, seed.presence)) into.add('submission', row);
  await into.flush();
  // The same cells are hidden wherever the invented data is.
  await db.query('UPDATE disclosure_key SET key = $1', [inventedKey(name)]);
  return into.written();
}

function inventedKey(name: string): string {
  return createHash('sha256').update(`invented ${name}`).digest('hex');
}

async function seedPeople(
  into: RowSink,
  { seed }: Subgraph,
  { scale, onProgress }: SeedOptions,
): Promise<void> {
  if (!seed.person) return;
  const total = Math.round(PEOPLE_AT_SCALE_1 * scale);
  for (let index = 0; index < total; index += 1) {
    seed.person(into, inventedPerson(index));
    await into.drain();
    if (index % 1_000 === 0) onProgress?.(index, total);
  }
  await into.flush();
  onProgress?.(total, total);
}
