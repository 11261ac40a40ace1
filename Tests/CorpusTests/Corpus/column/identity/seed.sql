INSERT INTO t (gains) VALUES (5), (9);
