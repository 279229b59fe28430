import type { FigureValue } from '../reports/report-entity.ts';
import type { Headline } from './headlines.ts';
import type { StoredPattern } from './pattern.ts';
import type { Place } from './place.ts';
import type { Quarters } from './quarters.ts';
import type { ListedTable } from './table-limits.ts';

/** A cell as others see it. */
export interface FaceCell {
  readonly place: Place;
  readonly figure: FigureValue;
  /** What is shown, or the most that a hidden cell can be. */
  readonly amount: number;
}

/** A report as others see it. */
export interface ReportFace {
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
  readonly cells: readonly FaceCell[];
  readonly memory: FaceMemory | null;
}

/** What is kept of a face, so that later ones uncover nothing of it. */
export interface FaceMemory {
  readonly headlines: readonly Headline[];
  readonly pattern: StoredPattern | null;
}

/** A face that is already there, as later ones look back at it. */
export interface EarlierFace {
  readonly indicatorCode: string;
  readonly quarters: Quarters;
  readonly headlines: readonly Headline[];
  readonly pattern: StoredPattern | null;
  /** The tables that it lists, by name. */
  readonly tables: ReadonlyMap<string, ListedTable>;
}

const NOTHING = { value: null, lower: null, upper: null, numerator: null, denominator: null };

/** A figure that is reported and not told. */
export const SUPPRESSED: FigureValue = { ...NOTHING, dayBands: null, suppressed: true };
