INSERT INTO o.t VALUES (1, 'kept');
