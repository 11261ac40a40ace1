INSERT INTO t VALUES (1, 'a', 'b', 1.5, '2020-01-01', '7', 3, '{"a":1}');
