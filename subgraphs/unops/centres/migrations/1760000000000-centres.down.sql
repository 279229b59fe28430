DROP TABLE centre_attendance;
DROP TABLE centre_capacity;
DROP TABLE centre_status;
DROP TABLE opening_hours;
DROP TABLE centre;
DROP EXTENSION btree_gist;
