DROP TRIGGER in_line ON publication;
DROP FUNCTION keep_publications_in_line;
DROP VIEW publication_restated;
