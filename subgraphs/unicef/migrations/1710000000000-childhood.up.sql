CREATE DOMAIN child_age_band AS age_band CHECK (VALUE NOT IN ('AGE_18_59', 'AGE_60_PLUS'));
COMMENT ON DOMAIN child_age_band IS 'Children only: younger than 18, or of unknown age.';

CREATE TABLE child_case (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band child_age_band NOT NULL,
  recorded_on date NOT NULL,
  opened_on date NOT NULL CHECK (recorded_on >= opened_on),
  separation text NOT NULL CHECK (separation IN ('UNACCOMPANIED', 'SEPARATED')),
  stage text NOT NULL CHECK (stage IN ('ASSESSMENT', 'DETERMINATION', 'DECIDED', 'CLOSED')),
  in_care_from date CHECK (in_care_from >= opened_on),
  in_care_to date CHECK (in_care_to >= in_care_from),
  closed_on date CHECK (closed_on >= opened_on AND closed_on >= in_care_to),
  CHECK (in_care_to IS NULL OR in_care_from IS NOT NULL),
  CHECK (closed_on IS NULL OR in_care_from IS NULL OR in_care_to IS NOT NULL),
  CHECK ((stage = 'CLOSED') = (closed_on IS NOT NULL)),
  UNIQUE (id, person_id)
);
CREATE INDEX child_case_opened ON child_case (opened_on DESC, id DESC);
CREATE INDEX child_case_in_care ON child_case (in_care_from, in_care_to) WHERE separation = 'UNACCOMPANIED';
CREATE INDEX child_case_person ON child_case (person_id);
COMMENT ON TABLE child_case IS 'Cases of unaccompanied and separated children, never a narrative. Sensitive. Illustrative when seeded.';

CREATE TABLE rights_restitution_plan (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band child_age_band NOT NULL,
  recorded_on date NOT NULL,
  child_case_id uuid NOT NULL UNIQUE,
  issued_on date NOT NULL CHECK (recorded_on >= issued_on),
  status text NOT NULL CHECK (status IN ('ISSUED', 'IN_PROGRESS', 'FULFILLED')),
  review_due_on date NOT NULL CHECK (review_due_on >= issued_on),
  fulfilled_on date CHECK (fulfilled_on >= issued_on),
  CHECK ((status = 'FULFILLED') = (fulfilled_on IS NOT NULL)),
  FOREIGN KEY (child_case_id, person_id) REFERENCES child_case (id, person_id) ON DELETE CASCADE
);
CREATE INDEX rights_restitution_plan_on ON rights_restitution_plan (issued_on DESC, id DESC);
CREATE INDEX rights_restitution_plan_person ON rights_restitution_plan (person_id);
COMMENT ON TABLE rights_restitution_plan IS 'Plans of the child-protection authority to restore a child''s rights. Sensitive. Illustrative when seeded.';

CREATE TABLE school_enrolment (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band child_age_band NOT NULL,
  recorded_on date NOT NULL,
  school_cycle text NOT NULL CHECK (school_cycle ~ '^20[0-9]{2}-20[0-9]{2}$'
    AND right(school_cycle, 4)::int = left(school_cycle, 4)::int + 1),
  level text NOT NULL CHECK (level IN ('PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY')),
  referred_on date CHECK (referred_on <= requested_on),
  requested_on date NOT NULL CHECK (recorded_on >= requested_on),
  enrolled_on date CHECK (enrolled_on >= requested_on),
  status text NOT NULL CHECK (status IN ('REQUESTED', 'ENROLLED', 'ATTENDING', 'DROPPED_OUT')),
  dropped_on date CHECK (dropped_on >= enrolled_on),
  CHECK ((status = 'REQUESTED') = (enrolled_on IS NULL)),
  CHECK ((status = 'DROPPED_OUT') = (dropped_on IS NOT NULL)),
  UNIQUE (person_id, school_cycle)
);
CREATE INDEX school_enrolment_requested ON school_enrolment (requested_on DESC, id DESC);
CREATE INDEX school_enrolment_thirtieth_day ON school_enrolment ((requested_on + 30));
CREATE INDEX school_enrolment_enrolled ON school_enrolment (enrolled_on);
COMMENT ON TABLE school_enrolment IS 'Requests for a place in formal school, and what became of them. Illustrative when seeded.';

CREATE TABLE learning_space_attendance (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band child_age_band NOT NULL,
  recorded_on date NOT NULL,
  attended_on date NOT NULL CHECK (recorded_on >= attended_on),
  activity text NOT NULL CHECK (activity IN ('LITERACY', 'NUMERACY', 'SPANISH', 'PLAY', 'LIFE_SKILLS')),
  minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 600),
  UNIQUE (person_id, attended_on, activity)
);
CREATE INDEX learning_space_attendance_on ON learning_space_attendance (attended_on DESC, id DESC);
COMMENT ON TABLE learning_space_attendance IS 'Children''s days in a learning space. Illustrative when seeded.';

CREATE TABLE family_reunification (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band child_age_band NOT NULL,
  recorded_on date NOT NULL,
  requested_on date NOT NULL CHECK (recorded_on >= requested_on),
  status text NOT NULL CHECK (status IN ('TRACING', 'VERIFICATION', 'REUNIFIED', 'NOT_POSSIBLE')),
  destination text CHECK (destination IN ('IN_MEXICO', 'COUNTRY_OF_ORIGIN', 'THIRD_COUNTRY')),
  reunified_on date CHECK (reunified_on >= requested_on),
  CHECK ((status = 'REUNIFIED') = (reunified_on IS NOT NULL)),
  CHECK (reunified_on IS NULL OR destination IS NOT NULL)
);
CREATE INDEX family_reunification_on ON family_reunification (requested_on DESC, id DESC);
CREATE INDEX family_reunification_reunified ON family_reunification (reunified_on);
CREATE INDEX family_reunification_person ON family_reunification (person_id);
COMMENT ON TABLE family_reunification IS 'Reunifications of children with their families. Illustrative when seeded.';

CREATE TABLE mhpss_activity (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band child_age_band NOT NULL,
  recorded_on date NOT NULL,
  held_on date NOT NULL CHECK (recorded_on >= held_on),
  kind text NOT NULL CHECK (kind IN ('GROUP_PLAY', 'GROUP_SUPPORT', 'INDIVIDUAL_SUPPORT', 'FAMILY_SUPPORT'))
);
CREATE INDEX mhpss_activity_on ON mhpss_activity (held_on DESC, id DESC);
CREATE INDEX mhpss_activity_person ON mhpss_activity (person_id);
COMMENT ON TABLE mhpss_activity IS 'Children''s part in activities of psychosocial support, never a narrative. Sensitive. Illustrative when seeded.';
