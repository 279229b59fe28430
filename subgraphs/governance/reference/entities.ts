import { defineTable } from '../../_kit/database/define-table.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/** Where reference data comes from. */
export interface ReferenceSourceRow {
  readonly code: string;
  readonly title: string;
  readonly origin: string;
  readonly licence: string;
  readonly asOf: string | null;
}

export const ReferenceSourceEntity = defineTable<ReferenceSourceRow>(
  'reference_source',
  { code: 'text', title: 'text', origin: 'text', licence: 'text', asOf: 'date' },
  ['code'],
);

/** One of the seven UN bodies. */
export interface AgencyRow {
  readonly code: AgencyCode;
  readonly position: number;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly nameFr: string;
  readonly acronymEn: string;
  readonly acronymEs: string;
  readonly acronymFr: string;
  readonly dacChannelCode: string;
  readonly iatiIdentifier: string | null;
}

export const AgencyEntity = defineTable<AgencyRow>(
  'agency',
  {
    code: 'text',
    position: 'int',
    nameEn: 'text',
    nameEs: 'text',
    nameFr: 'text',
    acronymEn: 'text',
    acronymEs: 'text',
    acronymFr: 'text',
    dacChannelCode: 'text',
    iatiIdentifier: 'text',
  },
  ['code'],
);

/** A country or area of ISO 3166. */
export interface CountryRow {
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: string | null;
  readonly nameEn: string | null;
  readonly nameEs: string | null;
  readonly nameFr: string | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly sourceCode: string;
}

export const CountryEntity = defineTable<CountryRow>(
  'country',
  {
    iso3: 'text',
    iso2: 'text',
    m49: 'text',
    nameEn: 'text',
    nameEs: 'text',
    nameFr: 'text',
    region: 'text',
    subregion: 'text',
    sourceCode: 'text',
  },
  ['iso3'],
);

/** A Mexican municipality, with the census of 2020. */
export interface MunicipalityRow {
  readonly code: string;
  readonly pCode: string | null;
  readonly name: string;
  readonly stateCode: string;
  readonly stateName: string;
  readonly population: number | null;
  readonly populationFemale: number | null;
  readonly populationMale: number | null;
  readonly sourceCode: string;
}

export const MunicipalityEntity = defineTable<MunicipalityRow>(
  'municipality',
  {
    code: 'text',
    pCode: 'text',
    name: 'text',
    stateCode: 'text',
    stateName: 'text',
    population: 'int',
    populationFemale: 'int',
    populationMale: 'int',
    sourceCode: 'text',
  },
  ['code'],
);

/** A goal, target or indicator of the 2030 Agenda. */
export interface SdgRow {
  readonly code: string;
  readonly level: 'GOAL' | 'TARGET' | 'INDICATOR';
  readonly parentCode: string | null;
  readonly goalCode: string;
  readonly titleEn: string | null;
  readonly titleEs: string | null;
  readonly titleFr: string | null;
  readonly sourceCode: string;
}

export const SdgEntity = defineTable<SdgRow>(
  'sdg',
  {
    code: 'text',
    level: 'text',
    parentCode: 'text',
    goalCode: 'text',
    titleEn: 'text',
    titleEs: 'text',
    titleFr: 'text',
    sourceCode: 'text',
  },
  ['code'],
);
