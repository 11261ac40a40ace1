INSERT INTO t VALUES ('open', '{closed}');
