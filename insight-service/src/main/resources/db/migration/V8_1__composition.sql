-- The people whom a program serves, by the groups of a dimension, as someone there knows them. Entered by hand: what is here cannot be
-- rebuilt from Kafka.
create table composition (
    organization_id uuid not null,
    program_id uuid not null,
    dimension text not null,
    group_name text not null,
    people bigint not null,
    as_of date not null,
    entered_at timestamptz not null,
    account_id uuid not null,
    primary key (organization_id, program_id, dimension, group_name)
);
alter table composition enable row level security;
alter table composition force row level security;
create policy tenant on composition using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
