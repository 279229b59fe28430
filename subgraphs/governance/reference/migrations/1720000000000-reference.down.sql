DROP TABLE sdg;
DROP TABLE municipality;
DROP TABLE country;
DROP TABLE agency;
DROP TABLE reference_source;
