-- Finds the people of a small group in a few weeks without looking at everyone's: whether a figure may be shown can hang on them.
create index response_of_cell on response (organization_id, cell_id, week) include (participant_id) where not withdrawn;
