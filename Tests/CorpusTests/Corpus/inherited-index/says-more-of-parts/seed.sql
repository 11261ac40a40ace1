INSERT INTO p SELECT n, n, n::text FROM generate_series(1, 2) AS n;
