-- Questions that an organisation keeps to ask again, with where they come from and the terms of their use.
CREATE TABLE bank_question (
    organization_id uuid NOT NULL REFERENCES organization,
    bank_question_id uuid NOT NULL,
    -- json, not jsonb: the order of languages in a text is the author's.
    question json NOT NULL,
    source text NOT NULL,
    license text NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, bank_question_id)
);
ALTER TABLE bank_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE bank_question FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON bank_question USING (organization_id = earshot_organization())
    WITH CHECK (organization_id = earshot_organization());
