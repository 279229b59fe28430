import type { EntityManager } from 'typeorm';

import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { EarlierFace, ReportFace } from './face.ts';
import { tablesOf } from './load-family.ts';
import type { UnprotectedVersion } from './load-unprotected.ts';
import { loadUnprotected } from './load-unprotected.ts';
import { loadSurroundings, makeFace } from './make-face.ts';
import type { Column } from './place.ts';
import { COLUMNS } from './place.ts';
import { quartersOf } from './quarters.ts';
import type { NewFace } from './store-faces.ts';
import { storeFaces } from './store-faces.ts';
import { toldNationalities } from './told-nationalities.ts';

/**
 * Protects the submitted versions that have no face yet, those of an agency's indicators together with all
 * faces there are, in the order in which their records were counted, quarters before longer periods.
 * Call it in the transaction that submits versions. Resolves to how many.
 */
export async function protectReports(
  tx: Pick<EntityManager, 'query'>,
  indicators: readonly IndicatorQuestion[],
): Promise<number> {
  // Two faces made at once would not see each other.
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('protect reports'))");
  const versions = await loadUnprotected(tx, indicators);
  if (versions.length === 0) return 0;
  const { earlier: before, ...around } = await loadSurroundings(tx, versions, indicators);
  const earlier: EarlierFace[] = [...before];
  const tell = toldNationalities(tx);
  const faces: NewFace[] = [];
  for (const version of versions) {
    const face = await makeFace(version, { ...around, earlier }, tell);
    faces.push({ reportId: version.id, face });
    if (face.memory) earlier.push(rememberedFace(version, face));
  }
  await storeFaces(tx, faces);
  return faces.length;
}

function rememberedFace({ indicator, period }: UnprotectedVersion, face: ReportFace): EarlierFace {
  const memory = face.memory ?? { headlines: [], pattern: null };
  const cells = face.cells.map(({ place, figure: { suppressed }, amount }) => ({
    ...NOWHERE,
    ...place,
    suppressed,
    amount,
  }));
  return {
    indicatorCode: indicator.code,
    quarters: quartersOf(period.start, period.end),
    ...memory,
    tables: tablesOf(memory, cells),
  };
}

// Object.fromEntries forgets which columns it was given; they are all.
const NOWHERE = Object.fromEntries(COLUMNS.map((column) => [column, null])) as Record<Column, null>;
