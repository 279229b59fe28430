import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import { earlierStatistics, statistics } from '../public-source/sources.ts';
import type { DemographicCountRow } from './entities.ts';
import type { Stored } from './series-rows.ts';
import { seriesRow } from './series-rows.ts';
import { readCode, sourceCodes } from './source-codes.ts';

/**
 * A line of the demographics as one row for each sex and age band. The rows sum to the line's total:
 * what it does not place is of unknown sex and age, and where it places nobody, all are.
 */
export function demographicRows(line: CsvLine): readonly Stored<DemographicCountRow>[] {
  const row = seriesRow(line);
  const shared = {
    year: row.year,
    originCode: row.originCode,
    sourceId: row.year <= earlierStatistics.lastYear ? earlierStatistics.id : statistics.id,
    line: line.number,
    populationType: readCode(line, 'pop_type', sourceCodes.populationType),
    location: line.required('location'),
    locationType: readCode(line, 'loc_type', sourceCodes.locationType),
    accommodation: readCode(line, 'acc_type', sourceCodes.accommodation),
  };
  return cellsOf(line).map((cell, at) => ({
    id: `${row.id}-${String(at + 1).padStart(2, '0')}`,
    ...shared,
    ...cell,
  }));
}

type Cell = Pick<DemographicCountRow, 'sex' | 'ageBand' | 'people'>;

const SEXES = [
  ['f', 'FEMALE'],
  ['m', 'MALE'],
] as const;
const BANDS = [
  ['0_4', 'AGE_0_4'],
  ['5_11', 'AGE_5_11'],
  ['12_17', 'AGE_12_17'],
  ['18_59', 'AGE_18_59'],
  ['60', 'AGE_60_PLUS'],
  ['other', 'UNKNOWN'],
] as const;

function cellsOf(line: CsvLine): readonly Cell[] {
  const placed = SEXES.flatMap(([letter, sex]) =>
    BANDS.map(([band, ageBand]) => ({
      sex,
      ageBand,
      people: line.requiredCount(`${letter}_${band}`),
    })),
  );
  const known = placed.reduce((sum, { people }) => sum + people, 0);
  const people = line.requiredCount('total') - known;
  const unplaced: Cell = { sex: 'UNKNOWN', ageBand: 'UNKNOWN', people };
  if (known === 0) return [unplaced];
  const bands = placed.filter((cell) => cell.ageBand !== 'UNKNOWN' || cell.people > 0);
  return people === 0 ? bands : [...bands, unplaced];
}
