-- One key is one request, whatever it asks for: beside changes of reports, other mutations keep here what they answered.

ALTER TABLE answered_mutation
  ALTER COLUMN report_id DROP NOT NULL,
  ALTER COLUMN happening DROP NOT NULL,
  ADD COLUMN answer text,
  ADD CHECK ((report_id IS NULL) = (happening IS NULL)),
  ADD CHECK ((report_id IS NULL) <> (answer IS NULL));
COMMENT ON TABLE answered_mutation IS 'What was answered to a mutation: a version of a report as it was after one happening, or something else by its id. Only added to.';
COMMENT ON COLUMN answered_mutation.answer IS 'The id of what was answered, where that is no version of a report.';
