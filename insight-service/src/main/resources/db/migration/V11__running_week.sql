-- One more answer in the running week changes one week of a series, not all of it: the running week is kept beside the closed ones.
-- Whoever still holds what the closed weeks said may go on with that while none of them was told anew.
alter table family
    add column running jsonb, -- the running week of the evaluation; the column evaluation has those before it
    add column moved_week int, -- the earliest week that the latest move of counts was about
    add column past_touched bigint not null default 0; -- touched, when counts last moved of a week before evaluated_week
