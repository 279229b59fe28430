-- A face belongs to what was submitted: a draft binds nobody. Those of versions that nobody else could
-- ever read are made anew when they are submitted.
ALTER TABLE protected_report DISABLE TRIGGER only_added_to;
ALTER TABLE protected_cell DISABLE TRIGGER only_added_to;
DELETE FROM protected_report p
  WHERE NOT EXISTS (SELECT FROM report_event e WHERE e.report_id = p.report_id AND e.event = 'SUBMITTED');
ALTER TABLE protected_report ENABLE ALWAYS TRIGGER only_added_to;
ALTER TABLE protected_cell ENABLE ALWAYS TRIGGER only_added_to;

CREATE FUNCTION refuse_face_of_draft() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.report_event WHERE report_id = NEW.report_id AND event = 'SUBMITTED') THEN
    RAISE EXCEPTION 'Cannot keep a face of report %: it was never submitted', NEW.report_id;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER only_of_submitted BEFORE INSERT ON protected_report
  FOR EACH ROW EXECUTE FUNCTION refuse_face_of_draft();
ALTER TABLE protected_report ENABLE ALWAYS TRIGGER only_of_submitted;
COMMENT ON TABLE protected_report IS 'The headlines of a version as others see them since it was submitted; null where a figure would uncover one that is hidden.';
