INSERT INTO things (id, n) VALUES (1, 2);
INSERT INTO others VALUES (2);
