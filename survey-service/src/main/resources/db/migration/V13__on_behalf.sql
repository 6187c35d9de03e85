-- Links by which somebody of the organisation enters what others say.
alter table invitation add column on_behalf boolean not null default false;
