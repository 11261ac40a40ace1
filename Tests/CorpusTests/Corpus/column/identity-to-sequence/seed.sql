INSERT INTO owned (s) VALUES ('a'), ('b'), ('c');
DELETE FROM owned WHERE id = 3;
INSERT INTO unowned (s) VALUES ('a'), ('b');
INSERT INTO downwards (s) VALUES ('a'), ('b');
INSERT INTO retyped (s) VALUES ('a'), ('b');
SELECT setval('never_used_id_seq', 100, false);
