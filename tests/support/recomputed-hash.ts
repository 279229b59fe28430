import type { DataSource } from 'typeorm';

import { readCounts } from '../../subgraphs/_kit/reports/life/read-counts.ts';
import type { VersionContent } from '../../subgraphs/_kit/reports/life/version-hash.ts';
import { versionHash } from '../../subgraphs/_kit/reports/life/version-hash.ts';

/** The SHA-256 of a stored version, made anew of what stands in the database. */
export async function recomputedHash(db: DataSource, id: string): Promise<string> {
  const [row]: readonly (Omit<VersionContent, 'asOf'> & { asOf: Date; nonce: string })[] =
    await db.query(
      `SELECT indicator_code AS "indicatorCode", period_code AS "periodCode", version, as_of AS "asOf",
         reason, restates, warnings, nonce FROM report WHERE id = $1`,
      [id],
    );
  if (!row) throw new RangeError(`There is no report ${id}`);
  const { nonce, asOf, ...content } = row;
  const counts = await readCounts(db, id);
  return versionHash({ ...content, ...counts, asOf: asOf.toISOString() }, nonce);
}
