-- Which link a personal link took the place of, where it leads to the same response: the hash of the earlier one's token.
alter table invitation add column replaces text;
