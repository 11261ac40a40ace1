INSERT INTO t VALUES ('abc', 'x', 1.5, 7);
