insert into solo values (1, 'a'), (2, 'a');
