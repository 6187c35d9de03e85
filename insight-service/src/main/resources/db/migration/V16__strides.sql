-- Counts of the running week at an earlier telling of everyone, and the number of that telling: what was told of everyone then may be
-- taken apart by place and group once a stride of answers has come since.
alter table told_week add column taken jsonb;
alter table told_week add column taken_at int;
