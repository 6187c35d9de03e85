-- What authors answered to findings of the question review. The finding is a digest of rule, question, language and the text judged,
-- so that a changed text is a new finding and an unchanged one is asked about once.
CREATE TABLE review_answer (
    organization_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    finding text NOT NULL,
    rule text NOT NULL,
    reason text NOT NULL,
    answered_by uuid NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, instrument_id, finding),
    FOREIGN KEY (organization_id, instrument_id) REFERENCES instrument ON DELETE CASCADE
);
ALTER TABLE review_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON review_answer USING (organization_id = earshot_organization())
    WITH CHECK (organization_id = earshot_organization());
