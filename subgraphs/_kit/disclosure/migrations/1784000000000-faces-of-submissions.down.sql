DROP TRIGGER only_of_submitted ON protected_report;
DROP FUNCTION refuse_face_of_draft;
COMMENT ON TABLE protected_report IS 'The headlines of a version as others see them; null where a figure would uncover one that is hidden.';
