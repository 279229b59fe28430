import type { Writer } from '../_kit/seeding/insert-rows.ts';
import { insertRows } from '../_kit/seeding/insert-rows.ts';
import { iatiTables, loadIati } from './iati/load-iati.ts';
import { loadPublicSeries, publicSeriesTables } from './public-series/load-public-series.ts';
import { UnhcrPublicSourceEntity } from './public-source/entities.ts';
import { earlierStatistics, iatiFiles, statistics } from './public-source/sources.ts';

/** Loads what UNHCR has published, each row with its source; resolves to how many rows. */
export async function loadPublicFacts(db: Writer): Promise<number> {
  const tables = [UnhcrPublicSourceEntity, ...publicSeriesTables, ...iatiTables];
  const into = insertRows(
    db,
    tables.map(({ options: { tableName, name } }) => tableName ?? name),
  );
  for (const source of [statistics, earlierStatistics, iatiFiles])
    into.add(UnhcrPublicSourceEntity, source);
  await loadPublicSeries(into);
  await loadIati(into);
  await into.flush();
  return into.written();
}
