DROP TABLE iati_result;
DROP TABLE iati_sector;
DROP TABLE iati_transaction;
DROP TABLE iati_budget;
DROP TABLE iati_activity;
