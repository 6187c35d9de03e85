-- Phone numbers and e-mail addresses that people gave as answers leave only where they are asked for, and that is written down.
alter table export_trail add column contacts boolean not null default false;
