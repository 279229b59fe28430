import type { Writer } from '../../_kit/seeding/insert-rows.ts';
import { insertRows } from '../../_kit/seeding/insert-rows.ts';
import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import { readCsv } from '../../_kit/seeding/read-csv.ts';
import type { MissingMigrantsIncidentRow } from './entities.ts';
import { source } from './source.ts';

const FILE = new URL('mmp-mexico-2014-2025.csv', import.meta.url);

/** Loads the published incidents and their source into their own empty tables; resolves to the number of rows. */
export async function loadIncidents(db: Writer): Promise<number> {
  const lines = readCsv(FILE);
  const lastReportedOn = lines.map((line) => line.text('reported_date') ?? '').reduce(later);
  const into = insertRows(db, ['missing_migrants_source', 'missing_migrants_incident']);
  into.add('missing_migrants_source', { ...source, lastReportedOn, incidentCount: lines.length });
  for (const [at, line] of lines.entries())
    into.add('missing_migrants_incident', incident(line, at));
  await into.flush();
  return into.written();
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

// Figures are as published, corrections of -1 included. The project's own numbers repeat, so that an incident is known by its place in the file.
function incident(line: CsvLine, at: number): Omit<MissingMigrantsIncidentRow, 'orderedOn'> {
  return {
    id: `mmp-mexico-${String(at + 1).padStart(5, '0')}`,
    webId: line.text('web_id') ?? '',
    isWebIdRepeated: line.text('web_id_repeated') === '1',
    year: line.requiredCount('year'),
    reportedOn: line.text('reported_date'),
    region: line.text('region') ?? '',
    dead: line.decimal('number_dead'),
    missing: line.decimal('number_missing'),
    deadAndMissing: line.requiredCount('total_dead_and_missing'),
    survivors: line.decimal('number_of_survivors'),
    female: line.decimal('number_of_female'),
    male: line.decimal('number_of_male'),
    children: line.decimal('number_of_children'),
    causeOfDeath: line.text('cause_death') ?? '',
    locationDescription: line.text('location_description') ?? '',
    latitude: line.decimal('lat'),
    longitude: line.decimal('lon'),
    migrationRoute: line.text('migration_route'),
    sourceQuality: line.requiredCount('source_quality'),
    regionOfOrigin: line.text('region_origin'),
    countryOfOrigin: line.text('country_origin'),
  };
}
