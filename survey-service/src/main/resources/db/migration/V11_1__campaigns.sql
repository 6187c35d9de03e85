-- Rounds of asking, who is in them, and what was sent. Nothing here names or reaches anybody.
CREATE TABLE campaign (
    organization_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    title text NOT NULL,
    instrument_id uuid NOT NULL,
    version integer NOT NULL,
    -- json, not jsonb: the order of languages in a text is the author's and decides the fallback.
    document json NOT NULL,
    starts_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('draft', 'running', 'paused', 'stopped')),
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, campaign_id)
);

CREATE TABLE campaign_person (
    organization_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    next_at timestamptz, -- their turn; null: none any more
    messages integer NOT NULL DEFAULT 0,
    invitation_id uuid,
    channel text,
    language text,
    left_out text,
    started_at timestamptz,
    answered_at timestamptz,
    PRIMARY KEY (organization_id, campaign_id, participant_id),
    FOREIGN KEY (organization_id, campaign_id) REFERENCES campaign
);
CREATE INDEX campaign_person_turn ON campaign_person (organization_id, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX campaign_person_invitation ON campaign_person (organization_id, invitation_id) WHERE invitation_id IS NOT NULL;
CREATE INDEX campaign_person_participant ON campaign_person (organization_id, participant_id);

CREATE TABLE campaign_message (
    organization_id uuid NOT NULL,
    message_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    household_hash text NOT NULL,
    channel text NOT NULL,
    segments integer NOT NULL,
    requested_at timestamptz NOT NULL,
    sent_at timestamptz,
    delivered_at timestamptz,
    failure text, -- why it stays unsent
    PRIMARY KEY (organization_id, message_id),
    FOREIGN KEY (organization_id, campaign_id) REFERENCES campaign
);
CREATE INDEX campaign_message_household ON campaign_message (organization_id, household_hash, requested_at);
CREATE INDEX campaign_message_of ON campaign_message (organization_id, campaign_id, participant_id);

-- How much asking people bear, all campaigns of the organisation together.
CREATE TABLE burden_budget (
    organization_id uuid PRIMARY KEY,
    per_person integer NOT NULL,
    per_household integer NOT NULL,
    days integer NOT NULL
);
-- A row to hold while a household's messages are counted and one more is added.
CREATE TABLE burden_household (
    organization_id uuid NOT NULL,
    household_hash text NOT NULL,
    PRIMARY KEY (organization_id, household_hash)
);

CREATE TABLE campaign_organization (
    organization_id uuid PRIMARY KEY
);

-- Whatever the service believes: no row that is over the budget comes in.
CREATE FUNCTION campaign_message_within_budget() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    budget burden_budget%ROWTYPE;
    since timestamptz;
BEGIN
    INSERT INTO burden_household VALUES (NEW.organization_id, NEW.household_hash) ON CONFLICT DO NOTHING;
    PERFORM 1 FROM burden_household
        WHERE organization_id = NEW.organization_id AND household_hash = NEW.household_hash FOR UPDATE;
    SELECT * INTO STRICT budget FROM burden_budget WHERE organization_id = NEW.organization_id;
    since := NEW.requested_at - make_interval(days => budget.days);
    IF (SELECT count(*) FROM campaign_message WHERE organization_id = NEW.organization_id
            AND household_hash = NEW.household_hash AND failure IS NULL AND requested_at > since) >= budget.per_household
        OR (SELECT count(*) FROM campaign_message WHERE organization_id = NEW.organization_id
            AND household_hash = NEW.household_hash AND participant_id = NEW.participant_id
            AND failure IS NULL AND requested_at > since) >= budget.per_person THEN
        RAISE EXCEPTION 'a message over the burden budget';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER campaign_message_within_budget BEFORE INSERT ON campaign_message
    FOR EACH ROW EXECUTE FUNCTION campaign_message_within_budget();

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOREACH tenant_table IN ARRAY ARRAY['campaign', 'campaign_person', 'campaign_message', 'burden_budget',
        'burden_household', 'campaign_organization'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (organization_id = earshot_organization())'
            ' WITH CHECK (organization_id = earshot_organization())', tenant_table);
    END LOOP;
END
$$;
CREATE POLICY sweep ON campaign_organization FOR SELECT USING (current_setting('earshot.sweep', true) = 'on');
