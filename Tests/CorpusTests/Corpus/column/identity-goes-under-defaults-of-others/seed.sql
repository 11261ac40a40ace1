INSERT INTO t (note) VALUES ('a'), ('b');
INSERT INTO s (note) VALUES ('a'), ('b');
INSERT INTO z (q) VALUES (1), (2);
INSERT INTO y (q) VALUES (1), (2);
