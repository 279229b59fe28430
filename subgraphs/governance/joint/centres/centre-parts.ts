import type { AgencyAnswers, AgencyReport, ReportedFigure, Reporter } from '../agency-report.ts';
import type { MergedIndicator } from '../expected-parts.ts';
import { expectedReporters } from '../expected-parts.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { dimensionsOf, placeOf } from '../table/cell-place.ts';

/** One agency's own figure at some centres, and the version that it is of. */
export interface CentrePart {
  readonly agency: Reporter;
  readonly status: AgencyReport['status'] | 'UNAVAILABLE';
  readonly stage: NonNullable<AgencyReport['stage']> | null;
  readonly version: number | null;
  readonly sha256: string | null;
  readonly figure: ReportedFigure | null;
}

/** What each expected agency answered, with its figure at the centres where its report counts (`there`). */
export function centreParts(
  indicator: Pick<MergedIndicator, 'lead' | 'contributors'>,
  answers: AgencyAnswers,
  there: readonly AgencyTable[],
): readonly CentrePart[] {
  return expectedReporters(indicator).map((agency) => {
    const report = answers.get(agency) ?? null;
    const table = there.find((one) => one.agency === agency);
    return {
      agency,
      status: report?.status ?? 'UNAVAILABLE',
      stage: report?.stage ?? null,
      version: report?.version ?? null,
      sha256: report?.sha256 ?? null,
      figure: table ? totalOf(table) : null,
    };
  });
}

// A table of which nothing is known there was withheld; of what is hidden no end is told.
function totalOf({ cells }: AgencyTable): ReportedFigure {
  const total = cells.find((cell) => dimensionsOf(placeOf(cell)).length === 0)?.figure;
  return total && !total.suppressed ? total : { suppressed: true };
}
