-- As every agency calls it.
ALTER TABLE trafficking_screening RENAME COLUMN consents_to_reporting TO consent_to_reporting;
