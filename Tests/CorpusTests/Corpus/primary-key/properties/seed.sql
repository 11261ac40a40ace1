INSERT INTO includes VALUES (1, 2);
