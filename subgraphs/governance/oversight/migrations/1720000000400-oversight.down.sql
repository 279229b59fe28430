DROP TABLE board_report;
DROP TABLE audit_recommendation;
