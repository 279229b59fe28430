CREATE TABLE purchase_order (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  method text NOT NULL CHECK (method IN ('RFQ', 'ITB', 'RFP')),
  centre_code centre_code NOT NULL REFERENCES centre,
  engagement_id uuid NOT NULL REFERENCES engagement,
  ordered_on date NOT NULL,
  supplier text NOT NULL,
  amount numeric(14, 2) NOT NULL CHECK (amount > 0),
  currency currency_code NOT NULL,
  recorded_on date NOT NULL CHECK (recorded_on >= ordered_on),
  UNIQUE (id, centre_code)
);
CREATE INDEX purchase_order_on ON purchase_order (ordered_on DESC, id DESC);
COMMENT ON TABLE purchase_order IS 'Orders for the centres. Illustrative when seeded.';

CREATE TABLE equipment_item (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL,
  centre_code centre_code NOT NULL,
  asset_transfer_id uuid,
  category text NOT NULL CHECK (category IN ('LAPTOP', 'TABLET', 'PRINTER', 'SOFA', 'CHAIR', 'TABLE',
    'STORAGE_MODULE', 'AIR_CONDITIONER', 'MEDICAL', 'REFRIGERATOR', 'GENERATOR', 'PLAYGROUND')),
  unspsc text NOT NULL CHECK (unspsc ~ '^[0-9]{8}$'),
  serial text UNIQUE,
  unit_value numeric(12, 2) NOT NULL CHECK (unit_value > 0),
  currency currency_code NOT NULL,
  state text NOT NULL,
  ordered_on date NOT NULL,
  shipped_on date CHECK (shipped_on >= ordered_on),
  received_on date CHECK (received_on >= shipped_on),
  inspected_on date CHECK (inspected_on >= received_on),
  handed_over_on date CHECK (handed_over_on >= inspected_on),
  handover_recorded_on date CHECK (handover_recorded_on >= handed_over_on),
  in_use_on date CHECK (in_use_on >= handed_over_on),
  custodian_post custodian_post,
  handover_document text,
  manual_given boolean NOT NULL,
  staff_trained boolean NOT NULL,
  recorded_on date NOT NULL CHECK (recorded_on >= ordered_on),
  FOREIGN KEY (order_id, centre_code) REFERENCES purchase_order (id, centre_code),
  FOREIGN KEY (asset_transfer_id, centre_code) REFERENCES asset_transfer (id, centre_code),
  -- No step is skipped, and the state is the last step taken.
  CHECK (shipped_on IS NOT NULL OR received_on IS NULL),
  CHECK (received_on IS NOT NULL OR inspected_on IS NULL),
  CHECK (inspected_on IS NOT NULL OR handed_over_on IS NULL),
  CHECK (handed_over_on IS NOT NULL OR in_use_on IS NULL),
  CHECK ((handed_over_on IS NULL) = (handover_recorded_on IS NULL)),
  CHECK (state = CASE
    WHEN in_use_on IS NOT NULL THEN 'IN_USE'
    WHEN handed_over_on IS NOT NULL THEN 'HANDED_OVER'
    WHEN inspected_on IS NOT NULL THEN 'INSPECTED'
    WHEN received_on IS NOT NULL THEN 'RECEIVED'
    WHEN shipped_on IS NOT NULL THEN 'SHIPPED'
    ELSE 'ORDERED' END),
  CHECK (handed_over_on IS NOT NULL
    OR NOT (manual_given OR staff_trained) AND num_nonnulls(custodian_post, handover_document, asset_transfer_id) = 0)
);
CREATE INDEX equipment_item_ordered ON equipment_item (ordered_on DESC, id DESC);
CREATE INDEX equipment_item_handed_over ON equipment_item (handed_over_on);
CREATE INDEX equipment_item_order ON equipment_item (order_id);
CREATE INDEX equipment_item_transfer ON equipment_item (asset_transfer_id);
COMMENT ON TABLE equipment_item IS 'Items of equipment, from the order to their use; custodians are posts. Illustrative when seeded.';
