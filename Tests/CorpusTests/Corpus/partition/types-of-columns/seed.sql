INSERT INTO orders VALUES (1, 'sad', 3), (12, 'glad', 4);
