DROP TABLE missing_migrants_incident;
DROP TABLE missing_migrants_source;
