CREATE TABLE decision_indicator (
  decision_id uuid REFERENCES decision,
  indicator_code text REFERENCES indicator,
  PRIMARY KEY (decision_id, indicator_code)
);
CREATE INDEX ON decision_indicator (indicator_code);
COMMENT ON TABLE decision_indicator IS 'Indicators that a decision of the committee concerns. Illustrative.';

CREATE TABLE action_point_indicator (
  action_point_id uuid REFERENCES action_point,
  indicator_code text REFERENCES indicator,
  PRIMARY KEY (action_point_id, indicator_code)
);
CREATE INDEX ON action_point_indicator (indicator_code);
COMMENT ON TABLE action_point_indicator IS 'Indicators that an action point of the committee concerns. Illustrative.';

CREATE TABLE indicator_linking (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject text NOT NULL CHECK (subject IN ('Decision', 'ActionPoint', 'Risk')),
  subject_id uuid NOT NULL,
  linked text[] NOT NULL,
  unlinked text[] NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  idempotency_key text NOT NULL,
  CONSTRAINT indicator_linking_key UNIQUE (actor, idempotency_key)
);
CREATE INDEX ON indicator_linking (idempotency_key);
COMMENT ON TABLE indicator_linking IS 'Which links somebody made and took back, when. Only added to.';
COMMENT ON COLUMN indicator_linking.actor IS 'Written as whom the token names, stored as her pseudonym.';

CREATE TRIGGER hide_actor BEFORE INSERT ON indicator_linking FOR EACH ROW EXECUTE FUNCTION hide_actor();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_linking
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE indicator_linking ENABLE ALWAYS TRIGGER hide_actor;
ALTER TABLE indicator_linking ENABLE ALWAYS TRIGGER only_added_to;
