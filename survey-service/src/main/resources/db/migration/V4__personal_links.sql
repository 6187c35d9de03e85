-- A link may be for one person, known by a pseudonym only: then it is known who was invited, and that they did not answer.
alter table invitation add column participant_id uuid; -- null: everyone's
