-- Until here a publication was an edition of the framework; from here on also the joint table of a period.

ALTER TABLE publication
  DROP CONSTRAINT publication_id_check,
  ADD CONSTRAINT publication_id_check CHECK (id ~ '^PUB-\d{4}-\d{2,3}$'),
  ADD COLUMN period_code text REFERENCES reporting_period,
  ADD COLUMN published_by text,
  ADD COLUMN restates text REFERENCES publication,
  ADD COLUMN idempotency_key text,
  ADD COLUMN request_sha256 text,
  ADD COLUMN withdrawn_by text,
  ADD COLUMN withdrawal_key text,
  ADD CONSTRAINT publication_key UNIQUE (published_by, idempotency_key),
  ADD CONSTRAINT publication_withdrawal_key UNIQUE (withdrawn_by, withdrawal_key),
  ADD CONSTRAINT publication_request CHECK ((idempotency_key IS NULL) = (request_sha256 IS NULL)),
  ADD CONSTRAINT publication_of_a_period CHECK (period_code IS NOT NULL OR restates IS NULL);
COMMENT ON COLUMN publication.content IS 'What the checksum is over: of a period its note, what it restates and why, what changed, and the checksums of its figures.';
COMMENT ON COLUMN publication.published_by IS 'Written as whom the token names, stored as her pseudonym.';
COMMENT ON COLUMN publication.idempotency_key IS 'The key of the request that published it, with the checksum of what was asked.';

-- At most one publication of a period stands that restates none, and at most one restates another.
CREATE UNIQUE INDEX publication_first ON publication (period_code) WHERE restates IS NULL AND withdrawn_on IS NULL;
CREATE UNIQUE INDEX publication_restates ON publication (restates) WHERE withdrawn_on IS NULL;

CREATE TABLE published_figure (
  publication_id text NOT NULL REFERENCES publication,
  indicator_code text NOT NULL REFERENCES indicator,
  position int NOT NULL,
  content jsonb,
  cells jsonb,
  hidden jsonb NOT NULL,
  PRIMARY KEY (publication_id, indicator_code),
  UNIQUE (publication_id, position)
);
COMMENT ON TABLE published_figure IS 'One indicator of a publication: its headline and its joint table, gone where the publication was withdrawn.';
COMMENT ON COLUMN published_figure.hidden IS 'Where no figure was shown to protect people; kept for good, since no later publication of the period may show one there.';

CREATE TABLE published_version (
  publication_id text NOT NULL REFERENCES publication,
  indicator_code text NOT NULL REFERENCES indicator,
  agency_code text REFERENCES agency,
  version int NOT NULL CHECK (version >= 1),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  UNIQUE NULLS NOT DISTINCT (publication_id, indicator_code, agency_code)
);
COMMENT ON TABLE published_version IS 'The versions of reports that a publication rests on; an agency that is null is the joint governance.';

CREATE FUNCTION name_publisher() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.published_by := public.staff_pseudonym(NEW.published_by);
  RETURN NEW;
END $$;

-- All that can happen to a publication: it is withdrawn once, and what it said goes with that.
CREATE FUNCTION withdraw_publication() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.withdrawn_on IS NOT NULL OR NEW.withdrawn_on IS NULL OR
    ROW (OLD.id, OLD.title, OLD.published_on, OLD.sha256, OLD.content, OLD.indicator_count, OLD.period_code, OLD.published_by,
      OLD.restates, OLD.idempotency_key, OLD.request_sha256)
    IS DISTINCT FROM
    ROW (NEW.id, NEW.title, NEW.published_on, NEW.sha256, NEW.content, NEW.indicator_count, NEW.period_code, NEW.published_by,
      NEW.restates, NEW.idempotency_key, NEW.request_sha256)
  THEN
    RAISE EXCEPTION 'Cannot change publication "%": it may only be withdrawn, once', OLD.id USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.content := NULL;
  NEW.withdrawn_by := public.staff_pseudonym(NEW.withdrawn_by);
  UPDATE public.published_figure SET content = NULL, cells = NULL WHERE publication_id = NEW.id;
  RETURN NEW;
END $$;

CREATE FUNCTION empty_published_figure() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.content IS NOT NULL OR NEW.cells IS NOT NULL OR
    ROW (OLD.publication_id, OLD.indicator_code, OLD.position, OLD.hidden)
    IS DISTINCT FROM ROW (NEW.publication_id, NEW.indicator_code, NEW.position, NEW.hidden)
  THEN
    RAISE EXCEPTION 'Cannot change a published figure: it goes when its publication is withdrawn' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION publication_by_key(sub text, key text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT id FROM public.publication WHERE published_by = public.staff_pseudonym(sub) AND idempotency_key = key
$$;
COMMENT ON FUNCTION publication_by_key IS 'What somebody published under a key of hers: the serving role compares no pseudonyms itself.';

CREATE FUNCTION withdrawal_by_key(sub text, key text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT id FROM public.publication WHERE withdrawn_by = public.staff_pseudonym(sub) AND withdrawal_key = key
$$;
COMMENT ON FUNCTION withdrawal_by_key IS 'What somebody withdrew under a key of hers.';

CREATE TRIGGER publisher BEFORE INSERT ON publication FOR EACH ROW EXECUTE FUNCTION name_publisher();
CREATE TRIGGER withdrawal BEFORE UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION withdraw_publication();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER withdrawal BEFORE UPDATE ON published_figure FOR EACH ROW EXECUTE FUNCTION empty_published_figure();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON published_figure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON published_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE publication ENABLE ALWAYS TRIGGER publisher;
ALTER TABLE publication ENABLE ALWAYS TRIGGER withdrawal;
ALTER TABLE publication ENABLE ALWAYS TRIGGER kept;
ALTER TABLE published_figure ENABLE ALWAYS TRIGGER withdrawal;
ALTER TABLE published_figure ENABLE ALWAYS TRIGGER kept;
ALTER TABLE published_version ENABLE ALWAYS TRIGGER only_added_to;
