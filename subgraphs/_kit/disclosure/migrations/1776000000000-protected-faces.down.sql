DROP TABLE disclosure_key, told_nationality, protected_cell, protected_report;
ALTER TABLE report_cell DROP COLUMN people;
