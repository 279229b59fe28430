CREATE TABLE steering_committee (
  id uuid PRIMARY KEY,
  name_en text NOT NULL,
  name_es text NOT NULL,
  name_fr text NOT NULL,
  established_on date NOT NULL,
  quorum int NOT NULL CHECK (quorum >= 1)
);
COMMENT ON TABLE steering_committee IS 'The steering committee. Illustrative.';

CREATE TABLE committee_member (
  id uuid PRIMARY KEY,
  committee_id uuid NOT NULL REFERENCES steering_committee,
  office text NOT NULL,
  side text NOT NULL CHECK (side IN ('GOVERNMENT', 'AGENCY')),
  agency_code text REFERENCES agency,
  institution text,
  seat text NOT NULL CHECK (seat IN ('CO_CHAIR', 'MEMBER', 'OBSERVER', 'SECRETARIAT')),
  since date NOT NULL,
  until date CHECK (until >= since),
  CHECK ((side = 'AGENCY') = (agency_code IS NOT NULL)),
  CHECK ((side = 'GOVERNMENT') = (institution IS NOT NULL))
);
CREATE INDEX committee_member_committee ON committee_member (committee_id, since);
COMMENT ON TABLE committee_member IS 'Seats of the committee, by office or post, never by name. Illustrative.';

CREATE TABLE meeting (
  id uuid PRIMARY KEY,
  committee_id uuid NOT NULL REFERENCES steering_committee,
  number int NOT NULL CHECK (number >= 1),
  held_on date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ORDINARY', 'EXTRAORDINARY')),
  period_code text REFERENCES reporting_period,
  members_present int NOT NULL CHECK (members_present >= 0),
  quorate boolean NOT NULL,
  UNIQUE (committee_id, number)
);
CREATE INDEX meeting_held_on ON meeting (held_on, id);
COMMENT ON TABLE meeting IS 'Meetings of the committee. Illustrative.';

CREATE TABLE decision (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES meeting,
  number text NOT NULL UNIQUE CHECK (number ~ '^D-\d\d/\d$'),
  text text NOT NULL,
  subject text NOT NULL CHECK (subject IN ('FRAMEWORK', 'REPORTING', 'BUDGET', 'OPERATIONS', 'PROTECTION', 'HANDOVER')),
  decided_on date NOT NULL,
  owner_post text NOT NULL,
  agency_code text REFERENCES agency,
  due_on date CHECK (due_on > decided_on),
  done_on date CHECK (done_on >= decided_on)
);
CREATE INDEX decision_meeting ON decision (meeting_id);
CREATE INDEX decision_decided_on ON decision (decided_on, id);
CREATE INDEX decision_due_on ON decision (due_on);
COMMENT ON TABLE decision IS 'Decisions of the committee. Illustrative.';

CREATE TABLE action_point (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES meeting,
  decision_id uuid REFERENCES decision,
  agreed_on date NOT NULL,
  text text NOT NULL,
  owner_post text NOT NULL,
  agency_code text REFERENCES agency,
  due_on date NOT NULL CHECK (due_on > agreed_on),
  done_on date CHECK (done_on >= agreed_on)
);
CREATE INDEX action_point_meeting ON action_point (meeting_id);
CREATE INDEX action_point_decision ON action_point (decision_id);
CREATE INDEX action_point_due_on ON action_point (due_on, id);
COMMENT ON TABLE action_point IS 'What the committee asked to be done. Illustrative.';

CREATE TABLE approval (
  id uuid PRIMARY KEY,
  subject text NOT NULL CHECK (subject IN ('INDICATOR_VERSION', 'MILESTONE', 'PUBLICATION')),
  subject_key text NOT NULL,
  decision_id uuid NOT NULL REFERENCES decision,
  approved_on date NOT NULL,
  UNIQUE (subject, subject_key)
);
CREATE INDEX approval_decision ON approval (decision_id);
COMMENT ON TABLE approval IS 'What the committee approved, and by which decision. Illustrative.';

CREATE TABLE publication (
  id text PRIMARY KEY CHECK (id ~ '^PUB-\d{4}-\d\d$'),
  title text NOT NULL,
  published_on date NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content jsonb,
  indicator_count int NOT NULL CHECK (indicator_count >= 0),
  withdrawn_on date CHECK (withdrawn_on >= published_on),
  withdrawal_reason text,
  CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
  CHECK ((withdrawn_on IS NULL) = (content IS NOT NULL))
);
CREATE INDEX publication_published_on ON publication (published_on, id);
COMMENT ON TABLE publication IS 'Snapshots that the committee published; a withdrawn one keeps its id, dates, reason and checksum. Illustrative.';
