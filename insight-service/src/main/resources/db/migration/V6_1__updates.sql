-- What people are told of what was heard and done. Its state and its texts are those of its history. Not named "update", because "update" is
-- a word of the language that this is written in.
create table told_update (
    organization_id uuid not null,
    told_id uuid not null,
    program_id uuid not null,
    need text,
    dimension text,
    group_name text,
    alert_id uuid,
    action_id uuid,
    number bigint generated always as identity,
    primary key (organization_id, told_id)
);

-- Only ever added to.
create table told_entry (
    organization_id uuid not null,
    number bigint generated always as identity,
    told_id uuid not null,
    at timestamptz not null,
    kind text not null check (kind in ('DRAFTED', 'EDITED', 'PUBLISHED', 'TAKEN_BACK')),
    account_id uuid not null,
    texts jsonb,
    primary key (organization_id, number)
);
create index told_entry_of_told on told_entry (organization_id, told_id, number);

-- The listening debt of a program as it was last counted from responses and updates; can be counted anew at any time.
create table listening_debt (
    organization_id uuid not null,
    program_id uuid not null,
    counted_at timestamptz not null,
    stamp text not null, -- another one whenever what it was counted from is another
    points jsonb not null,
    primary key (organization_id, program_id)
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['told_update', 'told_entry', 'listening_debt'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;
