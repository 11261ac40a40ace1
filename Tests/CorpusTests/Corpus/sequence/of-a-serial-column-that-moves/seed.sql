INSERT INTO orders (n) VALUES ('a'), ('b');
INSERT INTO lines (n) VALUES ('a'), ('b'), ('c');
