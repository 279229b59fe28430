CREATE TABLE audit_recommendation (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  auditor text NOT NULL CHECK (auditor IN ('BOARD_OF_AUDITORS', 'INTERNAL_AUDIT')),
  text text NOT NULL,
  agency_code text NOT NULL REFERENCES agency,
  priority text NOT NULL CHECK (priority IN ('HIGH', 'MEDIUM')),
  issued_on date NOT NULL,
  due_on date NOT NULL CHECK (due_on > issued_on),
  implemented_on date CHECK (implemented_on >= issued_on)
);
CREATE INDEX audit_recommendation_issued_on ON audit_recommendation (issued_on, id);
COMMENT ON TABLE audit_recommendation IS 'Recommendations of auditors. Illustrative.';

CREATE TABLE board_report (
  id uuid PRIMARY KEY,
  symbol text NOT NULL UNIQUE,
  title text NOT NULL,
  session text NOT NULL,
  period_code text NOT NULL REFERENCES reporting_period,
  submitted_on date NOT NULL,
  considered_on date CHECK (considered_on >= submitted_on),
  outcome text,
  CHECK ((considered_on IS NULL) = (outcome IS NULL))
);
CREATE INDEX board_report_submitted_on ON board_report (submitted_on, id);
COMMENT ON TABLE board_report IS 'Reports to the Executive Board. Illustrative.';
