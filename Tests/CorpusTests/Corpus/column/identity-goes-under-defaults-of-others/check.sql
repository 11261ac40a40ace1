SET search_path = public;
INSERT INTO y (q) VALUES (3);
INSERT INTO s (note) VALUES ('c');
DO $$
BEGIN
  ASSERT (SELECT array_agg(id ORDER BY id) FROM y) = '{3,4,5}', 'what counted with it';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM z) = '{3,4}', 'what counts no more';
  ASSERT (SELECT array_agg(id ORDER BY id) FROM s) = '{1,2,6}', 'the sequence';
END
$$;
