DROP TABLE publication;
DROP TABLE approval;
DROP TABLE action_point;
DROP TABLE decision;
DROP TABLE meeting;
DROP TABLE committee_member;
DROP TABLE steering_committee;
