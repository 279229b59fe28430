-- Who did what, in a chain that is only added to: hash = SHA-256(previous || content), in hexadecimal.

CREATE TABLE audit_key (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  inner_pad bytea NOT NULL CHECK (octet_length(inner_pad) = 64),
  outer_pad bytea NOT NULL CHECK (octet_length(outer_pad) = 64)
);
COMMENT ON TABLE audit_key IS 'The key of staff pseudonyms, as the two pads of HMAC (RFC 2104). The owner alone reads it; whoever replaces it can resolve no earlier pseudonym.';

DO $$
DECLARE
  key bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || decode(repeat('00', 32), 'hex');
  inner_pad bytea := key;
  outer_pad bytea := key;
BEGIN
  FOR place IN 0..63 LOOP
    inner_pad := set_byte(inner_pad, place, get_byte(key, place) # 54); -- 0x36
    outer_pad := set_byte(outer_pad, place, get_byte(key, place) # 92); -- 0x5c
  END LOOP;
  INSERT INTO audit_key (inner_pad, outer_pad) VALUES (inner_pad, outer_pad);
END $$;

CREATE FUNCTION staff_pseudonym(sub text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE
    WHEN sub IN ('public', 'shared') OR sub LIKE 'service:%' THEN sub
    ELSE left(encode(sha256(outer_pad || sha256(inner_pad || convert_to(sub, 'UTF8'))), 'hex'), 32)
  END FROM public.audit_key
$$;
COMMENT ON FUNCTION staff_pseudonym IS 'HMAC-SHA256 of whom a token names, cut to 128 bits: the same person looks different in each database. Nobody in particular and services keep their names.';
REVOKE ALL ON FUNCTION staff_pseudonym FROM PUBLIC;

CREATE TABLE audit_entry (
  sequence bigint PRIMARY KEY CHECK (sequence >= 1),
  at timestamptz NOT NULL,
  retained_until date NOT NULL,
  actor text NOT NULL,
  agency text,
  action text NOT NULL CHECK (action IN ('READ', 'AUDIT_READ', 'WRITE', 'REFUSAL', 'PUBLICATION', 'WITHDRAWAL', 'OVERRIDE', 'TOKEN_USE')),
  record_type text NOT NULL,
  record_ids text[] NOT NULL DEFAULT '{}',
  fields text[] NOT NULL DEFAULT '{}',
  purpose text,
  count int NOT NULL CHECK (count >= 0),
  content text NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL UNIQUE
);
CREATE INDEX ON audit_entry (at);
COMMENT ON TABLE audit_entry IS 'Who did what: reads of sensitive records, writes, refusals, and reads of this itself. Only added to; kept seven years, and nothing deletes it yet.';
COMMENT ON COLUMN audit_entry.retained_until IS 'The day until which it is kept: seven years after it was written. What is older may be taken off the chain''s beginning only together with a checkpoint of its last entry.';
COMMENT ON COLUMN audit_entry.actor IS 'Written as whom the token names, stored as her pseudonym.';
COMMENT ON COLUMN audit_entry.record_ids IS 'Opaque ids of records; nothing else of served people.';
COMMENT ON COLUMN audit_entry.content IS 'The canonical JSON that is hashed: every column before it, keys in the order of the alphabet, no spaces, the moment in UTC with milliseconds.';
COMMENT ON COLUMN audit_entry.previous IS 'The hash of the entry before, sixty-four zeros for the first.';

CREATE FUNCTION chain_audit_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  head record;
BEGIN
  -- Until the writer's transaction ends: whoever comes next sees this entry, or never will.
  PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
  SELECT e.sequence, e.hash, e.at INTO head FROM public.audit_entry e ORDER BY e.sequence DESC LIMIT 1;
  NEW.sequence := coalesce(head.sequence, 0) + 1;
  NEW.at := greatest(date_trunc('milliseconds', clock_timestamp()), head.at);
  NEW.retained_until := (NEW.at AT TIME ZONE 'UTC' + interval '7 years')::date;
  NEW.actor := public.staff_pseudonym(NEW.actor);
  NEW.content := format(
    '{"action":%s,"actor":%s,"agency":%s,"at":%s,"count":%s,"fields":%s,"purpose":%s,"recordIds":%s,"recordType":%s,"retainedUntil":%s,"sequence":%s}',
    to_json(NEW.action), to_json(NEW.actor), coalesce(to_json(NEW.agency)::text, 'null'),
    to_json(to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), NEW.count,
    to_json(NEW.fields), coalesce(to_json(NEW.purpose)::text, 'null'), to_json(NEW.record_ids),
    to_json(NEW.record_type), to_json(NEW.retained_until), NEW.sequence
  );
  NEW.previous := coalesce(head.hash, repeat('0', 64));
  NEW.hash := encode(sha256(convert_to(NEW.previous || NEW.content, 'UTF8')), 'hex');
  RETURN NEW;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'Cannot % "%": it is only added to', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER chain BEFORE INSERT ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- In a session that replays another's changes too.
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER chain;
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER only_added_to;
