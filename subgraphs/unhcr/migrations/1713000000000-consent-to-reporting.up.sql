-- Nobody was asked before: what is already recorded counts as no consent.
ALTER TABLE protection_case ADD COLUMN consent_to_reporting boolean NOT NULL DEFAULT false;
ALTER TABLE protection_case ALTER COLUMN consent_to_reporting DROP DEFAULT;
COMMENT ON TABLE protection_case IS 'Specific needs and their follow-up, by the seventh day. Sensitive: counted only with consent to reporting. Illustrative when seeded.';

DROP INDEX protection_case_due;
CREATE INDEX protection_case_seventh_day ON protection_case ((opened_on + 7));
