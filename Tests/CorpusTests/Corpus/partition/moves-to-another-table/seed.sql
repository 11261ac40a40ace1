INSERT INTO "left" VALUES (1, 'a');
