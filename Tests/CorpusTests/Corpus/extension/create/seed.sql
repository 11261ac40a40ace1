INSERT INTO posts VALUES ('a');
