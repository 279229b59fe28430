import type { Dimension } from '../../framework/indicator-definition.ts';
import type {
  PartNumber,
  PublishedBreakdown,
  PublishedGap,
  PublishedNumber,
  PublishedPart,
  PublishedProgress,
  FigureContent,
  Window,
} from '../content/figure-content.ts';
import type { EvidenceLink } from '../content/publication-content.ts';
import type { PublishedCellRow } from '../entities.ts';
import type { AgencyReport } from '../../joint/agency-report.ts';
import { isApproved } from '../../joint/expected-parts.ts';

/** An agency's part as the joint view shows it. */
export interface ReadPart extends Readonly<Record<Window, PartNumber | null>> {
  readonly agency: PublishedPart['agency'];
  readonly status: PublishedPart['status'] | 'UNAVAILABLE';
  readonly stage: NonNullable<AgencyReport['stage']> | null;
  readonly version: number | null;
  readonly sha256: string | null;
  readonly submittedOn: string | null;
  readonly asOf: string | null;
  readonly withheld: boolean;
}

/** The joint figure of an indicator as the joint view shows it; what happened in the period stands at its top. */
export interface ReadResult extends PublishedNumber {
  readonly state: FigureContent['state'];
  readonly method: FigureContent['method'];
  readonly yearToDate: PublishedNumber;
  readonly toDate: PublishedNumber;
  readonly progress: PublishedProgress;
  readonly missing: readonly (Omit<PublishedGap, 'reason'> & {
    readonly reason: PublishedGap['reason'] | 'UNAVAILABLE';
  })[];
  readonly parts: readonly ReadPart[];
}

/** The joint table of an indicator as the joint view shows it. */
export interface ReadTable {
  readonly breakdowns: readonly Omit<PublishedBreakdown, 'withheld'>[];
  readonly overlapping: readonly Dimension[];
  readonly lowerIfGroupsAlike: number | null;
  readonly cells: readonly PublishedCellRow[];
}

/** One indicator as the joint view shows it. */
export interface ReadFigure {
  readonly indicatorCode: string;
  readonly result: ReadResult;
  readonly table: ReadTable;
}

/** Which version of one agency's report the joint view counts. */
export type CountedVersion = Pick<ReadPart, 'agency' | 'status' | 'stage' | 'version' | 'sha256'>;

/** What an agency says of its report. */
export interface Account {
  readonly history: readonly {
    readonly version: number;
    readonly event: string;
    readonly at: string;
    readonly actor: string;
    readonly reason: string | null;
  }[];
  readonly evidence: readonly EvidenceLink[];
}

/** Whether a part is in the figure: only what is approved is published, or what nobody submits. */
export function isCounted(part: Pick<ReadPart, 'status' | 'stage' | 'version'>): boolean {
  return part.status === 'REPORTED' && isApproved(part);
}
