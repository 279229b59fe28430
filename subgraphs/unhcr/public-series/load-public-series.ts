import type { EntitySchema } from 'typeorm';

import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import { readCsv } from '../../_kit/seeding/read-csv.ts';
import { demographicRows } from './demographic-rows.ts';
import * as entities from './entities.ts';
import { OriginCountryEntity } from './origin-country.ts';
import {
  applicationRow,
  decisionRow,
  flowRow,
  originCountryRow,
  populationRow,
  solutionRow,
} from './series-rows.ts';

/** The tables of the series, those that are referred to first. */
export const publicSeriesTables: readonly EntitySchema[] = [
  OriginCountryEntity,
  ...Object.values<EntitySchema>(entities),
];

/** Adds UNHCR's public series on Mexico to a sink, in the order of their files. */
export async function loadPublicSeries(into: RowSink): Promise<void> {
  for (const [file, table, rowsOf] of FILES) {
    for (const line of readCsv(new URL(`data/${file}.csv`, import.meta.url))) {
      for (const row of rowsOf(line)) into.add(table, row);
      await into.drain();
    }
  }
}

type RowsOf = (line: CsvLine) => readonly object[];

const one =
  (rowOf: (line: CsvLine) => object | null): RowsOf =>
  (line) =>
    [rowOf(line)].filter((row) => row !== null);

const FILES: readonly (readonly [file: string, table: string, rowsOf: RowsOf])[] = [
  ['countries', 'public_origin_country', one(originCountryRow)],
  ['asylum_applications_coa_MEX', 'public_asylum_application', one(applicationRow)],
  ['asylum_decisions_coa_MEX', 'public_asylum_decision', one(decisionRow)],
  ['population_coa_MEX', 'public_population', one(populationRow)],
  ['demographics_coa_MEX_2001_2025', 'public_demographic', demographicRows],
  ['solutions_coa_MEX', 'public_solution', one(solutionRow)],
  ['flows_coa_MEX', 'public_flow', one(flowRow)],
];
