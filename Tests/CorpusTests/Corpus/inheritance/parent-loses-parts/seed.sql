insert into a values (2, 3, 'y', 'z'); insert into b values (4, 5, 'y', 'z'); insert into c values (7, 8, 'y', 'z');
