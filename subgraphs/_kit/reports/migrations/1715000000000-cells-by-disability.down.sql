DELETE FROM report_cell WHERE disability IS NOT NULL;
ALTER TABLE report_cell DROP CONSTRAINT report_cell_place;
ALTER TABLE report_cell ADD CONSTRAINT report_cell_report_id_sex_age_band_population_group_nationa_key
  UNIQUE NULLS NOT DISTINCT (report_id, sex, age_band, population_group, nationality, centre_code);
ALTER TABLE report_cell DROP COLUMN disability;
