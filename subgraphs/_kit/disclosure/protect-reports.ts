import { createHmac } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { parsePeriod } from '../calendar/reporting-period.ts';
import type { CellRow } from '../reports/count-cells.ts';
import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { FigureValue } from '../reports/report-entity.ts';
import { isByNationality } from './declared-tables.ts';
import type { EarlierFace, ReportFace } from './face.ts';
import { loadFaces, loadKey, tablesOf } from './load-family.ts';
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
  const versions: readonly VersionRow[] = await tx.query(VERSIONS);
  if (versions.length === 0) return 0;
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const key = await loadKey(tx);
  const earlier: EarlierFace[] = [...(await loadFaces(tx, familyOf(versions, indicators)))];
  const categories = await loadCategories(tx);
  const drawOf = (code: string, pattern: object) =>
    createHmac('sha256', key)
      .update(`${code} ${JSON.stringify(pattern)}`)
      .digest('hex');
  const faces: NewFace[] = [];
  for (const version of inOrder(versions, known)) {
    const { indicator, period } = version;
    const nationalities = isByNationality(indicator)
      ? await toldNationalities(tx, indicator.code, period)
      : new Set<string>();
    const report = {
      ...version,
      categories: categories.get(indicator.code) ?? new Map(),
      nationalities,
    };
    const face = protectReport(report, { indicators: known, earlier, drawOf });
    faces.push({ reportId: version.id, face });
    if (face.memory) earlier.push(rememberedFace(version, face));
  }
  await storeFaces(tx, faces);
  return faces.length;
}

interface VersionRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly countedOn: string;
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
  readonly cells: readonly CellRow[];
}

function rememberedFace({ indicator, period }: Version, face: ReportFace): EarlierFace {
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

type Version = ReturnType<typeof inOrder>[number];

function inOrder(versions: readonly VersionRow[], known: ReadonlyMap<string, IndicatorQuestion>) {
  return versions
    .flatMap((version) => {
      const indicator = known.get(version.indicatorCode);
      const period = parsePeriod(version.periodCode);
      if (!indicator || !period) return [];
      const { from, to } = quartersOf(period.start, period.end);
      const order = [version.countedOn, to - from, indicator.protection?.within?.length ?? 0];
      return [{ ...version, indicator, period, order }];
    })
    .toSorted((a, b) => compare(a.order, b.order) || Number(a.id) - Number(b.id));
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

// Those that are counted, those within which they are, and those that are within them.
function familyOf(
  versions: readonly VersionRow[],
  indicators: readonly IndicatorQuestion[],
): readonly string[] {
  const own = new Set(versions.map(({ indicatorCode }) => indicatorCode));
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

const VERSIONS = `
  SELECT r.id, r.indicator_code AS "indicatorCode", r.period_code AS "periodCode",
    to_char(r.as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "countedOn",
    nullif(r.in_period, 'null') AS "inPeriod", nullif(r.year_to_date, 'null') AS "yearToDate", nullif(r.to_date, 'null') AS "toDate",
    coalesce((SELECT jsonb_agg(to_jsonb(c) || '{"lower":null,"upper":null}') FROM report_cell c WHERE c.report_id = r.id), '[]') AS cells
  FROM report r WHERE NOT EXISTS (SELECT FROM protected_report p WHERE p.report_id = r.id)`;
