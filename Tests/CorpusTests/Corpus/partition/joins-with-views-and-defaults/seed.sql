INSERT INTO orders_2 VALUES (15, 'b');
