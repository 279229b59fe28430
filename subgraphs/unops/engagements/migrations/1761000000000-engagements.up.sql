CREATE DOMAIN agency_code AS text CHECK (VALUE IN ('UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'UNOPS'));
CREATE DOMAIN output_code AS text CHECK (VALUE ~ '^OP[1-8]$');
CREATE DOMAIN currency_code AS text CHECK (VALUE IN ('USD', 'MXN'));

CREATE TABLE engagement (
  id uuid PRIMARY KEY,
  partner_kind text NOT NULL CHECK (partner_kind IN ('UN', 'GOVERNMENT', 'CIVIL_SOCIETY', 'PRIVATE')),
  partner text NOT NULL,
  partner_agency agency_code CHECK (partner_agency <> 'UNOPS'),
  signed_value numeric(14, 2) NOT NULL CHECK (signed_value > 0),
  currency currency_code NOT NULL,
  signed_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on >= signed_on),
  fee_rate numeric(5, 2) NOT NULL CHECK (fee_rate BETWEEN 0 AND 25),
  output_code output_code NOT NULL,
  recorded_on date NOT NULL CHECK (recorded_on >= signed_on),
  CHECK (partner_agency IS NULL OR partner_kind = 'UN')
);
CREATE INDEX engagement_signed ON engagement (signed_on DESC, id DESC);
COMMENT ON TABLE engagement IS 'Agreements under which UNOPS works for a partner. Illustrative when seeded: partners, values and fees are invented.';
