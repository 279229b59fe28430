import { defineTable } from '../../_kit/database/define-table.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';
import type { CellPlace } from '../joint/table/cell-place.ts';
import type {
  FigureContent,
  PartNumber,
  PublishedNumber,
  PublishedProgress,
} from './content/figure-content.ts';
import type { HiddenPlaces } from './content/hidden-places.ts';
import type {
  AccountedChange,
  AccountedReport,
  PublicationContent,
} from './content/publication-content.ts';

/** An edition of the framework: each indicator's code and title. */
export type FrameworkTitles = readonly (readonly [code: string, title: string])[];

/** A published snapshot: of a period, or without one an edition of the framework. `content` is gone where it was withdrawn. */
export interface PublicationRow {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly sha256: string;
  readonly content: PublicationContent | FrameworkTitles | null;
  readonly indicatorCount: number;
  readonly periodCode: string | null;
  /** Her pseudonym; null for editions of the framework. */
  readonly publishedBy: string | null;
  readonly restates: string | null;
  readonly idempotencyKey: string | null;
  /** Checksum of what was asked under that key. */
  readonly requestSha256: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawalReason: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawalKey: string | null;
}

export const PublicationEntity = defineTable<PublicationRow>('publication', {
  id: 'text',
  title: 'text',
  publishedOn: 'date',
  sha256: 'text',
  content: 'jsonb',
  indicatorCount: 'int',
  periodCode: 'text',
  publishedBy: 'text',
  restates: 'text',
  idempotencyKey: 'text',
  requestSha256: 'text',
  withdrawnOn: 'date',
  withdrawalReason: 'text',
  withdrawnBy: 'text',
  withdrawalKey: 'text',
});

/** That another publication took one's place: the next of the period that was not withdrawn. */
interface RestatedRow {
  readonly id: string;
  readonly restatedBy: string;
}

/** A view. */
export const RestatedEntity = defineTable<RestatedRow>('publication_restated', {
  id: 'text',
  restatedBy: 'text',
});

/** One indicator of a publication as it is stored; `content` and `cells` are gone where it was withdrawn. */
export interface StoredFigure {
  readonly publicationId: string;
  readonly indicatorCode: string;
  readonly position: number;
  readonly content: FigureContent | null;
  readonly cells: readonly PublishedCellRow[] | null;
  readonly hidden: HiddenPlaces;
}

export const PublishedFigureEntity = defineTable<StoredFigure>(
  'published_figure',
  {
    publicationId: 'text',
    indicatorCode: 'text',
    position: 'int',
    content: 'jsonb',
    cells: 'jsonb',
    hidden: 'jsonb',
  },
  ['publicationId', 'indicatorCode'],
);

/** A version of a report that a publication rests on. */
export interface PublishedVersion {
  readonly publicationId: string;
  readonly indicatorCode: string;
  readonly agencyCode: AgencyCode | null;
  readonly version: number;
  readonly sha256: string;
}

/** One cell of a published table. */
export interface PublishedCellRow extends CellPlace {
  readonly figure: PublishedNumber;
  /** Agencies whose count in this cell begins at 15 years. */
  readonly fromFifteen: readonly AgencyCode[];
}

/** A published figure as it is read. */
export interface PublishedFigureRow extends FigureContent {
  readonly publicationId: string;
  /** The checksum of its table. */
  readonly cellsSha256: string;
}

/** What a restatement changed of one indicator; a side that is null was not published, or is withdrawn. */
export interface PublicationChangeRow extends Omit<AccountedChange, 'agencies'> {
  readonly before: PublishedNumber | null;
  readonly after: PublishedNumber | null;
  readonly statusBefore: PublishedProgress['status'];
  readonly statusAfter: PublishedProgress['status'];
  readonly agencies: readonly AgencyChangeRow[];
}

/** Another version of one agency's report with its figures; null where one was missing, or is withdrawn. */
export interface AgencyChangeRow extends AccountedReport {
  readonly before: PartNumber | null;
  readonly after: PartNumber | null;
}
