-- Nobody was asked before: what is already recorded counts as no consent.
ALTER TABLE mhpss_session ADD COLUMN consent_to_reporting boolean NOT NULL DEFAULT false;
ALTER TABLE mhpss_session ALTER COLUMN consent_to_reporting DROP DEFAULT;
COMMENT ON TABLE mhpss_session IS 'Sessions of mental health and psychosocial support, never a narrative. Sensitive: counted only with consent to reporting. Illustrative when seeded.';

ALTER TABLE health_consultation ADD COLUMN consent_to_reporting boolean;
UPDATE health_consultation SET consent_to_reporting = false WHERE consultation_group = 'MHPSS';
ALTER TABLE health_consultation ADD CONSTRAINT consent_asked_for_mhpss
  CHECK ((consultation_group = 'MHPSS') = (consent_to_reporting IS NOT NULL));
COMMENT ON COLUMN health_consultation.consent_to_reporting IS 'Asked where the consultation is sensitive: of the group MHPSS.';
