DROP TABLE audit_entry;
DROP FUNCTION chain_audit_entry;
DROP FUNCTION refuse_change;
DROP FUNCTION staff_pseudonym;
DROP TABLE audit_key;
