SET search_path = public;
INSERT INTO owned (s) VALUES ('d');
INSERT INTO unowned (s) VALUES ('c');
INSERT INTO downwards (s) VALUES ('c');
INSERT INTO never_used (s) VALUES ('a');
INSERT INTO retyped (s) VALUES ('c');
DO $$
BEGIN
  ASSERT (SELECT array_agg(id ORDER BY id) FROM owned) = '{1,2,4}', 'owned';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM unowned) = '{1,2,3}', 'unowned';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM downwards) = '{-3,-2,-1}', 'downwards';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM never_used) = '{100}', 'never_used';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM retyped) = '{1,2,3}', 'retyped';
END
$$;
