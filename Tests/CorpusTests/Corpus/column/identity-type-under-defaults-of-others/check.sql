SET search_path = public;
INSERT INTO z (q) VALUES (3);
INSERT INTO y (q) VALUES (3);
INSERT INTO summed (q) VALUES (2);
INSERT INTO t (note) VALUES ('c');
DO $$
BEGIN
  ASSERT (SELECT array_agg(id ORDER BY id) FROM z) = '{3,4,6}', 'what counted with it';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM y) = '{1,2,3}', 'what counted with an empty one';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM summed) = '{1005,1007}', 'what changes as well';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM t) = '{1,2,8}', 'the identity';
END
$$;
