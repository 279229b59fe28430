import { defineTable } from '../../_kit/database/define-table.ts';

/** Where displaced people come from, by UNHCR's list of countries; also `UNKNOWN` and `XXA`, stateless. */
export interface OriginCountryRow {
  readonly code: string;
  readonly unhcrCode: string;
  readonly name: string;
}

export const OriginCountryEntity = defineTable<OriginCountryRow>(
  'public_origin_country',
  { code: 'text', unhcrCode: 'text', name: 'text' },
  ['code'],
);
