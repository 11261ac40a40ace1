insert into r values (1); insert into f values (1, 'a', 2, 1), (2, 'b', 3, 1);
