-- People who are served. What could name or reach them is sealed (AES-GCM) with the key that key_id names; look-ups go by keyed hashes
-- (HMAC-SHA-256), which differ between organisations for the same number.
CREATE TABLE contact (
    organization_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL, -- name, reference, household
    reference_hash text,
    -- Whom they share a burden with: those of the same household where it is stated, else of the same number or address.
    household_hash text NOT NULL,
    program_id uuid,
    site_id uuid,
    groups text[] NOT NULL,
    language text NOT NULL,
    zone text, -- null: where the organisation is at home
    quiet_from time,
    quiet_until time,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, participant_id),
    FOREIGN KEY (organization_id, program_id) REFERENCES place ON DELETE SET NULL (program_id),
    FOREIGN KEY (organization_id, site_id) REFERENCES place ON DELETE SET NULL (site_id)
);
CREATE UNIQUE INDEX contact_reference ON contact (organization_id, reference_hash) WHERE reference_hash IS NOT NULL;
CREATE INDEX contact_program ON contact (organization_id, program_id, site_id);

CREATE TABLE contact_address (
    organization_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    channel text NOT NULL CHECK (channel IN ('sms', 'email')),
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    address_hash text NOT NULL,
    PRIMARY KEY (organization_id, participant_id, channel),
    FOREIGN KEY (organization_id, participant_id) REFERENCES contact ON DELETE CASCADE
);
-- Not unique: families share phones.
CREATE INDEX contact_address_hash ON contact_address (organization_id, address_hash);

CREATE TABLE contact_alias (
    organization_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    pin_hash text NOT NULL, -- keyed: without the key, 10,000 tries would find a PIN of four digits
    failures integer NOT NULL,
    locked_until timestamptz,
    PRIMARY KEY (organization_id, participant_id),
    FOREIGN KEY (organization_id, participant_id) REFERENCES contact ON DELETE CASCADE
);

-- What people said, and who looked: histories that are only ever added to, and hold nothing that names or reaches anybody. No reference
-- to contact: what was said is known after a person is forgotten.
CREATE TABLE contact_consent (
    organization_id uuid NOT NULL,
    entry bigint GENERATED ALWAYS AS IDENTITY,
    participant_id uuid NOT NULL,
    purpose text NOT NULL,
    given boolean NOT NULL,
    source text NOT NULL,
    said_at timestamptz NOT NULL,
    recorded_by uuid,
    PRIMARY KEY (organization_id, entry)
);
CREATE INDEX contact_consent_latest ON contact_consent (organization_id, participant_id, purpose, entry DESC);

CREATE TABLE contact_wish (
    organization_id uuid NOT NULL,
    entry bigint GENERATED ALWAYS AS IDENTITY,
    channel text NOT NULL,
    participant_id uuid, -- of one person; null: of everyone behind the address
    address_hash text,
    stop boolean NOT NULL,
    source text NOT NULL,
    said_at timestamptz NOT NULL,
    recorded_by uuid,
    PRIMARY KEY (organization_id, entry),
    CHECK ((participant_id IS NULL) <> (address_hash IS NULL))
);
CREATE INDEX contact_wish_of_person ON contact_wish (organization_id, participant_id, channel, entry DESC) WHERE participant_id IS NOT NULL;
CREATE INDEX contact_wish_of_address ON contact_wish (organization_id, address_hash, entry DESC) WHERE address_hash IS NOT NULL;

CREATE TABLE contact_access (
    organization_id uuid NOT NULL,
    entry bigint GENERATED ALWAYS AS IDENTITY,
    account_id uuid, -- null: the suite itself, when it wrote to people
    act text NOT NULL,
    participants uuid[] NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, entry)
);
CREATE INDEX contact_access_of ON contact_access USING gin (participants);

-- Lists between their preview and their import: for an hour, sealed like the people in them.
CREATE TABLE contact_import (
    organization_id uuid NOT NULL,
    import_id uuid NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    uploaded_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, import_id)
);

-- Organisations with any people, so that work is found after a restart. Ids only.
CREATE TABLE contact_organization (
    organization_id uuid PRIMARY KEY
);

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOREACH tenant_table IN ARRAY ARRAY['contact', 'contact_address', 'contact_alias', 'contact_import', 'contact_organization'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (organization_id = earshot_organization())'
            ' WITH CHECK (organization_id = earshot_organization())', tenant_table);
    END LOOP;
    FOREACH tenant_table IN ARRAY ARRAY['contact_consent', 'contact_wish', 'contact_access'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant_reads ON %I FOR SELECT USING (organization_id = earshot_organization())', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant_adds ON %I FOR INSERT WITH CHECK (organization_id = earshot_organization())', tenant_table);
    END LOOP;
END
$$;
CREATE POLICY sweep ON contact_organization FOR SELECT USING (current_setting('earshot.sweep', true) = 'on');
