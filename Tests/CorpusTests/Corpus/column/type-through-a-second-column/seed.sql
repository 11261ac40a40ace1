INSERT INTO "Order Items" ("Order Id", "n""o", parent, before, "select", state, count, serial, changed)
SELECT 1 + n / 100, n % 100, CASE WHEN n % 100 = 1 THEN 1 END, CASE WHEN n % 3 = 0 THEN n END, 's' || n, 'new', n, n, '2000-01-01'
  FROM generate_series(1, 300) AS n WHERE n % 100 < 2 ORDER BY n;
