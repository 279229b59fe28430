ALTER TABLE exchange_rate DROP COLUMN source;
