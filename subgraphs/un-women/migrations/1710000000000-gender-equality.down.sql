DROP TABLE gender_marker;
DROP TABLE gender_audit;
DROP TABLE empowerment_training;
DROP TABLE safe_space_visit;
DROP TABLE gbv_case;
DROP DOMAIN gbv_services;
ALTER TABLE person DROP CONSTRAINT person_id_sex;
