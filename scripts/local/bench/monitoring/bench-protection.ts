import type { DataSource, EntityManager } from 'typeorm';

import { openDatabase } from '../../../../subgraphs/_kit/database/open-database.ts';
import { protectReports } from '../../../../subgraphs/_kit/disclosure/protect-reports.ts';
import { unhcr } from '../../../../subgraphs/unhcr/subgraph.ts';
import { openDatabases } from '../../databases.ts';
import { quantile } from '../quantile.ts';
import { draftSettings } from './draft-settings.ts';

/** What protecting one report took, among all faces of its indicators. */
export interface ProtectionMeasures {
  readonly report: string;
  readonly cells: number;
  readonly listed: number;
  readonly hidden: number;
  readonly medianMs: number;
}

/** Protects UNHCR's report with the most cells again, some times; needs its reports of scale 1, and leaves them as they are. */
export async function benchProtection(rounds: number): Promise<ProtectionMeasures> {
  const { settings, wanted } = await draftSettings(1);
  const { all, cluster } = await openDatabases(settings, wanted);
  const [ownerUrl = ''] = all.flatMap((database) => database.ownerUrl ?? []);
  const db = await openDatabase(unhcr, ownerUrl);
  try {
    const largest = await largestReport(db);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await protectAgain(db, largest.id));
    const { report, cells, listed, hidden } = largest;
    return { report, cells, listed, hidden, medianMs: Math.round(quantile(times, 0.5)) };
  } finally {
    await db.destroy();
    await cluster?.release();
  }
}

type Largest = Omit<ProtectionMeasures, 'medianMs'> & { readonly id: string };

async function largestReport(db: DataSource): Promise<Largest> {
  const [largest]: readonly Largest[] = await db.query(`
    SELECT r.id, concat_ws(' ', r.indicator_code, r.period_code) AS report,
      (SELECT count(*)::int FROM report_cell WHERE report_id = r.id) AS cells,
      (SELECT count(*)::int FROM protected_cell WHERE report_id = r.id) AS listed,
      (SELECT count(*)::int FROM protected_cell WHERE report_id = r.id AND figure -> 'suppressed' = 'true') AS hidden
    FROM report r WHERE r.period_code !~ '^[0-9]{4}-[0-9]{2}$' ORDER BY cells DESC, r.id LIMIT 1`);
  if (largest) return largest;
  throw new Error('Cannot measure: there is no report');
}

async function protectAgain(db: DataSource, id: string): Promise<number> {
  const runner = db.createQueryRunner();
  await runner.startTransaction();
  try {
    return await timed(runner.manager, id);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

async function timed(tx: EntityManager, id: string): Promise<number> {
  // Faces are only added to; this transaction is rolled back.
  for (const table of ['protected_cell', 'protected_report']) {
    await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER only_added_to`);
    await tx.query(`DELETE FROM ${table} WHERE report_id = $1`, [id]);
  }
  const startedAt = performance.now();
  await protectReports(tx, unhcr.indicators);
  return performance.now() - startedAt;
}
