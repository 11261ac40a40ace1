INSERT INTO users (email) VALUES ('a@b');
INSERT INTO sessions VALUES (1);
