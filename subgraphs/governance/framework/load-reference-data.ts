import type { Writer } from '../../_kit/seeding/insert-rows.ts';
import { insertRows } from '../../_kit/seeding/insert-rows.ts';
import { loadPublicFacts } from '../reference/load-public-facts.ts';
import { loadFramework } from './load-framework.ts';

/** Loads public reference data and, on top of it, the results framework; resolves to the number of rows. */
export async function loadReferenceData(db: Writer): Promise<number> {
  const into = insertRows(db, TABLES);
  loadPublicFacts(into);
  loadFramework(into);
  await into.flush();
  return into.written();
}

const TABLES = [
  'reference_source',
  'agency',
  'country',
  'municipality',
  'sdg',
  'reporting_period',
  'result_statement',
  'indicator',
  'indicator_contributor',
  'indicator_sdg',
  'indicator_version',
  'target',
  'target_milestone',
];
