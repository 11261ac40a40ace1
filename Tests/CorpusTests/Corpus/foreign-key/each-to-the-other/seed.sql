INSERT INTO users VALUES (1);
INSERT INTO teams VALUES (1, 1);
UPDATE users SET team_id = 1;
