INSERT INTO t VALUES (ROW('a', 'b'), ARRAY[ROW('c', 'd')::address]);
