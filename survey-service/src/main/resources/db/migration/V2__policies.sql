-- How an organisation, or one of its programs, wants to be alerted: every decision is a row that stays as it is.
CREATE TABLE policy_version (
    organization_id uuid NOT NULL REFERENCES organization,
    -- The organisation's own id, or a program's. No reference: what was decided for a program is known after it is removed.
    scope_id uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    -- json, not jsonb: read back as it was decided. Null: a program goes by its organisation's policy again.
    document json,
    from_week date NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by uuid NOT NULL,
    PRIMARY KEY (organization_id, scope_id, version)
);
ALTER TABLE policy_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE policy_version FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON policy_version USING (organization_id = earshot_organization())
    WITH CHECK (organization_id = earshot_organization());

CREATE FUNCTION policy_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a policy version never changes and never goes';
END
$$;
CREATE TRIGGER policy_version_stays BEFORE UPDATE OR DELETE ON policy_version
    FOR EACH ROW EXECUTE FUNCTION policy_version_stays();
