DROP FUNCTION is_pseudonym_of;
DROP FUNCTION decision_by_key;
DROP VIEW report_decision_sheet;
DROP TABLE report_decision;
DROP FUNCTION keep_decisions_in_order;
