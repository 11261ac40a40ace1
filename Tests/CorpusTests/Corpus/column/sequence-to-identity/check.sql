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
DO $$
BEGIN
  ASSERT pg_get_serial_sequence('owned', 'id') = 'public.owned_id_seq', 'its name';
  ASSERT pg_get_serial_sequence('retyped', 'id') = 'public.retyped_id_seq', 'its name after another type';
  ASSERT pg_get_serial_sequence('unowned', 'id') = 'public.unowned_id_seq', 'a name that was free';
END
$$;
