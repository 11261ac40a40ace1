INSERT INTO a.things VALUES (1, 'x');
INSERT INTO b.things VALUES (1, 'y');
