import { createHmac } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import { closedCentres } from './closed-centres.ts';
import { isByNationality } from './declared-tables.ts';
import type { EarlierFace, ReportFace } from './face.ts';
import { loadFaces, loadKey, tablesOf } from './load-family.ts';
import type { UnprotectedVersion } from './load-unprotected.ts';
import { loadUnprotected } from './load-unprotected.ts';
import type { Column } from './place.ts';
import { COLUMNS } from './place.ts';
import { protectReport } from './protect-report.ts';
import { quartersOf } from './quarters.ts';
import type { NewFace } from './store-faces.ts';
import { storeFaces } from './store-faces.ts';
import { toldNationalities } from './told-nationalities.ts';

/**
 * Protects the stored versions that have no face yet, those of an agency's indicators together with all
 * faces there are, in the order in which their records were counted, quarters before longer periods.
 * Call it in the transaction that stores versions. Resolves to how many.
 */
export async function protectReports(
  tx: Pick<EntityManager, 'query'>,
  indicators: readonly IndicatorQuestion[],
): Promise<number> {
  // Two faces made at once would not see each other.
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('protect reports'))");
  const versions = await loadUnprotected(tx, indicators);
  if (versions.length === 0) return 0;
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const key = await loadKey(tx);
  const earlier: EarlierFace[] = [...(await loadFaces(tx, familyOf(versions, indicators)))];
  const categories = await loadCategories(tx);
  const drawOf = (code: string, pattern: object) =>
    createHmac('sha256', key)
      .update(`${code} ${JSON.stringify(pattern)}`)
      .digest('hex');
  const tell = toldNationalities(tx);
  const closedIn = await closedCentres(tx);
  const faces: NewFace[] = [];
  for (const version of versions) {
    const { indicator, period } = version;
    const nationalities = isByNationality(indicator)
      ? await tell(indicator.code, period)
      : new Set<string>();
    const report = {
      ...version,
      categories: categories.get(indicator.code) ?? new Map(),
      nationalities,
      closedCentres: closedIn(period),
    };
    const face = protectReport(report, { indicators: known, earlier, drawOf });
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

// Those that are counted, those within which they are, and those that are within them.
function familyOf(
  versions: readonly UnprotectedVersion[],
  indicators: readonly IndicatorQuestion[],
): readonly string[] {
  const own = new Set(versions.map(({ indicator }) => indicator.code));
  return indicators
    .filter(
      ({ code, protection: { within = [] } = {} }) =>
        own.has(code) ||
        within.some((whole) => own.has(whole)) ||
        indicators.some((part) => own.has(part.code) && part.protection?.within?.includes(code)),
    )
    .map(({ code }) => code);
}

async function loadCategories(tx: Pick<EntityManager, 'query'>) {
  const rows: readonly { code: string; age: string }[] = await tx.query(
    `SELECT DISTINCT r.indicator_code AS code, age_band AS age FROM report_cell c JOIN report r ON r.id = report_id
      WHERE age_band IS NOT NULL AND sex IS NULL AND centre_code IS NULL AND population_group IS NULL AND nationality IS NULL`,
  );
  const categories = new Map<string, Map<Column, Set<string>>>();
  for (const { code, age } of rows) {
    const ages = categories.get(code)?.get('age_band') ?? new Set<string>();
    categories.set(code, new Map([['age_band', ages.add(age)]]));
  }
  return categories;
}
