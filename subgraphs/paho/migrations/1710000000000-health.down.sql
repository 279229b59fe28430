DROP TABLE health_alert;
DROP TABLE second_level_referral;
DROP TABLE vaccination_dose;
DROP TABLE mhpss_session;
DROP TABLE health_consultation;
