-- Who could take a step of answering (an invitation may be opened, an opening may become a response), and how that counts. A row
-- counts once the person's seven days are over; buckets, families, shifts and alerts are those of needs.
create table opportunity (
    organization_id uuid not null,
    step text not null,
    opportunity_id uuid not null, -- of the invitation or of the opening, which is the id of the response that it may become
    invitation_id uuid not null,
    instrument_id uuid not null,
    participant_id uuid,
    program_id uuid not null,
    site_id uuid not null,
    groups jsonb not null, -- as the link and the page tell them; what the person stated joins them when it counts
    began_at timestamptz not null,
    week int not null,
    due_at timestamptz, -- when to look at it next; null once settled, until something about it changes
    cell_id uuid, -- where it counts; null while it does not
    done boolean, -- whether the step was taken in time; null while it does not count
    primary key (organization_id, step, opportunity_id)
);
create index opportunity_due on opportunity (organization_id, due_at) where due_at is not null;
create index opportunity_of_invitation on opportunity (organization_id, invitation_id);
create index opportunity_of_participant on opportunity (organization_id, participant_id, week)
    where participant_id is not null;
create index opportunity_of_week on opportunity (organization_id, step, week);

alter table opportunity enable row level security;
alter table opportunity force row level security;
create policy tenant on opportunity using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());

-- One row for each person, step and week that counts: a participant with several links counts once.
create view step_turn with (security_invoker = true) as
select distinct on (organization_id, step, coalesce(participant_id, opportunity_id), week)
    organization_id, step, participant_id, coalesce(participant_id, opportunity_id) as person, week, cell_id, done
from opportunity
where done is not null
order by organization_id, step, coalesce(participant_id, opportunity_id), week, done desc, began_at desc,
    opportunity_id desc;

create or replace view bucket_recount with (security_invoker = true) as
select organization_id, need, week, cell_id, count(*) as asked, count(*) filter (where present) as present,
    sum(severity)::bigint as severity, sum(severity::bigint * severity)::bigint as severity_squares
from (
    select distinct on (organization_id, coalesce(participant_id, response_id), week, need)
        organization_id, need, week, cell_id, signal.present, signal.severity
    from response, unnest(needs, response.present, response.severity) as signal (need, present, severity)
    where not withdrawn
    order by organization_id, coalesce(participant_id, response_id), week, need, answered_at desc, response_id desc
) as counted
group by organization_id, need, week, cell_id
union all
select organization_id, step, week, cell_id, count(*), count(*) filter (where done), 0, 0
from step_turn
group by organization_id, step, week, cell_id;
