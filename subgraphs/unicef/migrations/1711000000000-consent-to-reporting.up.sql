-- Nobody was asked before: what is already recorded counts as no consent.
ALTER TABLE child_case ADD COLUMN consent_to_reporting boolean NOT NULL DEFAULT false;
ALTER TABLE child_case ALTER COLUMN consent_to_reporting DROP DEFAULT;
COMMENT ON TABLE child_case IS 'Cases of unaccompanied and separated children, never a narrative. Sensitive: counted only with consent to reporting, a guardian''s or of the best-interest decision. Illustrative when seeded.';

ALTER TABLE mhpss_activity ADD COLUMN consent_to_reporting boolean NOT NULL DEFAULT false;
ALTER TABLE mhpss_activity ALTER COLUMN consent_to_reporting DROP DEFAULT;
COMMENT ON TABLE mhpss_activity IS 'Children''s part in activities of psychosocial support, never a narrative. Sensitive: counted only with consent to reporting. Illustrative when seeded.';

ALTER TABLE school_enrolment ADD COLUMN consent_to_reporting_wait boolean NOT NULL DEFAULT false;
ALTER TABLE school_enrolment ALTER COLUMN consent_to_reporting_wait DROP DEFAULT;
COMMENT ON COLUMN school_enrolment.consent_to_reporting_wait IS 'Whether the wait for a place may stand in OP6.4, which is sensitive.';
