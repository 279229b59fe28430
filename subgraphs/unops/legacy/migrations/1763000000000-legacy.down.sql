DROP TABLE asset_transfer;
DROP TABLE technical_assistance;
