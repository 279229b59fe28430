import { defineTable } from '../../_kit/database/define-table.ts';

/** Where the public data comes from: one row, there once the data is loaded. */
export interface MissingMigrantsSourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly attribution: string;
  readonly retrievedFrom: string;
  readonly lastReportedOn: string;
  readonly incompleteFromYear: number;
  readonly incidentCount: number;
  readonly caveats: readonly string[];
}

export const MissingMigrantsSourceEntity = defineTable<MissingMigrantsSourceRow>(
  'missing_migrants_source',
  {
    id: 'text',
    title: 'text',
    publisher: 'text',
    url: 'text',
    licence: 'text',
    licenceUrl: 'text',
    attribution: 'text',
    retrievedFrom: 'text',
    lastReportedOn: 'date',
    incompleteFromYear: 'int',
    incidentCount: 'int',
    caveats: 'text[]',
  },
);

/** One published incident; null is what was not published. */
export interface MissingMigrantsIncidentRow {
  readonly id: string;
  readonly webId: string;
  readonly isWebIdRepeated: boolean;
  readonly year: number;
  readonly reportedOn: string | null;
  /** The day it was reported, or the first of its year: what lists are ordered by. Kept by the database. */
  readonly orderedOn: string;
  readonly region: string;
  readonly dead: number | null;
  readonly missing: number | null;
  readonly deadAndMissing: number;
  readonly survivors: number | null;
  readonly female: number | null;
  readonly male: number | null;
  readonly children: number | null;
  readonly causeOfDeath: string;
  readonly locationDescription: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly migrationRoute: string | null;
  readonly sourceQuality: number;
  readonly regionOfOrigin: string | null;
  readonly countryOfOrigin: string | null;
}

export const MissingMigrantsIncidentEntity = defineTable<MissingMigrantsIncidentRow>(
  'missing_migrants_incident',
  {
    id: 'text',
    webId: 'text',
    isWebIdRepeated: 'boolean',
    year: 'int',
    reportedOn: 'date',
    orderedOn: 'date',
    region: 'text',
    dead: 'int',
    missing: 'int',
    deadAndMissing: 'int',
    survivors: 'int',
    female: 'int',
    male: 'int',
    children: 'int',
    causeOfDeath: 'text',
    locationDescription: 'text',
    latitude: 'float8',
    longitude: 'float8',
    migrationRoute: 'text',
    sourceQuality: 'int',
    regionOfOrigin: 'text',
    countryOfOrigin: 'text',
  },
);
