INSERT INTO u SELECT n, n, n::text, n FROM generate_series(1, 50) AS n;
ANALYZE u;
