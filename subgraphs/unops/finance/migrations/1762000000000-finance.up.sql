CREATE TABLE exchange_rate (
  currency currency_code NOT NULL CHECK (currency <> 'USD'),
  in_force_from date NOT NULL,
  per_usd numeric(12, 6) NOT NULL CHECK (per_usd > 0),
  PRIMARY KEY (currency, in_force_from)
);
COMMENT ON TABLE exchange_rate IS 'Units of a currency for one US dollar, from a day until the next rate. Illustrative, in the manner of the UN operational rates of exchange.';

-- The amount in US dollars at the rate in force on a day; an amount without a rate is an error, never a gap in a sum.
CREATE FUNCTION to_usd(amount numeric, amount_currency text, on_day date) RETURNS numeric
LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE
  rate numeric;
BEGIN
  IF amount_currency = 'USD' THEN
    RETURN amount;
  END IF;
  SELECT per_usd INTO rate FROM exchange_rate
  WHERE currency = amount_currency AND in_force_from <= on_day
  ORDER BY in_force_from DESC LIMIT 1;
  IF rate IS NULL THEN
    RAISE EXCEPTION 'Cannot convert % to USD: no rate is in force on %', amount_currency, on_day;
  END IF;
  RETURN amount / rate;
END
$$;

CREATE TABLE budget_line (
  id uuid PRIMARY KEY,
  agency agency_code NOT NULL,
  output_code output_code NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 2024 AND 2030),
  original_amount numeric(14, 2) NOT NULL CHECK (original_amount >= 0),
  revised_amount numeric(14, 2) NOT NULL CHECK (revised_amount >= 0),
  currency currency_code NOT NULL,
  approved_on date NOT NULL,
  revised_on date CHECK (revised_on >= approved_on),
  recorded_on date NOT NULL CHECK (recorded_on >= approved_on),
  CHECK (revised_on IS NOT NULL OR revised_amount = original_amount),
  UNIQUE (agency, output_code, year, currency)
);
CREATE INDEX budget_line_approved ON budget_line (approved_on DESC, id DESC);
COMMENT ON TABLE budget_line IS 'The budget of an agency, an output and a year, as approved and as last revised. Illustrative when seeded.';

CREATE TABLE transaction (
  id uuid PRIMARY KEY,
  agency agency_code NOT NULL,
  output_code output_code NOT NULL,
  engagement_id uuid REFERENCES engagement,
  kind text NOT NULL CHECK (kind IN ('COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE')),
  booked_on date NOT NULL,
  amount numeric(14, 2) NOT NULL CHECK (amount <> 0),
  currency currency_code NOT NULL,
  receiving_agency agency_code CHECK (receiving_agency <> agency),
  recorded_on date NOT NULL CHECK (recorded_on >= booked_on),
  CHECK (engagement_id IS NULL OR agency = 'UNOPS')
);
CREATE INDEX transaction_booked ON transaction (booked_on DESC, id DESC);
CREATE INDEX transaction_place ON transaction (agency, output_code, booked_on);
COMMENT ON TABLE transaction IS 'Commitments, disbursements and expenditure. A transfer among the seven names its receiver and counts in no sum. Illustrative when seeded.';

CREATE TABLE management_fee (
  id uuid PRIMARY KEY,
  agency agency_code NOT NULL,
  output_code output_code NOT NULL,
  engagement_id uuid REFERENCES engagement,
  charged_on date NOT NULL,
  direct_cost numeric(14, 2) NOT NULL CHECK (direct_cost > 0),
  fee numeric(14, 2) NOT NULL CHECK (fee >= 0 AND fee <= direct_cost),
  full_cost numeric(14, 2) GENERATED ALWAYS AS (direct_cost + fee) STORED,
  currency currency_code NOT NULL,
  recorded_on date NOT NULL CHECK (recorded_on >= charged_on),
  CHECK ((engagement_id IS NOT NULL) = (agency = 'UNOPS'))
);
CREATE INDEX management_fee_charged ON management_fee (charged_on DESC, id DESC);
CREATE INDEX management_fee_engagement ON management_fee (engagement_id, charged_on);
COMMENT ON TABLE management_fee IS 'Fees charged on direct cost, so that the full cost is recovered. Illustrative when seeded.';
