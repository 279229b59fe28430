DROP TABLE flow_observation;
DROP TABLE trafficking_screening;
DROP TABLE voluntary_return;
DROP TABLE documentation_support;
DROP TABLE accommodation_capacity;
DROP TABLE accommodation_stay;
DROP TABLE reception;
DROP EXTENSION btree_gist;
