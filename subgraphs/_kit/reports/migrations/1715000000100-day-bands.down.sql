UPDATE report SET in_period = in_period - 'dayBands', year_to_date = year_to_date - 'dayBands', to_date = to_date - 'dayBands'
WHERE in_period ? 'dayBands';
ALTER TABLE report_cell DROP COLUMN day_bands;
