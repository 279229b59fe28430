import type { DayBand } from '../../../_kit/reports/day-bands.ts';
import type { ReportedFigure } from '../agency-report.ts';

/** The cases of several medians by bands of days, band by band; null where one hides its own or has none. */
export function sumDayBands(figures: readonly ReportedFigure[]): readonly DayBand[] | null {
  if (figures.some(({ dayBands, suppressed }) => suppressed || dayBands == null)) return null;
  const sums = new Map<number, DayBand>();
  for (const band of figures.flatMap(({ dayBands }) => dayBands ?? [])) {
    const count = (sums.get(band.fromDay)?.count ?? 0) + band.count;
    sums.set(band.fromDay, { ...band, count });
  }
  return [...sums.values()];
}
