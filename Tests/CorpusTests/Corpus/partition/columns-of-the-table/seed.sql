INSERT INTO orders VALUES (1, 'a', 'b', 3, 4, 5), (12, 'a', 'b', 3, 4, 5);
