DROP TABLE forecast;
DROP TABLE explanation;
DROP TABLE risk_indicator;
DROP TABLE risk;
