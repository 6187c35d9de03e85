-- Somebody who lets people answer at a door, or enters what they say, and reads nothing.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('admin', 'manager', 'analyst', 'facilitator'));
