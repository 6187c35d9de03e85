-- How far the entries of an organisation's alerts were made into notices (earshot.notices).
create table notice_reached (
    organization_id uuid primary key,
    number bigint not null
);
alter table notice_reached enable row level security;
alter table notice_reached force row level security;
create policy tenant on notice_reached using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
