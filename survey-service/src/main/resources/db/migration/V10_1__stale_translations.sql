-- Translations of a draft whose source text changed since they were made: language and place of the text, to what the source said then.
ALTER TABLE instrument ADD COLUMN stale json;
