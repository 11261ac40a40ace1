INSERT INTO docs VALUES ('some words');
