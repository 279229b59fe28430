import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { AgencyCode } from '../agency-code.ts';
import { parsePeriod } from '../calendar/reporting-period.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import { isByCentre } from './indicator-question.ts';
import type { AgencyReport, ReportKey } from './load-reports.ts';
import type { FigureValue } from './report-entity.ts';

/** Which centre, in which period. */
export interface CentrePeriod {
  readonly code: string;
  readonly period: string;
}

/** The vocabulary's `CentreLine`. */
export interface CentreLine {
  readonly indicatorCode: string;
  readonly status: AgencyReport['status'];
  readonly figure: FigureValue | null;
}

/** The vocabulary's `CentrePanel`. */
export interface CentrePanel {
  readonly agency: AgencyCode;
  readonly periodCode: string;
  readonly lines: readonly CentreLine[];
}

type ReportLoader = DataLoader<ReportKey, AgencyReport, string>;

/**
 * Loads what an agency does at a centre in a period: the centre's cells of its reports, and nothing
 * else (one door). Two statements, the reports' and the cells', for any number of centres and periods.
 */
export function loadCentrePanels(
  db: DataSource,
  agency: AgencyCode,
  indicators: readonly IndicatorQuestion[],
  reports: ReportLoader,
): DataLoader<CentrePeriod, CentrePanel, string> {
  const byCentre = indicators.filter(isByCentre);
  return new DataLoader(
    async (keys) => {
      const asked = keys.flatMap((key) => byCentre.map((indicator) => ({ ...key, indicator })));
      const found = await Promise.all(
        asked.map(({ indicator, period }) =>
          reports.load({ indicatorCode: indicator.code, periodCode: period }),
        ),
      );
      const places = await centrePlaces(db, asked, found);
      const lines = asked.map(({ indicator }, at) => lineOf(indicator, found[at], places[at]));
      return keys.map(({ period }, at) => ({
        agency,
        periodCode: period,
        lines: lines.slice(at * byCentre.length, (at + 1) * byCentre.length),
      }));
    },
    { cacheKeyFn: ({ code, period }) => `${code} ${period}` },
  );
}

// A centre that was closed, or not this agency's, is not asked; one that was open and has no cell had
// nobody, if the table by centre is listed.
function lineOf(
  { code: indicatorCode, kind, protection }: IndicatorQuestion,
  report: AgencyReport | undefined,
  place: PlaceRow | undefined,
): CentreLine {
  const { shown = null, isListed = false, isOpen = false } = place ?? {};
  const status = shown || isOpen ? (report?.status ?? 'NOT_APPLICABLE') : 'NOT_APPLICABLE';
  if (status !== 'REPORTED' || !place) return { indicatorCode, status, figure: null };
  const nobody = { ...NO_CASES, value: COUNTS.has(kind) ? 0 : null };
  const unlisted = report?.inPeriod?.suppressed === true ? report.inPeriod : null;
  const figure = shown ?? (isListed || !protection ? nobody : unlisted);
  return { indicatorCode, status, figure };
}

const COUNTS: ReadonlySet<IndicatorQuestion['kind']> = new Set([
  'PEOPLE',
  'SERVICES',
  'STOCK',
  'EMPLOYERS',
]);

const NO_CASES: FigureValue = {
  value: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  dayBands: null,
  suppressed: false,
};

/** A centre's cell of a report as others see it, and whether the agency worked at the centre in the period. */
interface PlaceRow {
  readonly shown: FigureValue | null;
  /** Whether the report's table by centre is listed, so that who is not in it is nobody. */
  readonly isListed: boolean;
  readonly isOpen: boolean;
}

async function centrePlaces(
  db: DataSource,
  asked: readonly CentrePeriod[],
  reports: readonly AgencyReport[],
): Promise<readonly PlaceRow[]> {
  const periods = asked.map(({ period }) => parsePeriod(period));
  return db.query(CENTRE_PLACES, [
    reports.map(({ id }) => id),
    asked.map(({ code }) => code),
    periods.map((period) => period?.start ?? null),
    periods.map((period) => period?.end ?? null),
  ]);
}

const CENTRE_PLACES = `
  SELECT c.figure AS shown, coalesce(f.memory -> 'pattern' -> 'tables' ? 'centre_code', false) AS "isListed", EXISTS (
    SELECT 1 FROM presence p WHERE p.centre_code = k.centre
      AND p.starts_on <= k.ends AND coalesce(p.ends_on, k.ends) >= k.starts) AS "isOpen"
  FROM unnest($1::bigint[], $2::text[], $3::date[], $4::date[]) WITH ORDINALITY
    AS k(report, centre, starts, ends, place)
  LEFT JOIN protected_report f ON f.report_id = k.report
  LEFT JOIN protected_cell c ON c.report_id = k.report AND c.centre_code = k.centre
    AND c.sex IS NULL AND c.age_band IS NULL AND c.population_group IS NULL
    AND c.nationality IS NULL AND c.disability IS NULL
  ORDER BY k.place`;
