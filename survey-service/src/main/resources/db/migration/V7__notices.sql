-- What people of an organisation are to be told, what each chose, and the messages that were made of it.
CREATE TABLE notice (
    organization_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    at timestamptz NOT NULL,
    arrived_at timestamptz NOT NULL,
    document json NOT NULL,
    PRIMARY KEY (organization_id, notice_id)
);

CREATE TABLE notice_owed (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    settled boolean NOT NULL DEFAULT false,
    message_id uuid, -- that tells it; null while pending, and for what the person wishes not to know
    PRIMARY KEY (organization_id, account_id, notice_id),
    FOREIGN KEY (organization_id, notice_id) REFERENCES notice ON DELETE CASCADE,
    FOREIGN KEY (organization_id, account_id) REFERENCES account ON DELETE CASCADE
);
CREATE INDEX notice_owed_pending ON notice_owed (organization_id, account_id) WHERE NOT settled;

-- One row for each person who chose; everybody else goes by the standard.
CREATE TABLE notice_choice (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    language text NOT NULL,
    zone text NOT NULL,
    quiet_from time,
    quiet_until time,
    digest_at time NOT NULL,
    kinds text[] NOT NULL, -- with their paces side by side
    paces text[] NOT NULL,
    PRIMARY KEY (organization_id, account_id),
    FOREIGN KEY (organization_id, account_id) REFERENCES account ON DELETE CASCADE
);

-- A message is written anew from its notices whenever it is sent or looked at.
CREATE TABLE notice_message (
    organization_id uuid NOT NULL,
    message_id uuid NOT NULL,
    account_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    notices uuid[] NOT NULL,
    state text NOT NULL,
    attempts int NOT NULL,
    due_at timestamptz,
    held_until timestamptz, -- somebody sends it; after this, whoever did was killed
    sent_at timestamptz,
    PRIMARY KEY (organization_id, message_id),
    FOREIGN KEY (organization_id, account_id) REFERENCES account ON DELETE CASCADE
);
CREATE INDEX notice_message_of_account ON notice_message (organization_id, account_id, made_at);
CREATE INDEX notice_message_due ON notice_message (organization_id, due_at) WHERE due_at IS NOT NULL;

-- Organisations with any notice, so that work can be found after a restart. Ids only.
CREATE TABLE notified_organization (
    organization_id uuid PRIMARY KEY
);

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOREACH tenant_table IN ARRAY ARRAY[
        'notice', 'notice_owed', 'notice_choice', 'notice_message', 'notified_organization'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (organization_id = earshot_organization())'
            ' WITH CHECK (organization_id = earshot_organization())', tenant_table);
    END LOOP;
END
$$;
CREATE POLICY sweep ON notified_organization FOR SELECT USING (current_setting('earshot.sweep', true) = 'on');
