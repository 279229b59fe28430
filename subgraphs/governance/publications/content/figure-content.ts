import type { DayBand } from '../../../_kit/reports/day-bands.ts';
import type {
  AgencyCode,
  Dimension,
  IndicatorKind,
  Unit,
} from '../../framework/indicator-definition.ts';
import type { Reading } from '../../joint/figures/merged-figure.ts';
import type { PublishedCellRow } from '../entities.ts';

/** A figure over agencies as it was published: the graph's `JointFigure`. */
export interface PublishedNumber {
  readonly reading: Reading;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly dayBands: readonly DayBand[] | null;
  readonly ofThoseReporting: number | null;
}

/** One agency's own figure as it was published: the graph's `Figure`. */
export interface PartNumber {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly dayBands: readonly DayBand[] | null;
  readonly suppressed: boolean;
}

/** The spans of time that a headline speaks of. */
export const WINDOWS = ['inPeriod', 'yearToDate', 'toDate'] as const;
export type Window = (typeof WINDOWS)[number];

/** Where a published figure stood against its target. */
export interface PublishedProgress {
  readonly measuredOn: 'IN_PERIOD' | 'YEAR_TO_DATE' | 'TO_DATE';
  readonly progress: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly due: number | null;
  readonly target: number;
  readonly dueFigure: number;
  readonly status:
    'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'TOO_EARLY' | 'UNCERTAIN' | 'NO_DATA' | null;
}

/** One agency's part of a published figure; null is the joint governance. */
export interface PublishedPart extends Readonly<Record<Window, PartNumber | null>> {
  readonly agency: AgencyCode | null;
  readonly status: 'NOT_APPLICABLE' | 'NOT_DUE' | 'MISSING' | 'REPORTED';
  /** The version that counts; null where none does. */
  readonly version: number | null;
  readonly sha256: string | null;
  readonly submittedOn: string | null;
  readonly asOf: string | null;
  readonly withheld: boolean;
}

/** An expected report that is not in a published figure, and why. */
export interface PublishedGap {
  readonly agency: AgencyCode | null;
  readonly reason: 'MISSING' | 'NOT_DUE' | 'RETURNED' | 'NOT_APPROVED';
}

/** What was to be broken down by what, and who delivered it. */
export interface PublishedBreakdown {
  readonly dimensions: readonly Dimension[];
  readonly deliveredBy: readonly (AgencyCode | null)[];
  readonly notDeliveredBy: readonly (AgencyCode | null)[];
  /** Whether its cells are left out, since an earlier publication hid some of them. */
  readonly withheld: boolean;
}

/** One indicator as it was published, its table apart. */
export interface FigureContent extends Readonly<Record<Window, PublishedNumber>> {
  readonly indicatorCode: string;
  readonly definition: {
    readonly version: number;
    readonly titleEn: string;
    readonly titleEs: string;
    readonly titleFr: string;
  };
  readonly lead: AgencyCode | null;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly sensitive: boolean;
  readonly state: 'COMPLETE' | 'PARTIAL' | 'NONE';
  readonly method: 'COUNTED' | 'BOUNDS' | 'SECURE_COUNT' | 'SURVEY' | null;
  readonly progress: PublishedProgress;
  readonly parts: readonly PublishedPart[];
  readonly missing: readonly PublishedGap[];
  readonly breakdowns: readonly PublishedBreakdown[];
  readonly overlapping: readonly Dimension[];
  readonly lowerIfGroupsAlike: number | null;
}

/** A published indicator with its table. */
export interface WholeFigure extends FigureContent {
  readonly cells: readonly PublishedCellRow[];
}
