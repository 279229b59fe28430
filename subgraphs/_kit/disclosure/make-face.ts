import { createHmac } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { TellClosed } from './closed-centres.ts';
import { closedCentres } from './closed-centres.ts';
import { isByNationality } from './declared-tables.ts';
import type { ReportFace } from './face.ts';
import { loadFaces, loadKey } from './load-family.ts';
import type { UnprotectedVersion } from './load-unprotected.ts';
import type { Column } from './place.ts';
import type { Family } from './protect-report.ts';
import { protectReport } from './protect-report.ts';
import type { TellNationalities } from './told-nationalities.ts';
import { wasSubmitted } from './was-submitted.ts';

/** What faces of an agency are made with, beside what was counted. */
export interface Surroundings extends Family {
  /** By indicator the age bands that its submitted reports have had. */
  readonly ages: ReadonlyMap<string, ReadonlySet<string>>;
  readonly closedIn: TellClosed;
}

/** What the faces of some versions are made with: all faces that there are of their indicators' families. */
export async function loadSurroundings(
  tx: Pick<EntityManager, 'query'>,
  versions: readonly UnprotectedVersion[],
  indicators: readonly IndicatorQuestion[],
): Promise<Surroundings> {
  const key = await loadKey(tx);
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    earlier: await loadFaces(tx, familyOf(versions, indicators)),
    drawOf: (code, pattern) =>
      createHmac('sha256', key)
        .update(`${code} ${JSON.stringify(pattern)}`)
        .digest('hex'),
    ages: await loadAges(tx),
    closedIn: await closedCentres(tx),
  };
}

/** A version's face after all earlier ones. */
export async function makeFace(
  version: UnprotectedVersion,
  { ages, closedIn, ...family }: Surroundings,
  tell: TellNationalities,
): Promise<ReportFace> {
  const { indicator, period, cells } = version;
  const nationalities = isByNationality(indicator)
    ? await tell(indicator.code, period)
    : new Set<string>();
  const own = cells.flatMap(({ age_band: age }) => age ?? []);
  const known = new Set([...(ages.get(indicator.code) ?? []), ...own]);
  const categories = new Map<Column, ReadonlySet<string>>(
    known.size > 0 ? [['age_band', known]] : [],
  );
  const report = { ...version, categories, nationalities, closedCentres: closedIn(period) };
  return protectReport(report, family);
}

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

async function loadAges(
  tx: Pick<EntityManager, 'query'>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows: readonly { code: string; ages: readonly string[] }[] = await tx.query(AGES);
  return new Map(rows.map(({ code, ages }) => [code, new Set(ages)]));
}

const AGES = `
  SELECT r.indicator_code AS code, array_agg(DISTINCT age_band) AS ages
  FROM report_cell c JOIN report r ON r.id = report_id
  WHERE age_band IS NOT NULL AND sex IS NULL AND centre_code IS NULL AND population_group IS NULL AND nationality IS NULL
    AND ${wasSubmitted('r.id')}
  GROUP BY r.indicator_code`;
