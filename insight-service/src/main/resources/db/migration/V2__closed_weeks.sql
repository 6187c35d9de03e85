-- What the detector keeps of each closed week of a family, so that a tick costs the weeks that are new. Derived like the rest: a
-- family without any is evaluated from its first week, and a state that rests on another past, policy or detector is not taken up.
create table closed_week (
    organization_id uuid not null,
    need text not null,
    place_kind text not null,
    place_id uuid not null,
    week int not null,
    expectation bytea not null, -- what was expected of the week, in the detector's own form; frozen
    state bytea, -- all that was known after it; kept of the last weeks and of one week in thirteen
    primary key (organization_id, need, place_kind, place_id, week)
);
alter table closed_week enable row level security;
alter table closed_week force row level security;
create policy tenant on closed_week using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
