DROP FUNCTION decision_by_key;
DROP VIEW report_decision_sheet;
DROP TABLE report_decision;
DROP FUNCTION pseudonymise_decision;
