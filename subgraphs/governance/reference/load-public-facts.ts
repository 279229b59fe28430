import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';

import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { agencies } from './agencies.ts';
import type { SdgRow } from './entities.ts';
import {
  AgencyEntity,
  CountryEntity,
  MunicipalityEntity,
  ReferenceSourceEntity,
  SdgEntity,
} from './entities.ts';
import { sources } from './sources.ts';

/** Loads the agencies and, from `data/`, countries, municipalities and the 2030 Agenda. */
export function loadPublicFacts(into: RowSink): void {
  for (const source of sources) into.add(ReferenceSourceEntity, source);
  for (const agency of agencies) into.add(AgencyEntity, agency);
  for (const record of readCsv('countries.csv')) addCountry(into, record);
  for (const record of readCsv('municipalities.csv')) addMunicipality(into, record);
  addSdgs(into);
}

type CsvRecord = Readonly<Record<string, string>>;

function readCsv(file: string): readonly CsvRecord[] {
  const text = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8');
  return parse<CsvRecord>(text, { columns: true, bom: true });
}

// An empty field is a blank, not a text.
function field(record: CsvRecord, name: string): string | null {
  const text = record[name] ?? '';
  return text === '' ? null : text;
}

function code(record: CsvRecord, name: string): string {
  return field(record, name) ?? '';
}

function addCountry(into: RowSink, record: CsvRecord): void {
  into.add(CountryEntity, {
    iso3: code(record, 'alpha3'),
    iso2: code(record, 'alpha2'),
    m49: field(record, 'm49'),
    nameEn: field(record, 'name_en'),
    nameEs: field(record, 'name_es'),
    nameFr: field(record, 'name_fr'),
    region: field(record, 'region'),
    subregion: field(record, 'subregion'),
    sourceCode: 'ISO_3166',
  });
}

function addMunicipality(into: RowSink, record: CsvRecord): void {
  into.add(MunicipalityEntity, {
    code: code(record, 'cvegeo'),
    pCode: field(record, 'pcode'),
    name: code(record, 'nom_mun'),
    stateCode: code(record, 'cve_ent'),
    stateName: code(record, 'nom_ent'),
    population: counted(record, 'pob_total'),
    populationFemale: counted(record, 'pob_f'),
    populationMale: counted(record, 'pob_m'),
    sourceCode: 'INEGI_2020',
  });
}

// No municipality is empty: 0 stands where it was made after the census.
function counted(record: CsvRecord, name: string): number | null {
  const people = Number(record[name]);
  return people === 0 ? null : people;
}

function addSdgs(into: RowSink): void {
  const french = new Map(
    [...readCsv('sdg-goals-fr.csv'), ...readCsv('sdg-targets-fr.csv')].map((record) => [
      code(record, 'code'),
      code(record, 'name_fr').replace(/^Objectif \d+\. /, ''),
    ]),
  );
  for (const record of readCsv('sdgs.csv')) {
    const own = code(record, 'code');
    const [goal = '', target] = own.split('.');
    const level = levelOf(record['level']);
    into.add(SdgEntity, {
      code: own,
      level,
      parentCode: level === 'GOAL' ? null : level === 'TARGET' ? goal : `${goal}.${target ?? ''}`,
      goalCode: goal,
      titleEn: field(record, 'title_en'),
      titleEs: field(record, 'title_es'),
      titleFr: french.get(own) ?? null,
      sourceCode: 'OPEN_SDG',
    });
  }
}

function levelOf(text: string | undefined): SdgRow['level'] {
  if (text === 'goal') return 'GOAL';
  return text === 'target' ? 'TARGET' : 'INDICATOR';
}
