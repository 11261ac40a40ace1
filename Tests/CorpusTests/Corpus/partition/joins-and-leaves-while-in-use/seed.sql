INSERT INTO events SELECT g, date '2020-01-01' + g % 700 FROM generate_series(1, 1000) AS g;
INSERT INTO orders_2022 SELECT g, date '2022-01-01' + g % 300 FROM generate_series(1, 1000) AS g;
