import { defineTable } from '../../_kit/database/define-table.ts';

/** Where public data comes from, and on what terms. */
export interface UnhcrPublicSourceRow {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly origin: string;
  readonly editionOn: string | null;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly note: string;
}

export const UnhcrPublicSourceEntity = defineTable<UnhcrPublicSourceRow>('public_source', {
  id: 'text',
  name: 'text',
  publisher: 'text',
  licence: 'text',
  origin: 'text',
  editionOn: 'date',
  firstYear: 'int',
  lastYear: 'int',
  note: 'text',
});

/** UNHCR's public series as a whole. */
export interface UnhcrPublicSeriesRow {
  readonly sourceId: string;
}

/** What UNHCR published to IATI, as a whole. */
export interface UnhcrIatiRow {
  readonly sourceId: string;
}
