DROP VIEW indicator_sheet;

ALTER TABLE target_milestone DROP CONSTRAINT target_milestone_indicator_code_fkey,
  ADD CONSTRAINT target_milestone_indicator_code_fkey FOREIGN KEY (indicator_code) REFERENCES indicator;

ALTER TABLE target DROP CONSTRAINT target_pkey,
  ADD COLUMN version int NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD COLUMN effective_from date NOT NULL DEFAULT '2024-10-01',
  ADD COLUMN effective_to date CHECK (effective_to > effective_from),
  ADD COLUMN change_reason text,
  ADD PRIMARY KEY (indicator_code, version),
  ADD CHECK ((version = 1) = (change_reason IS NULL));
ALTER TABLE target ALTER COLUMN version DROP DEFAULT, ALTER COLUMN effective_from DROP DEFAULT;
CREATE UNIQUE INDEX target_in_force ON target (indicator_code) WHERE effective_to IS NULL;
COMMENT ON TABLE target IS 'Baselines and targets, each for the periods that end while it is in force; a change is a new version. Illustrative.';

CREATE VIEW indicator_sheet AS
SELECT i.*, s.level,
  ARRAY(SELECT agency_code FROM indicator_contributor c WHERE c.indicator_code = i.code ORDER BY c.position) AS contributor_codes,
  (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'indicatorCode', v.indicator_code, 'version', v.version,
      'titleEn', v.title_en, 'titleEs', v.title_es, 'titleFr', v.title_fr, 'note', v.note,
      'effectiveFrom', v.effective_from, 'effectiveTo', v.effective_to, 'changeReason', v.change_reason) ORDER BY v.version)
    FROM indicator_version v WHERE v.indicator_code = i.code) AS versions,
  (SELECT jsonb_agg(jsonb_build_object('indicatorCode', t.indicator_code, 'version', t.version, 'type', t.type,
      'baseline', t.baseline, 'baselineOn', t.baseline_on, 'target', t.target, 'startsOn', t.starts_on,
      'targetOn', t.target_on, 'effectiveFrom', t.effective_from, 'effectiveTo', t.effective_to,
      'changeReason', t.change_reason) ORDER BY t.version)
    FROM target t WHERE t.indicator_code = i.code) AS targets,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('indicatorCode', m.indicator_code, 'dueOn', m.due_on, 'value', m.value)
      ORDER BY m.due_on), '[]')
    FROM target_milestone m WHERE m.indicator_code = i.code) AS milestones
FROM indicator i JOIN result_statement s ON s.code = i.statement_code;
COMMENT ON VIEW indicator_sheet IS 'An indicator with all that belongs to it, so that it is read with one statement.';
