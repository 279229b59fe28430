DROP TABLE work_milestone;
DROP TABLE progress_measurement;
DROP TABLE contract_value;
DROP TABLE infrastructure_work;
DROP DOMAIN custodian_post;
