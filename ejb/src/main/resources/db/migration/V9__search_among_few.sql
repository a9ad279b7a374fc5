-- A searcher whom only few let see them is answered from those few, who are found by the names in their rules.
create index visibility_rule_visible on visibility_rule (lower(name)) where visible;
