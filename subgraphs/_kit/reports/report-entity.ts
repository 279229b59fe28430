import { defineTable } from '../database/define-table.ts';
import type { DayBand } from './day-bands.ts';

/** The vocabulary's `Figure`. */
export interface FigureValue {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly dayBands: readonly DayBand[] | null;
  readonly suppressed: boolean;
}

/** One version of a report as it is stored. */
export interface ReportRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly version: number;
  readonly stage: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'APPROVED' | 'PUBLISHED';
  readonly submittedOn: string;
  readonly asOf: Date;
  readonly inPeriod: FigureValue;
  readonly yearToDate: FigureValue;
  readonly toDate: FigureValue;
}

export const ReportEntity = defineTable<ReportRow>('report', {
  id: 'text',
  indicatorCode: 'text',
  periodCode: 'text',
  version: 'int',
  stage: 'text',
  submittedOn: 'date',
  asOf: 'timestamptz',
  inPeriod: 'jsonb',
  yearToDate: 'jsonb',
  toDate: 'jsonb',
});
