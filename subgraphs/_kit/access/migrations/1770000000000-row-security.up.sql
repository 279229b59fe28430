CREATE FUNCTION visible_centres() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN string_to_array(nullif(current_setting('concierto.centres', true), ''), ',');
COMMENT ON FUNCTION visible_centres IS 'The centres whose records this transaction may read, as it said itself; {*} is all of them, null none.';

CREATE FUNCTION sees_centre(centre text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(visible_centres() = '{*}' OR centre = ANY (visible_centres()), false);
COMMENT ON FUNCTION sees_centre IS 'Whether this transaction may read a centre''s records.';

-- The owner migrates, seeds and computes reports, for which it sees everything; without a rule of its
-- own FORCE would hide everything from it too. Nobody else sees a row but by visible_centres().
CREATE FUNCTION rule_rows(record regclass, condition text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', record);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', record);
  EXECUTE format('CREATE POLICY owner_sees_all ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', record);
  EXECUTE format('CREATE POLICY seen_with_rights ON %s FOR SELECT USING (%s)', record, condition);
END $$;
COMMENT ON FUNCTION rule_rows IS 'Makes a table show its rows by a condition, and all of them to its owner.';

CREATE FUNCTION rule_rows_by_centre(VARIADIC records regclass[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Each in a SELECT of its own, the setting is read once a statement and not once a row.
  PERFORM rule_rows(record, $condition$(SELECT visible_centres()) = '{*}'
    OR centre_code = ANY ((SELECT visible_centres())::text[])$condition$) FROM unnest(records) AS record;
END $$;
COMMENT ON FUNCTION rule_rows_by_centre IS 'Makes tables of records show those of the centres that a transaction may read.';

CREATE FUNCTION unrule_rows(VARIADIC records regclass[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE record regclass;
BEGIN
  FOREACH record IN ARRAY records LOOP
    EXECUTE format('DROP POLICY owner_sees_all ON %s', record);
    EXECUTE format('DROP POLICY seen_with_rights ON %s', record);
    EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY', record);
  END LOOP;
END $$;
COMMENT ON FUNCTION unrule_rows IS 'Takes the row rules of tables away.';

-- A person is the agency's, not a centre's: she moves between centres, and where she was met stands in her
-- records alone. Whoever may see any of them may see her; only those that she may see lead there.
SELECT rule_rows('person', '(SELECT visible_centres()) IS NOT NULL');
