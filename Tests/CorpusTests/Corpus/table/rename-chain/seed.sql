INSERT INTO a VALUES (1, 'x');
INSERT INTO b VALUES (1, 'y'), (2, 'y');
