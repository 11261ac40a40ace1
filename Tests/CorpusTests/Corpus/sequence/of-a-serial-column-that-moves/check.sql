INSERT INTO sales.orders (n) VALUES ('c');
INSERT INTO sales.rows (n) VALUES ('d');
DO $$
BEGIN
  ASSERT (SELECT max(id) FROM sales.orders) = 3, 'a moved table';
  ASSERT (SELECT max(id) FROM sales.rows) = 4, 'a table that moves and gets another name';
END
$$;
