import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { parsePeriod } from '../calendar/reporting-period.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import { isByCentre, isReportedFor } from './indicator-question.ts';
import type { Cell } from './load-cells.ts';
import type { FigureValue, ReportStage } from './report-entity.ts';
import { standingReports } from './standing-reports.ts';
import type { Submission } from './submissions.ts';
import { timeliness } from './timeliness.ts';

/** The key of `IndicatorReport`. */
export interface ReportKey {
  readonly indicatorCode: string;
  readonly periodCode: string;
}

/**
 * The vocabulary's `AgencyReport`: the version that stands, which is the latest approved one, else the
 * latest that was submitted. Its cells, history and evidence are loaded by its id.
 */
export interface AgencyReport {
  readonly id: string | null;
  readonly status: 'NOT_APPLICABLE' | 'NOT_DUE' | 'MISSING' | 'REPORTED';
  readonly stage: ReportStage | null;
  readonly version: number | null;
  readonly sha256: string | null;
  readonly reason: string | null;
  readonly dueOn: string | null;
  readonly submittedOn: string | null;
  readonly asOf: Date | null;
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
  readonly reopenedUntil: Date | null;
  /** The version that waits for a decision while this one stands. */
  readonly pendingId: string | null;
  /** A version by which the report's history is found, where none stands. */
  readonly historyId?: string | null;
  /** Whether it is one of several parts of a sensitive figure, which is told to nobody but the merge. */
  readonly isHeldBack?: boolean;
  /** Of a draft: its cells as others would see them. */
  readonly cellsOfDraft?: readonly Cell[];
  /** Whether its cells are not told. */
  readonly hasNoCells?: boolean;
}

/** A report that has no figures. */
export function reportWithout(status: AgencyReport['status'], dueOn: string | null): AgencyReport {
  return {
    id: null,
    status,
    stage: null,
    version: null,
    sha256: null,
    reason: null,
    dueOn,
    submittedOn: null,
    asOf: null,
    inPeriod: null,
    yearToDate: null,
    toDate: null,
    reopenedUntil: null,
    pendingId: null,
  };
}

/** Loads an agency's report of an indicator and a period, the version that stands; one statement for any number. */
export function loadReports(
  db: DataSource,
  indicators: readonly IndicatorQuestion[],
  asOf: string,
  submissions: DataLoader<string, readonly Submission[]>,
): DataLoader<ReportKey, AgencyReport, string> {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return new DataLoader(
    async (keys) => {
      const found: readonly FoundRow[] = await db.query(standingReports, [
        ...columnsOf(keys, known),
        asOf,
      ]);
      return Promise.all(
        found.map(async (row, at) => {
          const { indicatorCode, periodCode } = keys[at] ?? { indicatorCode: '', periodCode: '' };
          const { kind, protection } = known.get(indicatorCode) ?? {};
          const isHeldBack =
            protection?.sensitive === true && protection.severalContributors === true;
          const report = { ...reportOf(row, periodCode, asOf), isHeldBack };
          if (kind !== 'TIMELINESS') return report;
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
  const without = reportWithout(dueOn < asOf ? 'MISSING' : 'NOT_DUE', dueOn);
  return { ...without, historyId: row.historyId ?? null };
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
