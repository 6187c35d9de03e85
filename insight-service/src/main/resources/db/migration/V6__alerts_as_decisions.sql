-- What an entry says beyond its kind: an owner, a day, an action, a measurement, another alert.
alter table alert_entry add column detail jsonb;
