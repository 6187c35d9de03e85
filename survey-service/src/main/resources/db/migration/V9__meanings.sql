-- What the author of a version says of each question that was edited since the version before: SAME or CHANGED.
ALTER TABLE instrument_version ADD COLUMN meanings json NOT NULL DEFAULT '{}';
