-- Themes whose weekly share is watched as that of a need is: buckets, families, shifts and alerts are those of needs.
create table watched_theme (
    organization_id uuid not null,
    theme text not null,
    rule text not null, -- names the rules that it is counted by
    since_version int not null, -- of the codebook: texts sorted by an earlier one do not count yet
    since_week int not null, -- in which the rule was decided: what tipped before does not ring
    languages text[] not null, -- that the rule has lines for
    account_id uuid not null,
    watched_at timestamptz not null,
    primary key (organization_id, theme)
);
alter table watched_theme enable row level security;
alter table watched_theme force row level security;
create policy tenant on watched_theme using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());

-- One row for each watched theme, person and week: it is about the theme if any text of theirs in that week is.
create view theme_turn with (security_invoker = true) as
select distinct on (watched.organization_id, watched.theme, text.person, text.week)
    watched.organization_id, watched.theme, 'theme:' || watched.theme || ':' || watched.rule as need, text.person,
    text.week, text.cell_id, watched.theme = any (text.themes) as present
from watched_theme as watched
join open_text as text on text.organization_id = watched.organization_id
    and text.codebook_version >= watched.since_version
    and exists (select from unnest(watched.languages) as ruled (language)
        where text.language = ruled.language or starts_with(text.language, ruled.language || '-'))
order by watched.organization_id, watched.theme, text.person, text.week, watched.theme = any (text.themes) desc,
    text.answered_at desc, text.response_id desc, text.question;

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
group by organization_id, step, week, cell_id
union all
select organization_id, need, week, cell_id, count(*), count(*) filter (where present), 0, 0
from theme_turn
group by organization_id, need, week, cell_id;
