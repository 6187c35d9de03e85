-- When what is told of a period was told last: a number that is never given twice, so that whoever holds what a number stands for need
-- not read its rows again.
create sequence told_version as bigint;

create table told_period (
    organization_id uuid not null,
    need text not null,
    week int not null,
    weeks int not null,
    version bigint not null default nextval('told_version'),
    primary key (organization_id, need, week, weeks)
);
insert into told_period (organization_id, need, week, weeks) select distinct organization_id, need, week, weeks from told;
alter table told_period enable row level security;
alter table told_period force row level security;
create policy tenant on told_period using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
