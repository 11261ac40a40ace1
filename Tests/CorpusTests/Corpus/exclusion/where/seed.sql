INSERT INTO t VALUES ('[1,2)', false);
