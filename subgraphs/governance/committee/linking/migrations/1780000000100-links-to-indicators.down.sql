DROP TABLE indicator_linking;
DROP TABLE action_point_indicator;
DROP TABLE decision_indicator;
