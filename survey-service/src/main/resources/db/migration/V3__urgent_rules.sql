-- Rules of urgent answers: every version of each, who made it and when. Only ever added to: no policy allows a change or a removal.
CREATE TABLE urgent_rule (
    organization_id uuid NOT NULL REFERENCES organization,
    rule_id uuid NOT NULL,
    version integer NOT NULL,
    -- json, not jsonb: the order of languages in a text is the author's and decides the fallback.
    rule json NOT NULL,
    ended boolean NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by uuid NOT NULL,
    PRIMARY KEY (organization_id, rule_id, version)
);
ALTER TABLE urgent_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE urgent_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_reads ON urgent_rule FOR SELECT USING (organization_id = earshot_organization());
CREATE POLICY tenant_adds ON urgent_rule FOR INSERT WITH CHECK (organization_id = earshot_organization());
