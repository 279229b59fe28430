SELECT unrule_rows('person');
DROP FUNCTION unrule_rows, rule_rows_by_centre, rule_rows, sees_centre, visible_centres;
