INSERT INTO owners SELECT generate_series(1, 2000);
INSERT INTO events SELECT g, date '2025-01-01' + g % 700, CASE WHEN g % 2 = 0 THEN 'a' ELSE 'b' END, 'n'
  FROM generate_series(1, 2000) AS g;
