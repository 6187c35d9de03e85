-- Every primary key starts with organization_id, and row-level security is forced on every table: a transaction that
-- has not named its organisation sees no row of anybody. Where a row must be found before its organisation is known, a
-- second policy shows exactly the row that the caller can name, for reading only.

CREATE TABLE organization (
    organization_id uuid PRIMARY KEY,
    name text NOT NULL,
    languages text[] NOT NULL,
    false_alarm_weeks double precision,
    disclosure_threshold integer,
    created_at timestamptz NOT NULL
);

CREATE TABLE place (
    organization_id uuid NOT NULL REFERENCES organization,
    place_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('program', 'site')),
    name text NOT NULL,
    sample boolean NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, place_id)
);

CREATE TABLE account (
    organization_id uuid NOT NULL REFERENCES organization,
    account_id uuid NOT NULL,
    email text NOT NULL CHECK (email = lower(email)),
    password_hash text NOT NULL,
    role text NOT NULL CHECK (role IN ('admin', 'manager', 'analyst')),
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, account_id)
);
-- An address signs in to one organisation only; without this a sign-in would have to ask which one is meant.
CREATE UNIQUE INDEX account_email ON account (email);

CREATE TABLE client (
    organization_id uuid NOT NULL REFERENCES organization,
    client_id uuid NOT NULL,
    name text NOT NULL,
    secret_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, client_id)
);

CREATE TABLE instrument (
    organization_id uuid NOT NULL REFERENCES organization,
    instrument_id uuid NOT NULL,
    revision integer NOT NULL,
    -- json, not jsonb: the order of languages in a text is the author's and decides the fallback.
    document json NOT NULL,
    sample boolean NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, instrument_id)
);

CREATE TABLE instrument_version (
    organization_id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    version integer NOT NULL,
    document json NOT NULL,
    published_at timestamptz NOT NULL,
    ends_at timestamptz,
    closed_at timestamptz,
    PRIMARY KEY (organization_id, instrument_id, version),
    FOREIGN KEY (organization_id, instrument_id) REFERENCES instrument ON DELETE CASCADE
);

CREATE TABLE invitation (
    organization_id uuid NOT NULL,
    invitation_id uuid NOT NULL,
    -- Lower-case hex of SHA-256 over the token. The token itself is shown once and kept nowhere.
    token_hash text NOT NULL,
    instrument_id uuid NOT NULL,
    version integer NOT NULL,
    program_id uuid NOT NULL,
    site_id uuid NOT NULL,
    language text,
    expires_at timestamptz,
    revoked boolean NOT NULL,
    sample boolean NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, invitation_id),
    FOREIGN KEY (organization_id, instrument_id, version) REFERENCES instrument_version,
    FOREIGN KEY (organization_id, program_id) REFERENCES place,
    FOREIGN KEY (organization_id, site_id) REFERENCES place
);
CREATE INDEX invitation_version ON invitation (organization_id, instrument_id, version);

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOREACH tenant_table IN ARRAY ARRAY[
        'organization', 'place', 'account', 'client', 'instrument', 'instrument_version', 'invitation'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (organization_id = earshot_organization())'
            ' WITH CHECK (organization_id = earshot_organization())', tenant_table);
    END LOOP;
END
$$;

CREATE POLICY signing_in ON account FOR SELECT
    USING (email = nullif(current_setting('earshot.sign_in_email', true), ''));
CREATE POLICY signing_in ON client FOR SELECT
    USING (client_id = nullif(current_setting('earshot.client_id', true), '')::uuid);

-- What was published does not change: only its closing may be added.
CREATE FUNCTION instrument_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.document::text IS DISTINCT FROM NEW.document::text
        OR (OLD.organization_id, OLD.instrument_id, OLD.version, OLD.published_at)
            IS DISTINCT FROM (NEW.organization_id, NEW.instrument_id, NEW.version, NEW.published_at)
        OR (OLD.closed_at IS NOT NULL AND NEW.closed_at IS DISTINCT FROM OLD.closed_at) THEN
        RAISE EXCEPTION 'a published version never changes';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER instrument_version_stays BEFORE UPDATE ON instrument_version
    FOR EACH ROW EXECUTE FUNCTION instrument_version_stays();
