-- A campaign carries an instrument, or an update: what was heard and done.
ALTER TABLE campaign
    ALTER COLUMN instrument_id DROP NOT NULL,
    ALTER COLUMN version DROP NOT NULL,
    ADD COLUMN update_id uuid,
    ADD CONSTRAINT campaign_carries_one CHECK (
        num_nonnulls(instrument_id, update_id) = 1 AND (instrument_id IS NULL) = (version IS NULL));
ALTER TABLE campaign_message ADD COLUMN update_id uuid; -- null: it asks

CREATE INDEX campaign_message_update ON campaign_message (organization_id, update_id, participant_id)
    WHERE update_id IS NOT NULL;
CREATE INDEX invitation_participant ON invitation (organization_id, participant_id, program_id)
    WHERE participant_id IS NOT NULL;

-- Whatever the service believes: nobody is told an update twice. The household is locked by the trigger of the budget, whose name comes
-- first.
CREATE FUNCTION campaign_message_yet_untold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM campaign_message WHERE organization_id = NEW.organization_id AND update_id = NEW.update_id
            AND participant_id = NEW.participant_id AND failure IS NULL) THEN
        RAISE EXCEPTION 'an update that was told already';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER campaign_message_yet_untold BEFORE INSERT ON campaign_message
    FOR EACH ROW WHEN (NEW.update_id IS NOT NULL) EXECUTE FUNCTION campaign_message_yet_untold();
