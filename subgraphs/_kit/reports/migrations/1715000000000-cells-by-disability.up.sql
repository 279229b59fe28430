ALTER TABLE report_cell ADD COLUMN disability text;
ALTER TABLE report_cell DROP CONSTRAINT report_cell_report_id_sex_age_band_population_group_nationa_key;
ALTER TABLE report_cell ADD CONSTRAINT report_cell_place
  UNIQUE NULLS NOT DISTINCT (report_id, sex, age_band, population_group, nationality, disability, centre_code);
COMMENT ON COLUMN report_cell.disability IS 'Whether the person lives with a disability. Sensitive: crossed with no other dimension.';
