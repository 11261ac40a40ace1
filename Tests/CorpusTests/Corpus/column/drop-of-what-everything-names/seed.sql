INSERT INTO things (id, gone, kept) VALUES (1, 2, 3), (4, 5, 6);
