import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import type { ReportCounts } from '../reports/count-reports.ts';
import { figureOf } from '../reports/figure.ts';
import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { FigureValue } from '../reports/report-entity.ts';
import type { EarlierFace, ReportFace } from './face.ts';
import { SUPPRESSED } from './face.ts';
import { faceOfHeadlines } from './face-of-headlines.ts';
import type { StoredPattern } from './pattern.ts';
import type { Column } from './place.ts';
import { placeOf } from './place.ts';
import type { Protection } from './protection.ts';
import { protectTables } from './protect-tables.ts';
import { roundedPercentage, shownFigure } from './shown-figure.ts';

/** A report as it was counted, and what an outsider knows of its categories. */
export interface WholeReport extends ReportCounts {
  readonly indicator: IndicatorQuestion;
  readonly period: ReportingPeriod;
  /** Of each dimension the categories that the indicator has had. */
  readonly categories: ReadonlyMap<Column, ReadonlySet<string>>;
  /** The nationalities that are told apart. */
  readonly nationalities: ReadonlySet<string>;
  /** Centres at which nobody can have been, as everybody knows: no complements. */
  readonly closedCentres?: ReadonlySet<string>;
}

/** What a report is protected together with. */
export interface Family {
  readonly indicators: ReadonlyMap<string, IndicatorQuestion>;
  /** In the order in which they were made. */
  readonly earlier: readonly EarlierFace[];
  /** Draws by the agency's key. */
  readonly drawOf: (indicatorCode: string, pattern: StoredPattern) => string;
}

/** A report as others see it, once and for all; a function of its counts, the earlier faces and the key. */
export function protectReport(report: WholeReport, family: Family): ReportFace {
  const { indicator, period } = report;
  const { protection, kind } = indicator;
  if (!protection) return everything(report);
  if (period.kind === 'MONTH') return nothingButThat(report, () => SUPPRESSED);
  if (protection.sensitive && kind === 'PERCENTAGE') {
    return nothingButThat(report, roundedPercentage, true);
  }
  return familyFace(report, protection, family);
}

function familyFace(report: WholeReport, protection: Protection, family: Family): ReportFace {
  const { indicator } = report;
  const { headlines, ...figures } = faceOfHeadlines(report, protection, family);
  const total = figures.inPeriod ? [{ place: {}, figure: figures.inPeriod, amount: 0 }] : [];
  if (headlines.inPeriod.state !== 'SHOWN') {
    const memory = { headlines: Object.values(headlines), pattern: null };
    return { ...figures, cells: total, memory };
  }
  const { pattern, cells } = protectTables(report, protection, family);
  return {
    ...figures,
    cells: [
      ...total,
      ...cells.map((cell) => ({
        ...cell,
        figure: cell.figure.suppressed ? SUPPRESSED : shownFigure(indicator.kind, cell.figure),
      })),
    ],
    memory: { headlines: Object.values(headlines), pattern },
  };
}

// Things, money, employers and centres are not protected.
function everything({ inPeriod, yearToDate, toDate, cells }: WholeReport): ReportFace {
  return {
    inPeriod,
    yearToDate,
    toDate,
    cells: cells.map((row) => ({ place: placeOf(row), figure: figureOf(row), amount: 0 })),
    memory: null,
  };
}

function nothingButThat(
  { inPeriod, yearToDate, toDate }: WholeReport,
  face: (figure: FigureValue) => FigureValue,
  listsTotal = false,
): ReportFace {
  const figure = inPeriod && face(inPeriod);
  return {
    inPeriod: figure,
    yearToDate: yearToDate && face(yearToDate),
    toDate: toDate && face(toDate),
    cells: listsTotal && figure ? [{ place: {}, figure, amount: 0 }] : [],
    memory: null,
  };
}
