INSERT INTO orders VALUES (1, 'a'); INSERT INTO orders_2 VALUES (15, 'b');
