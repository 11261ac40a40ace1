insert into k values (1, 'x'); insert into n values (2);
