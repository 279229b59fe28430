import { parsePeriod } from '../../../subgraphs/_kit/calendar/reporting-period.ts';
import type { EarlierFace, ReportFace } from '../../../subgraphs/_kit/disclosure/face.ts';
import { tablesOf } from '../../../subgraphs/_kit/disclosure/load-family.ts';
import type { Column, Place } from '../../../subgraphs/_kit/disclosure/place.ts';
import { placeKey } from '../../../subgraphs/_kit/disclosure/place.ts';
import { protectReport } from '../../../subgraphs/_kit/disclosure/protect-report.ts';
import type { Protection } from '../../../subgraphs/_kit/disclosure/protection.ts';
import { quartersOf } from '../../../subgraphs/_kit/disclosure/quarters.ts';
import type { CellRow } from '../../../subgraphs/_kit/reports/count-cells.ts';
import type {
  Dimension,
  IndicatorKind,
  IndicatorQuestion,
} from '../../../subgraphs/_kit/reports/indicator-question.ts';
import type { FigureValue } from '../../../subgraphs/_kit/reports/report-entity.ts';

/** An indicator about people, as far as its protection needs it. */
export function question(
  code: string,
  kind: IndicatorKind,
  breakdowns: readonly (readonly Dimension[])[],
  protection: Protection = { behind: 'COUNTS' },
): IndicatorQuestion {
  return { code, kind, frequency: 'QUARTER', breakdowns, question: '', protection };
}

/** A figure with what is given, else null. */
export function figure(parts: Partial<FigureValue>): FigureValue {
  const none = { value: null, lower: null, upper: null, numerator: null, denominator: null };
  return { ...none, dayBands: null, suppressed: false, ...parts };
}

/** A counted cell. */
export function cell(place: Place, value: number, people: number | null = null): CellRow {
  const of = (column: Column) => place[column] ?? null;
  return {
    sex: of('sex'),
    age_band: of('age_band'),
    population_group: of('population_group'),
    nationality: of('nationality'),
    disability: of('disability'),
    centre_code: of('centre_code'),
    value,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    day_bands: null,
    people,
  };
}

interface Circumstances extends Partial<FigureValue> {
  readonly period?: string;
  readonly earlier?: readonly EarlierFace[];
  readonly indicators?: readonly IndicatorQuestion[];
  readonly key?: string;
  readonly closedCentres?: ReadonlySet<string>;
}

/** A face, and its cells as text. */
export interface ShownFace {
  readonly shown: ReportFace;
  readonly cells: readonly string[];
}

/** Protects a report with this total in the period, in its year and to date. */
export function face(
  indicator: IndicatorQuestion,
  value: number,
  cells: readonly CellRow[],
  {
    period: code = '2025-Q3',
    earlier: faces = [],
    indicators,
    key = '',
    closedCentres = new Set(),
    ...parts
  }: Circumstances = {},
): ShownFace {
  const period = parsePeriod(code);
  if (!period) throw new Error(`"${code}" is no period`);
  const total = figure({ value, ...parts });
  const own = [cell({}, value, parts.people ?? null), ...cells];
  const shown = protectReport(
    {
      indicator,
      period,
      inPeriod: total,
      yearToDate: total,
      toDate: total,
      cells: own,
      categories: new Map(),
      nationalities: new Set(cells.flatMap(({ nationality }) => nationality ?? [])),
      closedCentres,
    },
    {
      indicators: new Map((indicators ?? [indicator]).map((one) => [one.code, one])),
      earlier: faces,
      drawOf: (_code, pattern) => key + JSON.stringify(pattern),
    },
  );
  return { shown, cells: shown.cells.map(textOf).toSorted() };
}

function textOf({ place, figure: { value, suppressed } }: ReportFace['cells'][number]): string {
  return `${placeKey(place)} ${suppressed ? 'hidden' : String(value)}`.replace(/^ (\d)/, '$1');
}

/** A face that is already there. */
export function earlier(
  { code: indicatorCode }: IndicatorQuestion,
  periodCode: string,
  { shown }: ShownFace,
): EarlierFace {
  const period = parsePeriod(periodCode);
  if (!period || !shown.memory) throw new Error(`There is no face of "${periodCode}"`);
  const cells = shown.cells.map(({ place, figure: { suppressed }, amount }) => ({
    ...cell(place, amount),
    suppressed,
    amount,
  }));
  return {
    indicatorCode,
    quarters: quartersOf(period.start, period.end),
    ...shown.memory,
    tables: tablesOf(shown.memory, cells),
  };
}
