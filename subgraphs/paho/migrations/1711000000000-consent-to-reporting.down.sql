ALTER TABLE health_consultation DROP COLUMN consent_to_reporting;

COMMENT ON TABLE mhpss_session IS 'Sessions of mental health and psychosocial support, never a narrative. Sensitive. Illustrative when seeded.';
ALTER TABLE mhpss_session DROP COLUMN consent_to_reporting;
