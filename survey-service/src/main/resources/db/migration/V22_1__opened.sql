-- When the page of their link was shown first. Null also for who began before this was told, or by text message.
ALTER TABLE campaign_person ADD COLUMN opened_at timestamptz;
