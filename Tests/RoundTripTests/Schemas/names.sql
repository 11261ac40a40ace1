-- Every kind of object, under names that something could stumble over.
CREATE EXTENSION btree_gist;

DO $make$
DECLARE
  names text[] := ARRAY[
    'Upper Case', 'a.b', 'a"b', 'a''b', 'select', 'user', '🐘', 'größe', E'back\\slash', '100%', '$x', '{{x}}', '# no comment',
    '- dash', 'key: value', 'null', 'true', '1', '~', ' leading', 'trailing ', '--', '/*', 'a,b', '(a)', 'a[]', 'ঢাকা',
    repeat('x', 63), repeat('ü', 31) || 'y', repeat('ঢ', 21), repeat('🐘', 15) || 'abc', repeat('é', 40)
  ];
  n text;
  cut text;
  number integer := 0;
BEGIN
  FOREACH n IN ARRAY names LOOP
    number := number + 1;
    cut := n::name::text;
    EXECUTE format('CREATE SCHEMA %I', n);
    EXECUTE format('SET LOCAL search_path = %I, public', n);
    EXECUTE format('COMMENT ON SCHEMA %I IS %L', n, n);
    EXECUTE format('CREATE TYPE %I AS ENUM (%L, %L)', 'e' || n, cut, 'other');
    EXECUTE format('CREATE DOMAIN %I AS text CONSTRAINT %I CHECK (VALUE <> %L)', 'd' || n, n, n);
    EXECUTE format('CREATE TYPE %I AS (%I integer, b text)', 'c' || n, n);
    EXECUTE format('CREATE TYPE %I AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = %I)', 'r' || n, 'm' || n);
    EXECUTE format('CREATE COLLATION %I (LOCALE = ''C'')', n);
    EXECUTE format('CREATE SEQUENCE %I', 's' || n);
    EXECUTE format('CREATE FUNCTION %I(%I integer, "b" %I DEFAULT %L) RETURNS integer LANGUAGE sql IMMUTABLE RETURN %I + 1', n, n, 'e' || n, cut, n);
    EXECUTE format('CREATE PROCEDURE %I(INOUT %I integer) LANGUAGE plpgsql AS ''BEGIN END''', 'p' || n, n);
    EXECUTE format('CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS ''BEGIN RETURN NEW; END''', 't' || n);
    EXECUTE format('CREATE FUNCTION %I(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a + b', 'f' || n);
    EXECUTE format('CREATE AGGREGATE %I(integer) (SFUNC = %I, STYPE = integer, INITCOND = ''0'')', 'a' || n, 'f' || n);
    EXECUTE format(
      'CREATE TABLE %1$I (%1$I integer GENERATED ALWAYS AS IDENTITY, e %2$I DEFAULT %3$L, d %4$I, c %5$I, s bigint DEFAULT nextval(%6$L),'
      ' t text COLLATE %1$I, g integer GENERATED ALWAYS AS (length(t)) STORED, serial serial, p int4range,'
      ' CONSTRAINT %7$I PRIMARY KEY (%1$I), CONSTRAINT %8$I UNIQUE (t, g), CONSTRAINT %9$I CHECK (%1$I > 0),'
      ' CONSTRAINT %10$I FOREIGN KEY (g) REFERENCES %1$I, CONSTRAINT %11$I EXCLUDE USING gist (%1$I WITH =, p WITH &&))',
      n, 'e' || n, cut, 'd' || n, 'c' || n, format('%I', 's' || n), '1' || n, '2' || n, '3' || n, '4' || n, '5' || n);
    EXECUTE format('COMMENT ON COLUMN %1$I.%1$I IS %1$L', n);
    EXECUTE format('CREATE INDEX %I ON %I (%I, lower(t)) WHERE e = %L', '6' || n, n, n, cut);
    EXECUTE format('CREATE INDEX ON %I (t, %I)', n, n);
    EXECUTE format('CREATE STATISTICS %I ON t, g FROM %I', n, n);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OF %I ON %I FOR EACH ROW WHEN (NEW.%I > 1) EXECUTE FUNCTION %I(%L)', n, n, n, n, 't' || n, n);
    EXECUTE format('CREATE POLICY %I ON %I USING (%I > 0)', n, n, n);
    EXECUTE format('CREATE RULE %I AS ON DELETE TO %I DO ALSO NOTIFY %I', n, n, n);
    EXECUTE format('CREATE VIEW %I AS SELECT %I, t AS %I FROM %I', 'v' || n, n, 'v' || n, n);
    EXECUTE format('CREATE MATERIALIZED VIEW %I AS SELECT %I FROM %I', '7' || n, n, n);
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (%I)', '8' || n, '7' || n, n);
    EXECUTE format('CREATE TABLE %I (%I integer, b text) PARTITION BY LIST (%I)', '9' || n, n, n);
    EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES IN (1)', '0' || n, '9' || n);
    EXECUTE format('CREATE TEXT SEARCH DICTIONARY %I (TEMPLATE = simple)', n);
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = simple)', n);
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR word WITH %I', n, n);
    EXECUTE format('CREATE OPERATOR FAMILY %I USING btree', n);
    EXECUTE format('CREATE FOREIGN DATA WRAPPER %I', n);
    EXECUTE format('CREATE SERVER %I FOREIGN DATA WRAPPER %I', n, n);
    EXECUTE format('CREATE FOREIGN TABLE %I (%I integer) SERVER %I', 'w' || n, n, n);
    EXECUTE format('CREATE PUBLICATION %I FOR TABLE %I (%I) WHERE (%I > 1)', n, n, n, n);
  END LOOP;
END
$make$;
