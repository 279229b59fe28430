ALTER TABLE school_enrolment DROP COLUMN consent_to_reporting_wait;

COMMENT ON TABLE mhpss_activity IS 'Children''s part in activities of psychosocial support, never a narrative. Sensitive. Illustrative when seeded.';
ALTER TABLE mhpss_activity DROP COLUMN consent_to_reporting;

COMMENT ON TABLE child_case IS 'Cases of unaccompanied and separated children, never a narrative. Sensitive. Illustrative when seeded.';
ALTER TABLE child_case DROP COLUMN consent_to_reporting;
