DROP VIEW indicator_sheet;

DELETE FROM target WHERE effective_to IS NOT NULL;
DROP INDEX target_in_force;
ALTER TABLE target DROP CONSTRAINT target_pkey,
  DROP COLUMN change_reason, DROP COLUMN effective_to, DROP COLUMN effective_from, DROP COLUMN version,
  ADD PRIMARY KEY (indicator_code);
COMMENT ON TABLE target IS 'Baselines and targets. Illustrative.';
ALTER TABLE target_milestone DROP CONSTRAINT target_milestone_indicator_code_fkey,
  ADD CONSTRAINT target_milestone_indicator_code_fkey FOREIGN KEY (indicator_code) REFERENCES target;

CREATE VIEW indicator_sheet AS
SELECT i.*, s.level,
  ARRAY(SELECT agency_code FROM indicator_contributor c WHERE c.indicator_code = i.code ORDER BY c.position) AS contributor_codes,
  (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'indicatorCode', v.indicator_code, 'version', v.version,
      'titleEn', v.title_en, 'titleEs', v.title_es, 'titleFr', v.title_fr, 'note', v.note,
      'effectiveFrom', v.effective_from, 'effectiveTo', v.effective_to, 'changeReason', v.change_reason) ORDER BY v.version)
    FROM indicator_version v WHERE v.indicator_code = i.code) AS versions,
  (SELECT jsonb_build_object('indicatorCode', t.indicator_code, 'type', t.type, 'baseline', t.baseline,
      'baselineOn', t.baseline_on, 'target', t.target, 'startsOn', t.starts_on, 'targetOn', t.target_on)
    FROM target t WHERE t.indicator_code = i.code) AS target,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('indicatorCode', m.indicator_code, 'dueOn', m.due_on, 'value', m.value)
      ORDER BY m.due_on), '[]')
    FROM target_milestone m WHERE m.indicator_code = i.code) AS milestones
FROM indicator i JOIN result_statement s ON s.code = i.statement_code;
COMMENT ON VIEW indicator_sheet IS 'An indicator with all that belongs to it, so that it is read with one statement.';
