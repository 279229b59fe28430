DROP TABLE target_milestone;
DROP TABLE target;
DROP TABLE indicator_version;
DROP TABLE indicator_sdg;
DROP TABLE indicator_contributor;
DROP TABLE indicator;
DROP TABLE result_statement;
DROP TABLE reporting_period;
