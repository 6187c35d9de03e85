-- People who had an account before the directory told of people. The owner is bound by row-level security too, so it is lifted
-- for this one statement, in one transaction.
alter table account no force row level security;
alter table outbox no force row level security;
insert into outbox (organization_id, topic, record_key, event_type, body)
select organization_id, 'earshot.directory', account_id::text, 'org.earshot.directory.person.v1',
    convert_to(json_build_object('kind', 'person', 'organizationId', organization_id, 'id', account_id,
        'name', split_part(email, '@', 1), 'role', role)::text, 'UTF8')
from account;
alter table account force row level security;
alter table outbox force row level security;
