DROP TABLE card;
DROP TABLE person;
DROP DOMAIN age_band;
DROP DOMAIN population_group;
