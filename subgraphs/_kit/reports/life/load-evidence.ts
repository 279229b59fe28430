import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { EvidenceLink } from './report-version.ts';

/** Loads where the means of verification of versions are kept, by their ids; one statement for any number. */
export function loadEvidence(db: DataSource): DataLoader<string, readonly EvidenceLink[]> {
  return new DataLoader(async (ids) => {
    const rows: readonly (EvidenceLink & { readonly of: string })[] = await db.query(EVIDENCE, [
      ids,
    ]);
    return ids.map((id) => rows.filter((row) => row.of === id));
  });
}

const EVIDENCE = `
  SELECT report_id AS of, title, url, at AS "addedAt" FROM report_evidence
  WHERE report_id = ANY($1::bigint[]) ORDER BY id`;
