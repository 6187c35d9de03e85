-- What its sender's time was worth: DAY_ONLY, CLOCK_CORRECTED, CLOCK_AHEAD, or nothing to say. Of responses from before this it is not known.
alter table response add column time_note text;

-- What was told of how responses came, by four weeks: counts as they stood when enough people had changed them.
create table flags_told (
    organization_id uuid not null,
    first_week int not null,
    told jsonb not null,
    primary key (organization_id, first_week)
);
alter table flags_told enable row level security;
alter table flags_told force row level security;
create policy tenant on flags_told using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
