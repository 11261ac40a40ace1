INSERT INTO kinds SELECT generate_series(1, 10);
INSERT INTO "Events" SELECT g, date '2020-01-01' + g % 700, g % 10 + 1, CASE WHEN g % 2 = 0 THEN 'here' ELSE 'there' END
  FROM generate_series(1, 1000) AS g;
