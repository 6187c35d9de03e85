-- Which messages are one ask: a text message and an e-mail that go at once, and are borne as one. Null: a message is one by itself.
ALTER TABLE campaign_message ADD COLUMN ask_id uuid;
CREATE UNIQUE INDEX campaign_message_ask ON campaign_message (organization_id, ask_id, channel) WHERE ask_id IS NOT NULL;

-- Whatever the service believes: no ask that is over the budget comes in, and none that is of two people or of two moments.
CREATE OR REPLACE FUNCTION campaign_message_within_budget() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    budget burden_budget%ROWTYPE;
    since timestamptz;
    ask uuid := coalesce(NEW.ask_id, NEW.message_id);
BEGIN
    INSERT INTO burden_household VALUES (NEW.organization_id, NEW.household_hash) ON CONFLICT DO NOTHING;
    PERFORM 1 FROM burden_household
        WHERE organization_id = NEW.organization_id AND household_hash = NEW.household_hash FOR UPDATE;
    IF EXISTS (SELECT 1 FROM campaign_message WHERE organization_id = NEW.organization_id AND ask_id = NEW.ask_id
            AND (campaign_id, participant_id, household_hash, requested_at)
                IS DISTINCT FROM (NEW.campaign_id, NEW.participant_id, NEW.household_hash, NEW.requested_at)) THEN
        RAISE EXCEPTION 'an ask that is not one';
    END IF;
    SELECT * INTO STRICT budget FROM burden_budget WHERE organization_id = NEW.organization_id;
    since := NEW.requested_at - make_interval(days => budget.days);
    IF (SELECT count(DISTINCT coalesce(ask_id, message_id)) FROM campaign_message
            WHERE organization_id = NEW.organization_id AND household_hash = NEW.household_hash
            AND failure IS NULL AND requested_at > since AND coalesce(ask_id, message_id) <> ask) >= budget.per_household
        OR (SELECT count(DISTINCT coalesce(ask_id, message_id)) FROM campaign_message
            WHERE organization_id = NEW.organization_id AND household_hash = NEW.household_hash
            AND participant_id = NEW.participant_id
            AND failure IS NULL AND requested_at > since AND coalesce(ask_id, message_id) <> ask) >= budget.per_person THEN
        RAISE EXCEPTION 'a message over the burden budget';
    END IF;
    RETURN NEW;
END
$$;

-- Nobody is told an update twice; by both ways at once is once.
CREATE OR REPLACE FUNCTION campaign_message_yet_untold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM campaign_message WHERE organization_id = NEW.organization_id AND update_id = NEW.update_id
            AND participant_id = NEW.participant_id AND failure IS NULL
            AND coalesce(ask_id, message_id) <> coalesce(NEW.ask_id, NEW.message_id)) THEN
        RAISE EXCEPTION 'an update that was told already';
    END IF;
    RETURN NEW;
END
$$;
