insert into t select generate_series(1, 3); refresh materialized view m
