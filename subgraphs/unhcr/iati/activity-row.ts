import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import { iatiFiles } from '../public-source/sources.ts';
import type { UnhcrIatiActivityRow } from './entities.ts';
import { iatiCodes, readDay, requireIatiCode } from './iati-codes.ts';

/** A line of the activities. Its four dates come in any order, each with its type. */
export function activityRow(line: CsvLine): UnhcrIatiActivityRow {
  const dates = new Map(
    [1, 2, 3, 4].map((place) => [
      line.count(`activity_date_type_${place}`),
      readDay(line, `activity_date_${place}`),
    ]),
  );
  const dateOf = (type: number) => dates.get(type) ?? null;
  return {
    id: line.required('iati_identifier'),
    year: line.requiredCount('year'),
    status: requireIatiCode(line, 'activity_status_code', iatiCodes.activityStatus),
    titleEn: line.required('title_eng'),
    titleFr: line.text('title_fr'),
    titleEs: line.text('title_es'),
    descriptionEn: line.required('description_eng_1'),
    descriptionFr: line.text('descriptionv_fr_1'),
    plannedStartOn: dateOf(1),
    actualStartOn: dateOf(2),
    plannedEndOn: dateOf(3),
    actualEndOn: dateOf(4),
    sourceId: iatiFiles.id,
  };
}
