DROP TABLE report_cell;
DROP TABLE report;
DROP TABLE submission;
DROP TABLE presence;
DROP DOMAIN centre_code;
