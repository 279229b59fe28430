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
  /** Distinct people behind it, where it does not count people itself; never served. */
  readonly people?: number;
}

/** Where a version stands: the vocabulary's `ReportStage`. */
export type ReportStage =
  'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'APPROVED' | 'PUBLISHED';

/** One version of a report as it is stored. */
export interface ReportRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly version: number;
  readonly asOf: Date;
  readonly inPeriod: FigureValue;
  readonly yearToDate: FigureValue;
  readonly toDate: FigureValue;
  readonly sha256: string;
  /** A random number that never leaves the database. */
  readonly nonce: string;
  readonly reason: string | null;
  readonly restates: number | null;
  readonly warnings: readonly string[];
  readonly draftedAt: Date;
}

export const ReportEntity = defineTable<ReportRow>('report', {
  id: 'text',
  indicatorCode: 'text',
  periodCode: 'text',
  version: 'int',
  asOf: 'timestamptz',
  inPeriod: 'jsonb',
  yearToDate: 'jsonb',
  toDate: 'jsonb',
  sha256: 'text',
  nonce: 'text',
  reason: 'text',
  restates: 'int',
  warnings: 'text[]',
  draftedAt: 'timestamptz',
});
