-- Links with which community members look at a draft. The token's hash alone is kept.
CREATE TABLE community_link (
    organization_id uuid NOT NULL,
    review_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    token_hash text NOT NULL UNIQUE,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    PRIMARY KEY (organization_id, review_id),
    FOREIGN KEY (organization_id, instrument_id) REFERENCES instrument ON DELETE CASCADE
);

-- What a reviewer thinks of a question. A reviewer is the hash of a random id: nobody's name, account or number.
CREATE TABLE community_opinion (
    organization_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    reviewer text NOT NULL,
    question_id text NOT NULL,
    opinion_id uuid NOT NULL,
    mark text NOT NULL CHECK (mark IN ('clear', 'confusing', 'hurtful', 'not-my-life')),
    rewording text NOT NULL,
    why text NOT NULL,
    language text NOT NULL,
    wording text NOT NULL, -- names the words that they saw
    said_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, instrument_id, reviewer, question_id),
    FOREIGN KEY (organization_id, instrument_id) REFERENCES instrument ON DELETE CASCADE
);

-- What questions assume, who of the team doubts it, and what was done. Lines are added and never changed.
CREATE TABLE assumption_log (
    organization_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    question_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('assumes', 'challenged', 'done')),
    text text NOT NULL,
    role text NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, entry_id),
    FOREIGN KEY (organization_id, instrument_id) REFERENCES instrument ON DELETE CASCADE
);
CREATE INDEX assumption_log_of_instrument ON assumption_log (organization_id, instrument_id);

-- How the review stood when a version was published, with who published and why although it was open.
CREATE TABLE version_review (
    organization_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    version integer NOT NULL,
    review json NOT NULL,
    PRIMARY KEY (organization_id, instrument_id, version),
    FOREIGN KEY (organization_id, instrument_id, version) REFERENCES instrument_version ON DELETE CASCADE
);

-- How many reviewers an organisation wants to hear before it publishes; no row = the standard.
CREATE TABLE community_quorum (
    organization_id uuid PRIMARY KEY REFERENCES organization,
    quorum integer NOT NULL CHECK (quorum BETWEEN 0 AND 100),
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL
);

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOREACH tenant_table IN ARRAY ARRAY[
        'community_link', 'community_opinion', 'assumption_log', 'version_review', 'community_quorum'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (organization_id = earshot_organization())'
            ' WITH CHECK (organization_id = earshot_organization())', tenant_table);
    END LOOP;
END
$$;

-- Whoever has a link's token, and no account, finds the one row of that link.
CREATE POLICY looking ON community_link FOR SELECT
    USING (token_hash = nullif(current_setting('earshot.review_token', true), ''));

CREATE FUNCTION review_record_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was kept of a review never changes';
END
$$;
CREATE TRIGGER assumption_log_stays BEFORE UPDATE ON assumption_log
    FOR EACH ROW EXECUTE FUNCTION review_record_stays();
CREATE TRIGGER version_review_stays BEFORE UPDATE ON version_review
    FOR EACH ROW EXECUTE FUNCTION review_record_stays();
