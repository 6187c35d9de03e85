-- Messages to and from participants. Never an address: that is in contact, and asked for when a message goes.
CREATE TABLE message (
    organization_id uuid NOT NULL,
    message_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    document json NOT NULL, -- as requested; without its text once a gateway took it, except where the console shows it
    state text NOT NULL,
    attempts int NOT NULL,
    due_at timestamptz, -- next attempt; null when there is none to come
    held_until timestamptz, -- somebody sends it; after this, whoever did was killed
    reason text,
    at timestamptz NOT NULL, -- when it came into its state
    requested_at timestamptz NOT NULL,
    gateway text,
    provider_id text, -- by which the gateway reports
    PRIMARY KEY (organization_id, message_id)
);
CREATE INDEX message_due ON message (organization_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX message_of_participant ON message (organization_id, participant_id, requested_at);
CREATE INDEX message_handed ON message (organization_id, gateway, provider_id) WHERE provider_id IS NOT NULL;

-- What was received, so that it is taken once. The text is kept only where the console is the phone.
CREATE TABLE message_received (
    organization_id uuid NOT NULL,
    message_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    channel text NOT NULL,
    text text,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, message_id)
);
CREATE INDEX message_received_of_participant ON message_received (organization_id, participant_id, received_at);

-- Whose survey it is on a number that people share; named by the least pseudonym behind it.
CREATE TABLE message_line (
    organization_id uuid NOT NULL,
    line_id uuid NOT NULL,
    holder uuid NOT NULL,
    held_until timestamptz NOT NULL,
    PRIMARY KEY (organization_id, line_id)
);

-- Organisations with any message, so that work can be found after a restart. Ids only.
CREATE TABLE messaging_organization (
    organization_id uuid PRIMARY KEY
);

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOREACH tenant_table IN ARRAY ARRAY['message', 'message_received', 'message_line', 'messaging_organization'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (organization_id = earshot_organization())'
            ' WITH CHECK (organization_id = earshot_organization())', tenant_table);
    END LOOP;
END
$$;
CREATE POLICY sweep ON messaging_organization FOR SELECT USING (current_setting('earshot.sweep', true) = 'on');
