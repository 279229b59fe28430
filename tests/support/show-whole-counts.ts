import { beforeAll } from '@jest/globals';
import type { DataSource } from 'typeorm';

/** For the tests of a file that are about how things are counted: reports show what was counted, and hide nothing. */
export function showWholeCounts(db: () => DataSource): void {
  beforeAll(async () => {
    for (const table of ['protected_report', 'protected_cell']) {
      await db().query(`ALTER TABLE ${table} DISABLE TRIGGER only_added_to`);
    }
    await db().query('DELETE FROM protected_cell');
    await db().query(REPORTS);
    await db().query(CELLS);
  });
}

const REPORTS = `
  UPDATE protected_report p SET in_period = r.in_period, year_to_date = r.year_to_date, to_date = r.to_date,
    memory = '{"headlines": [], "pattern": {"classes": {}, "tables": {"centre_code": null}}}'
  FROM report r WHERE r.id = p.report_id`;

const CELLS = `
  INSERT INTO protected_cell
  SELECT report_id, sex, age_band, population_group, nationality, disability, centre_code, jsonb_build_object(
    'value', value, 'lower', NULL, 'upper', NULL, 'numerator', numerator, 'denominator', denominator,
    'dayBands', day_bands, 'suppressed', false), 0
  FROM report_cell`;
