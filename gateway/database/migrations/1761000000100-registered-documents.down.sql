DROP TABLE registered_document;
