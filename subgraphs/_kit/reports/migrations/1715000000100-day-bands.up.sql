ALTER TABLE report_cell ADD COLUMN day_bands jsonb CHECK (jsonb_typeof(day_bands) = 'array');
COMMENT ON COLUMN report_cell.day_bands IS 'The cases of a median by fixed bands of days, which sum where medians cannot be merged; null for other kinds.';
