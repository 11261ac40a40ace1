INSERT INTO kinds VALUES ('a');
INSERT INTO things VALUES ('a');
