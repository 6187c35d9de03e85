-- Who took responses along: when, what, how many and what for. Only ever added to: a row when an export begins, before its first
-- byte leaves, and one when it ended or broke off.
create table export_trail (
    organization_id uuid not null,
    number bigint generated always as identity,
    export_id uuid not null,
    kind text not null check (kind in ('BEGUN', 'ENDED', 'BROKEN')),
    at timestamptz not null,
    account_id uuid,
    name text,
    instrument_id uuid,
    format text,
    words boolean,
    purpose text,
    responses bigint,
    primary key (organization_id, number)
);
create index export_trail_of_export on export_trail (organization_id, export_id);
alter table export_trail enable row level security;
alter table export_trail force row level security;
create policy tenant on export_trail for select using (organization_id = earshot_organization());
create policy added on export_trail for insert with check (organization_id = earshot_organization());

-- An export reads the responses to an instrument in the order of their ids, page by page.
create index response_of_instrument on response (organization_id, instrument_id, response_id) where not withdrawn;
