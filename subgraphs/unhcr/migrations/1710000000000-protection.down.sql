DROP TABLE integration_relocation;
DROP TABLE cash_assistance;
DROP TABLE protection_case;
DROP TABLE legal_counselling;
DROP TABLE registration_support;
DROP TABLE asylum_procedure;
