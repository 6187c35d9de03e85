-- Of a personal link, code and revision outlive the answers: whoever comes back later corrects the same response.
alter table draft add column answers_expire_at timestamptz;
update draft set answers_expire_at = expires_at;
alter table draft alter column answers_expire_at set not null;
create index draft_answers_expiry on draft (organization_id, answers_expire_at);
