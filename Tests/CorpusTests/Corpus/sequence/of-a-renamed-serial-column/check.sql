SET search_path = public;
INSERT INTO customers (n) VALUES ('c');
INSERT INTO cust (n) VALUES ('new');
INSERT INTO items (n) VALUES ('d');
INSERT INTO second (n) VALUES ('b');
INSERT INTO third (n) VALUES ('e');
INSERT INTO grown (n) VALUES ('c');
INSERT INTO retold (n) VALUES ('c');
DO $$
BEGIN
  ASSERT (SELECT max(id) FROM customers) = 3, 'a renamed table';
  ASSERT (SELECT max(id) FROM cust) = 1, 'a new table of its old name';
  ASSERT (SELECT max(key) FROM items) = 4, 'a renamed column';
  ASSERT (SELECT max(id) FROM second) = 2, 'a name handed on';
  ASSERT (SELECT max(number) FROM third) = 5, 'a renamed column of a renamed table';
  ASSERT (SELECT max(id) FROM grown) = 3, 'another type as well';
  ASSERT (SELECT max(id) FROM retold) = 3, 'a declared rename';
END
$$;
