DROP TABLE engagement;
DROP DOMAIN currency_code;
DROP DOMAIN output_code;
DROP DOMAIN agency_code;
