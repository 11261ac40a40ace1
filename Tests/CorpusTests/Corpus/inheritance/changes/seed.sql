INSERT INTO birds VALUES (1, 'a', 'b', 3); INSERT INTO animals VALUES (2, 'x');
