import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import {
  CentreCapacityEntity,
  CentreEntity,
  CentreStatusEntity,
  OpeningHoursEntity,
} from './entities.ts';
import { loadAttendance } from './load-attendance.ts';

/** Centres, and what belongs to each. */
export function createCentreLoaders(db: DataSource, asOf: string) {
  const centre = loadOneBy(db, CentreEntity, 'code');
  return {
    /** By its code; null for a code that is none. */
    centre,
    centreOfRecord: loadRequired(centre, 'the centre'),
    centreStatuses: loadManyBy(db, CentreStatusEntity, 'centreCode', 'startsOn'),
    centreCapacities: loadManyBy(db, CentreCapacityEntity, 'centreCode', 'startsOn'),
    openingHours: loadManyBy(db, OpeningHoursEntity, 'centreCode', 'isoWeekday'),
    attendance: loadAttendance(db, asOf),
  };
}
