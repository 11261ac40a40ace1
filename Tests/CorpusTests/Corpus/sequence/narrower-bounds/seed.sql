SELECT nextval('up'), nextval('apart'), nextval('down'), nextval('turns');
INSERT INTO t DEFAULT VALUES;
