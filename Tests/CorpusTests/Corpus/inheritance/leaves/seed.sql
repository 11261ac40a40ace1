INSERT INTO birds VALUES (1, 'a', 'b');
