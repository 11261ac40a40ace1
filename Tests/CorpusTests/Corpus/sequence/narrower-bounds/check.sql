SET search_path = public;
INSERT INTO t DEFAULT VALUES;
DO $$
BEGIN
  ASSERT nextval('up') = 5, 'up';
  ASSERT nextval('apart') = 50, 'apart';
  ASSERT nextval('down') = -10, 'down';
  ASSERT nextval('turns') = -1, 'turns';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM t) = '{1,5}', 'id';
  ASSERT (SELECT array_agg(far ORDER BY far) FROM t) = '{1,50}', 'far';
END
$$;
