import type { ColumnType } from '../../_kit/database/define-table.ts';

/** What every row of a series carries. Its id starts with the year, so that ids sort by time. */
export interface SeriesRow {
  readonly id: string;
  readonly year: number;
  readonly originCode: string;
  readonly sourceId: string;
  /** Computed by the database: a figure of the row is 5, which may stand for 1 to 4. */
  readonly roundedAtSource: boolean;
}

/** The columns of `SeriesRow`. */
export const seriesColumns = {
  id: 'text',
  year: 'int',
  originCode: 'text',
  sourceId: 'text',
  roundedAtSource: 'boolean',
} as const satisfies Record<keyof SeriesRow, ColumnType>;
