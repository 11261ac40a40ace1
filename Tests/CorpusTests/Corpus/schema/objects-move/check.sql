INSERT INTO shop.slips (who) VALUES (1);
SELECT 1 / (SELECT count(*) FROM shop.slips WHERE no = 3 AND id = 3);
SELECT 1 / (SELECT count(*) FROM shop.slips WHERE (spot).y = 4);
SELECT 1 / (nextval('depot.counter') - 1);
