DROP TABLE mhpss_activity;
DROP TABLE family_reunification;
DROP TABLE learning_space_attendance;
DROP TABLE school_enrolment;
DROP TABLE rights_restitution_plan;
DROP TABLE child_case;
DROP DOMAIN child_age_band;
