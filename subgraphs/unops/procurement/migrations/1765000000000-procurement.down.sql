DROP TABLE equipment_item;
DROP TABLE purchase_order;
