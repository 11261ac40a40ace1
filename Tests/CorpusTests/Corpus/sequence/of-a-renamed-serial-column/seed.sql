INSERT INTO cust (n) VALUES ('a'), ('b');
INSERT INTO items (n) VALUES ('a'), ('b'), ('c');
INSERT INTO first (n) VALUES ('a');
INSERT INTO second (n) VALUES ('a'), ('b'), ('c'), ('d');
INSERT INTO grows (n) VALUES ('a'), ('b');
INSERT INTO told (n) VALUES ('a'), ('b');
