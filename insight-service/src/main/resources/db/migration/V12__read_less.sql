-- What the list of needs and the home page draw, without unpacking years of weeks: the last twelve.
alter table family add column recent jsonb generated always as (
    jsonb_set(evaluation, '{weeks}', jsonb_path_query_array(evaluation, '$.weeks[last - 11 to last]'))
) stored;

-- What was told of every need since a week.
create index told_of_week on told (organization_id, week);

-- Which alerts are closed: those that are not are few, however long the history.
create index alert_entry_closed on alert_entry (organization_id, alert_id) where kind = 'CLOSED';
create index alert_entry_acted_on on alert_entry (organization_id, alert_id) where kind = 'ACTION_TAKEN';
