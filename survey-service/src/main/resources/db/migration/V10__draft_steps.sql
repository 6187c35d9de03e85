-- The last steps in the writing of each draft, so that each can be taken back and taken again. A step holds the document on its other
-- side: before it, or once it was taken back, after it.
CREATE TABLE draft_step (
    organization_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    number integer NOT NULL,
    verb text NOT NULL,
    subject text NOT NULL,
    document json NOT NULL,
    undone boolean NOT NULL,
    taken_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, instrument_id, number),
    FOREIGN KEY (organization_id, instrument_id) REFERENCES instrument ON DELETE CASCADE
);
ALTER TABLE draft_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_step FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON draft_step USING (organization_id = earshot_organization())
    WITH CHECK (organization_id = earshot_organization());
