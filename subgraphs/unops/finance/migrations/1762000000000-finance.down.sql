DROP TABLE management_fee;
DROP TABLE transaction;
DROP TABLE budget_line;
DROP FUNCTION to_usd;
DROP TABLE exchange_rate;
