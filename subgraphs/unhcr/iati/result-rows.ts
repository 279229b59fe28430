import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import type { UnhcrIatiResultRow, UnhcrIatiSectorRow } from './entities.ts';
import { iatiCodes, requireIatiCode } from './iati-codes.ts';

/** A line of the sectors. */
export function sectorRow(line: CsvLine): UnhcrIatiSectorRow {
  return {
    id: String(line.number).padStart(4, '0'),
    activityId: line.required('iati_identifier'),
    vocabulary: requireIatiCode(line, 'sector_vocabulary', iatiCodes.sectorVocabulary),
    code: line.required('sector_code'),
    name: line.required('sector_desc'),
    percentage: line.required('sector_pct'),
  };
}

/** A line of the results. Whom, what for and where are told of the actual, the target or the baseline, alike where of several. */
export function resultRow(line: CsvLine): UnhcrIatiResultRow {
  const year = Number(line.required('result_indicator_period_start').slice(0, 4));
  const ascending = line.count('result_indicator_ascending');
  const told = (actual: string, target: string, baseline: string) =>
    line.text(`result_indicator_${actual}`) ??
    line.text(`result_indicator_${target}`) ??
    line.text(`result_indicator_${baseline}`);
  return {
    id: `${year}-${String(line.number).padStart(4, '0')}`,
    activityId: line.required('iati_identifier'),
    year,
    level: requireIatiCode(line, 'result_type', iatiCodes.resultType),
    title: line.required('result_title'),
    indicator: line.required('result_indicator_title'),
    measure: requireIatiCode(line, 'result_indicator_measure', iatiCodes.indicatorMeasure),
    ascending: ascending === null ? null : ascending === 1,
    population: told('actual_value_1', 'target_value_1', 'baseline_dimension_value_1'),
    goal: told('actual_value_2', 'target_value_2', 'baseline_dimension_value_2'),
    location: told('actual_location_ref', 'target_location_ref', 'baseline_location_ref'),
    baseline: number(line, 'baseline_value'),
    baselineYear: line.count('result_indicator_baseline_year'),
    target: number(line, 'target_value'),
    actual: number(line, 'actual_value'),
  };
}

function number(line: CsvLine, part: string): number | null {
  const value = line.text(`result_indicator_${part}`);
  return value === null ? null : Number(value);
}
