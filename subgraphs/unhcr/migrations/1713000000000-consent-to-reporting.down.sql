DROP INDEX protection_case_seventh_day;
CREATE INDEX protection_case_due ON protection_case (follow_up_due_on);

COMMENT ON TABLE protection_case IS 'Specific needs and their follow-up, by the seventh day. Sensitive. Illustrative when seeded.';
ALTER TABLE protection_case DROP COLUMN consent_to_reporting;
