import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import { readCsv } from '../../_kit/seeding/read-csv.ts';
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
  for (const line of read('countries.csv')) addCountry(into, line);
  for (const line of read('municipalities.csv')) addMunicipality(into, line);
  addSdgs(into);
}

function read(file: string): readonly CsvLine[] {
  return readCsv(new URL(`data/${file}`, import.meta.url));
}

function addCountry(into: RowSink, line: CsvLine): void {
  into.add(CountryEntity, {
    iso3: line.required('alpha3'),
    iso2: line.required('alpha2'),
    m49: line.text('m49'),
    nameEn: line.text('name_en'),
    nameEs: line.text('name_es'),
    nameFr: line.text('name_fr'),
    region: line.text('region'),
    subregion: line.text('subregion'),
    sourceCode: 'ISO_3166',
  });
}

function addMunicipality(into: RowSink, line: CsvLine): void {
  into.add(MunicipalityEntity, {
    code: line.required('cvegeo'),
    pCode: line.text('pcode'),
    name: line.required('nom_mun'),
    stateCode: line.required('cve_ent'),
    stateName: line.required('nom_ent'),
    population: counted(line, 'pob_total'),
    populationFemale: counted(line, 'pob_f'),
    populationMale: counted(line, 'pob_m'),
    sourceCode: 'INEGI_2020',
  });
}

// No municipality is empty: 0 stands where it was made after the census.
function counted(line: CsvLine, name: string): number | null {
  const people = line.count(name);
  return people === 0 ? null : people;
}

function addSdgs(into: RowSink): void {
  const french = new Map(
    [...read('sdg-goals-fr.csv'), ...read('sdg-targets-fr.csv')].map((line) => [
      line.required('code'),
      line.required('name_fr').replace(/^Objectif \d+\. /, ''),
    ]),
  );
  for (const line of read('sdgs.csv')) {
    const own = line.required('code');
    const [goal = '', target] = own.split('.');
    const level = levelOf(line.required('level'));
    into.add(SdgEntity, {
      code: own,
      level,
      parentCode: level === 'GOAL' ? null : level === 'TARGET' ? goal : `${goal}.${target ?? ''}`,
      goalCode: goal,
      titleEn: line.text('title_en'),
      titleEs: line.text('title_es'),
      titleFr: french.get(own) ?? null,
      sourceCode: 'OPEN_SDG',
    });
  }
}

function levelOf(text: string): SdgRow['level'] {
  if (text === 'goal') return 'GOAL';
  return text === 'target' ? 'TARGET' : 'INDICATOR';
}
