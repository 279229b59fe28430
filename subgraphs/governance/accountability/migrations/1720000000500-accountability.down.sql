DROP TABLE feedback_tally;
DROP TABLE survey_estimate;
DROP TABLE survey_wave;
