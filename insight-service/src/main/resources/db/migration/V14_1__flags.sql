-- Why to look at a response twice: a field that no person sees was filled in, or it was answered faster than anybody reads. It counts.
alter table response add column flags text[];
