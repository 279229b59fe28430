import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';

import { insertRows } from '../../_kit/seeding/insert-rows.ts';
import type { MissingMigrantsIncidentRow } from './entities.ts';
import { source } from './source.ts';

const FILE = new URL('mmp-mexico-2014-2025.csv', import.meta.url);

/** Loads the published incidents and their source into their own empty tables; resolves to the number of rows. */
export async function loadIncidents(db: DataSource): Promise<number> {
  const lines = parse<Line>(readFileSync(FILE), { columns: true });
  const lastReportedOn = lines.map((line) => text(line, 'reported_date') ?? '').reduce(later);
  const into = insertRows(db, ['missing_migrants_source', 'missing_migrants_incident']);
  into.add('missing_migrants_source', { ...source, lastReportedOn, incidentCount: lines.length });
  for (const [at, line] of lines.entries())
    into.add('missing_migrants_incident', incident(line, at));
  await into.flush();
  return into.written();
}

type Line = Readonly<Record<string, string>>;

function later(one: string, other: string): string {
  return one > other ? one : other;
}

// The project's own numbers repeat, so that an incident is known by its place in the file.
function incident(line: Line, at: number): Omit<MissingMigrantsIncidentRow, 'orderedOn'> {
  return {
    id: `mmp-mexico-${String(at + 1).padStart(5, '0')}`,
    webId: line['web_id'] ?? '',
    isWebIdRepeated: line['web_id_repeated'] === '1',
    year: Number(line['year']),
    reportedOn: text(line, 'reported_date'),
    region: line['region'] ?? '',
    dead: count(line, 'number_dead'),
    missing: count(line, 'number_missing'),
    deadAndMissing: Number(line['total_dead_and_missing']),
    survivors: count(line, 'number_of_survivors'),
    female: count(line, 'number_of_female'),
    male: count(line, 'number_of_male'),
    children: count(line, 'number_of_children'),
    causeOfDeath: line['cause_death'] ?? '',
    locationDescription: line['location_description'] ?? '',
    latitude: count(line, 'lat'),
    longitude: count(line, 'lon'),
    migrationRoute: text(line, 'migration_route'),
    sourceQuality: Number(line['source_quality']),
    regionOfOrigin: text(line, 'region_origin'),
    countryOfOrigin: text(line, 'country_origin'),
  };
}

// A blank is what was not published; it is never a zero.
function text(line: Line, column: string): string | null {
  const published = line[column] ?? '';
  return published === '' ? null : published;
}

function count(line: Line, column: string): number | null {
  const published = text(line, column);
  return published === null ? null : Number(published);
}
