-- Every rate says where it is from; those stored before were invented.
ALTER TABLE exchange_rate ADD COLUMN source text NOT NULL DEFAULT 'Illustrative: invented' CHECK (source <> '');
ALTER TABLE exchange_rate ALTER COLUMN source DROP DEFAULT;
COMMENT ON COLUMN exchange_rate.source IS 'Where the rate is from: who published it, and where.';
