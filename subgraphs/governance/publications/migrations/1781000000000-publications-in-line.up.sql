-- Who restates whom, over what was withdrawn in between: the publications of a period that are kept
-- stand in one line, and only its last one stands.

CREATE VIEW publication_restated AS
WITH RECURSIVE follower AS (
  SELECT restates AS id, id AS restated_by, withdrawn_on IS NULL AS is_kept
  FROM publication WHERE restates IS NOT NULL
  UNION ALL
  SELECT f.id, p.id, p.withdrawn_on IS NULL
  FROM follower f JOIN publication p ON p.restates = f.restated_by WHERE NOT f.is_kept
)
SELECT id, restated_by FROM follower WHERE is_kept;
COMMENT ON VIEW publication_restated IS 'Publications that others took the place of, each with the next that was not withdrawn.';

-- The last line: whoever publishes asks the same before, and says why it is refused.
CREATE FUNCTION keep_publications_in_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  standing text;
BEGIN
  SELECT p.id INTO standing FROM public.publication p
  WHERE p.period_code = NEW.period_code AND p.withdrawn_on IS NULL
    AND p.id NOT IN (SELECT r.id FROM public.publication_restated r)
  ORDER BY p.published_on DESC, p.id DESC LIMIT 1;
  IF NEW.restates IS DISTINCT FROM standing THEN
    RAISE EXCEPTION 'Cannot publish "%": it does not restate what stands of its period', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER in_line BEFORE INSERT ON publication
  FOR EACH ROW WHEN (NEW.period_code IS NOT NULL) EXECUTE FUNCTION keep_publications_in_line();
ALTER TABLE publication ENABLE ALWAYS TRIGGER in_line;
