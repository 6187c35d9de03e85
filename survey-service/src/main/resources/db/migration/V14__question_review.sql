-- What answers say about an instrument's questions, as insight-service tells it; a later review takes the place of an earlier one.
CREATE TABLE question_review (
    organization_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    review json NOT NULL,
    PRIMARY KEY (organization_id, instrument_id),
    FOREIGN KEY (organization_id, instrument_id) REFERENCES instrument ON DELETE CASCADE
);
ALTER TABLE question_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE question_review FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON question_review USING (organization_id = earshot_organization())
    WITH CHECK (organization_id = earshot_organization());
