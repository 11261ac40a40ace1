INSERT INTO t VALUES (ROW('a', 'b'));
