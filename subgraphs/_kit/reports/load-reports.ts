import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { parsePeriod } from '../calendar/reporting-period.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import { isByCentre, isReportedFor } from './indicator-question.ts';
import type { FigureValue, ReportRow } from './report-entity.ts';
import type { Submission } from './submissions.ts';
import { timeliness } from './timeliness.ts';

/** The key of `IndicatorReport`. */
export interface ReportKey {
  readonly indicatorCode: string;
  readonly periodCode: string;
}

/** The vocabulary's `AgencyReport`; its cells are loaded by the report's id. */
export interface AgencyReport {
  readonly id: string | null;
  readonly status: 'NOT_APPLICABLE' | 'NOT_DUE' | 'MISSING' | 'REPORTED';
  readonly stage: ReportRow['stage'] | null;
  readonly version: number | null;
  readonly dueOn: string | null;
  readonly submittedOn: string | null;
  readonly asOf: Date | null;
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
}

/** A report that has no figures. */
export function reportWithout(status: AgencyReport['status'], dueOn: string | null): AgencyReport {
  return {
    id: null,
    status,
    stage: null,
    version: null,
    dueOn,
    submittedOn: null,
    asOf: null,
    inPeriod: null,
    yearToDate: null,
    toDate: null,
  };
}

/** Loads an agency's report of an indicator and a period, its latest version; one statement for any number. */
export function loadReports(
  db: DataSource,
  indicators: readonly IndicatorQuestion[],
  asOf: string,
  submissions: DataLoader<string, readonly Submission[]>,
): DataLoader<ReportKey, AgencyReport, string> {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return new DataLoader(
    async (keys) => {
      const found: readonly FoundRow[] = await db.query(LATEST, [...columnsOf(keys, known), asOf]);
      return Promise.all(
        found.map(async (row, at) => {
          const { indicatorCode, periodCode } = keys[at] ?? { indicatorCode: '', periodCode: '' };
          const report = reportOf(row, periodCode, asOf);
          if (known.get(indicatorCode)?.kind !== 'TIMELINESS') return report;
          return ownTimeliness(report, await submissions.load(periodCode));
        }),
      );
    },
    { cacheKeyFn: ({ indicatorCode, periodCode }) => `${indicatorCode} ${periodCode}` },
  );
}

type FoundRow = Omit<AgencyReport, 'status' | 'dueOn'> & { readonly expected: boolean };

// An indicator or period that is not this agency's is asked for with null days, and so never expected.
function columnsOf(keys: readonly ReportKey[], known: ReadonlyMap<string, IndicatorQuestion>) {
  const rows = keys.map(({ indicatorCode, periodCode }) => {
    const indicator = known.get(indicatorCode);
    const period = parsePeriod(periodCode);
    const reported = indicator && period && isReportedFor(indicator, period.kind) ? period : null;
    const byCentre = indicator !== undefined && isByCentre(indicator);
    return { indicatorCode, periodCode, start: reported?.start, end: reported?.end, byCentre };
  });
  return [
    rows.map(({ indicatorCode }) => indicatorCode),
    rows.map(({ periodCode }) => periodCode),
    rows.map(({ start }) => start ?? null),
    rows.map(({ end }) => end ?? null),
    rows.map(({ byCentre }) => byCentre),
  ];
}

function reportOf({ expected, ...row }: FoundRow, periodCode: string, asOf: string): AgencyReport {
  const dueOn = parsePeriod(periodCode)?.dueOn ?? null;
  if (!expected || dueOn === null) return reportWithout('NOT_APPLICABLE', null);
  if (row.id !== null) return { ...row, status: 'REPORTED', dueOn };
  return reportWithout(dueOn < asOf ? 'MISSING' : 'NOT_DUE', dueOn);
}

// How timely an agency reports is a fact about its submissions: nobody submits it, and it is never late.
function ownTimeliness(
  { dueOn, ...report }: AgencyReport,
  submissions: readonly Submission[],
): AgencyReport {
  if (report.status === 'NOT_APPLICABLE') return { ...report, dueOn };
  const figure = timeliness(submissions);
  if (figure.denominator === 0) return reportWithout('NOT_DUE', dueOn);
  return {
    ...report,
    dueOn,
    status: 'REPORTED',
    stage: 'SUBMITTED',
    inPeriod: figure,
    yearToDate: null,
    toDate: null,
  };
}

const LATEST = `
  SELECT r.id, r.stage, r.version, f.submitted_on AS "submittedOn", r.as_of AS "asOf",
    r.in_period AS "inPeriod", r.year_to_date AS "yearToDate", r.to_date AS "toDate",
    k.starts IS NOT NULL AND (NOT k.by_centre OR EXISTS (
      SELECT 1 FROM presence p WHERE p.starts_on <= k.ends AND coalesce(p.ends_on, k.ends) >= k.starts)) AS expected
  FROM unnest($1::text[], $2::text[], $3::date[], $4::date[], $5::boolean[]) WITH ORDINALITY
    AS k(indicator, period, starts, ends, by_centre, place)
  LEFT JOIN LATERAL (
    SELECT * FROM report
    WHERE indicator_code = k.indicator AND period_code = k.period AND submitted_on <= $6::date
    ORDER BY version DESC LIMIT 1) r ON true
  LEFT JOIN report f ON f.indicator_code = r.indicator_code AND f.period_code = r.period_code AND f.version = 1
  ORDER BY k.place`;
