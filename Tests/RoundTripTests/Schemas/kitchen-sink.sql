-- Every kind of object and every option of the manual's CREATE, ALTER, COMMENT, and GRANT pages, under nasty names.

CREATE EXTENSION pg_trgm;
CREATE SCHEMA extensions;
CREATE EXTENSION hstore SCHEMA extensions;
COMMENT ON EXTENSION hstore IS 'keys and values';
CREATE EXTENSION btree_gist;
CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;

-- Schemas
CREATE SCHEMA "Mixed Case";
CREATE SCHEMA "dotted.schema";
CREATE SCHEMA "select";
CREATE SCHEMA "größe 📏";
CREATE SCHEMA "a""quote";
CREATE SCHEMA empty;
CREATE SCHEMA kitchen;
COMMENT ON SCHEMA "Mixed Case" IS E'two\nlines: "quoted", ''single'', # no comment, - no list';
COMMENT ON SCHEMA public IS 'the usual';
GRANT USAGE, CREATE ON SCHEMA "Mixed Case" TO shop_app;
GRANT USAGE ON SCHEMA kitchen TO PUBLIC;
GRANT USAGE ON SCHEMA kitchen TO "Odd ""Role""" WITH GRANT OPTION;

-- Collations
CREATE COLLATION kitchen.plain (LOCALE = 'C');
CREATE COLLATION kitchen.two_parts (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE COLLATION kitchen.german (PROVIDER = icu, LOCALE = 'de-DE');
CREATE COLLATION kitchen.case_insensitive (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE COLLATION kitchen."Copied Collation" FROM "C";
COMMENT ON COLLATION kitchen.german IS 'phone books';

-- Enumerations
CREATE TYPE kitchen.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE kitchen."Odd Labels" AS ENUM ('', ' leading', 'it''s', 'a,b', 'a: b', '#hash', 'null', 'true', '1', '~', 'ünïcode', '🙂', '- dash', '{brace}', '[bracket]', '"quoted"', 'back\slash', '%', '@', '*', '&anchor', '!tag', '|', '>', '?', 'yes', 'No', 'off', '1e3', '0x1f', '2020-01-01');
CREATE TYPE kitchen.nothing AS ENUM ();
COMMENT ON TYPE kitchen.mood IS 'how one feels';
GRANT USAGE ON TYPE kitchen.mood TO shop_app WITH GRANT OPTION;
REVOKE USAGE ON TYPE kitchen.mood FROM PUBLIC;

-- Domains
CREATE DOMAIN kitchen.positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN kitchen.email AS text COLLATE "C" DEFAULT 'nobody@example.org' NOT NULL
  CONSTRAINT has_an_at CHECK (VALUE LIKE '%@%') CONSTRAINT "short enough" CHECK (length(VALUE) < 200);
CREATE DOMAIN kitchen.bounded AS kitchen.positive CHECK (VALUE < 1000);
ALTER DOMAIN kitchen.bounded ADD CONSTRAINT late CHECK (VALUE <> 13) NOT VALID;
CREATE DOMAIN kitchen.prices AS numeric(12,2)[] DEFAULT '{}';
CREATE DOMAIN kitchen.short AS varchar(10);
CREATE DOMAIN kitchen.moods AS kitchen.mood[];
COMMENT ON DOMAIN kitchen.email IS 'an address';
COMMENT ON CONSTRAINT has_an_at ON DOMAIN kitchen.email IS 'not much of a check';

-- Composite types
CREATE TYPE kitchen.address AS (street text COLLATE kitchen.german, "City Name" varchar(80), zip char(5), mood kitchen.mood);
CREATE TYPE kitchen.customer AS (name text, home kitchen.address, others kitchen.address[]);
CREATE TYPE kitchen.no_attributes AS ();
COMMENT ON COLUMN kitchen.address."City Name" IS 'as on a map';
COMMENT ON TYPE kitchen.customer IS 'somebody';

-- Range types
CREATE FUNCTION kitchen.time_difference(a time, b time) RETURNS double precision
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT extract(epoch FROM a - b)::double precision';
CREATE TYPE kitchen.time_range AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = kitchen.time_difference);
CREATE TYPE kitchen.text_range AS RANGE (SUBTYPE = text, COLLATION = "C", SUBTYPE_OPCLASS = text_pattern_ops, MULTIRANGE_TYPE_NAME = kitchen.text_ranges);
CREATE TYPE kitchen."Float Range" AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);

-- Base types, on functions that the server itself has
CREATE TYPE kitchen.base;
CREATE FUNCTION kitchen.base_in(cstring) RETURNS kitchen.base LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION kitchen.base_out(kitchen.base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE FUNCTION kitchen.base_receive(internal) RETURNS kitchen.base LANGUAGE internal STABLE STRICT AS 'textrecv';
CREATE FUNCTION kitchen.base_send(kitchen.base) RETURNS bytea LANGUAGE internal STABLE STRICT AS 'textsend';
CREATE TYPE kitchen.base (INPUT = kitchen.base_in, OUTPUT = kitchen.base_out, RECEIVE = kitchen.base_receive, SEND = kitchen.base_send,
  INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended, CATEGORY = 'U', PREFERRED = false, DEFAULT = 'none', DELIMITER = ';', COLLATABLE = true);
COMMENT ON TYPE kitchen.base IS 'text by another name';

-- Functions and procedures
CREATE FUNCTION kitchen.add(a integer, b integer DEFAULT 1, c integer DEFAULT 2) RETURNS integer
  LANGUAGE sql IMMUTABLE LEAKPROOF STRICT PARALLEL SAFE COST 10 AS $$ SELECT a + b + c $$;
CREATE FUNCTION kitchen.add(a text, b text) RETURNS text LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED AS $$ SELECT a || b $$;
CREATE FUNCTION kitchen.add(VARIADIC numbers numeric[]) RETURNS numeric LANGUAGE sql AS $$ SELECT sum(n) FROM unnest(numbers) n $$;
CREATE FUNCTION kitchen.no_arguments() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '64MB' SET "my.Setting" = 'a ''quoted'' value' AS $body$
BEGIN
  -- a comment, with trailing space 
  PERFORM 1;	-- and a tab

  RAISE NOTICE 'dollar $$ and $body_ and ''quotes''';
END
$body$;
CREATE FUNCTION kitchen.outs(IN a integer, OUT doubled integer, OUT "Tripled Value" integer, INOUT b text) LANGUAGE sql AS $$ SELECT a * 2, a * 3, b $$;
CREATE FUNCTION kitchen.unnamed(integer, text) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION kitchen.set_returning(n integer) RETURNS SETOF integer LANGUAGE sql ROWS 50 AS $$ SELECT generate_series(1, n) $$;
CREATE FUNCTION kitchen.table_returning(n integer) RETURNS TABLE ("number" integer, "square of it" bigint) LANGUAGE sql ROWS 10 AS $$ SELECT i, i::bigint * i FROM generate_series(1, n) i $$;
CREATE FUNCTION kitchen.atomic(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
  SELECT a;
  SELECT a + b;
END;
CREATE FUNCTION kitchen.atomic_expression(a integer) RETURNS integer LANGUAGE sql RETURN a * 2;
CREATE FUNCTION kitchen.polymorphic(a anyelement, b anyarray) RETURNS anyelement LANGUAGE sql AS $$ SELECT coalesce(a, b[1]) $$;
CREATE FUNCTION kitchen.compatible(a anycompatible, b anycompatible, OUT result anycompatiblearray) LANGUAGE sql AS $$ SELECT ARRAY[a, b] $$;
CREATE FUNCTION kitchen."Function, with (odd) name."(  "Argument Name" text DEFAULT 'it''s, "so"', "select" integer DEFAULT NULL) RETURNS text LANGUAGE sql WINDOW AS $$ SELECT $1 $$;
ALTER FUNCTION kitchen."Function, with (odd) name."(text, integer) RESET ALL;
CREATE FUNCTION kitchen.record_returning() RETURNS record LANGUAGE sql AS $$ SELECT 1, 2 $$;
CREATE FUNCTION kitchen.records_returning() RETURNS SETOF record LANGUAGE sql AS $$ SELECT 1, 2 $$;
CREATE FUNCTION kitchen.cryptic(text) RETURNS text LANGUAGE internal STRICT IMMUTABLE AS 'upper';
CREATE FUNCTION kitchen.like_support(text, text) RETURNS boolean LANGUAGE internal STRICT IMMUTABLE SUPPORT textlike_support AS 'textlike';
CREATE FUNCTION kitchen.composite(a kitchen.address) RETURNS kitchen.customer LANGUAGE sql AS $$ SELECT NULL::kitchen.customer $$;
CREATE FUNCTION kitchen.multi_line_default(a text DEFAULT E'first\nsecond', b interval DEFAULT '1 day', c integer[] DEFAULT ARRAY[1,2], d timestamptz DEFAULT now()) RETURNS text LANGUAGE sql AS $$ SELECT a $$;
CREATE PROCEDURE kitchen.proceed(IN a integer, INOUT b integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN b := a; COMMIT; END $$;
CREATE PROCEDURE kitchen.proceed(OUT a text) LANGUAGE sql AS $$ SELECT 'x' $$;
CREATE PROCEDURE kitchen.atomically(n integer) LANGUAGE sql SECURITY DEFINER SET search_path = kitchen BEGIN ATOMIC SELECT n; END;
COMMENT ON FUNCTION kitchen.add(integer, integer, integer) IS 'three numbers';
COMMENT ON PROCEDURE kitchen.proceed(integer, integer) IS 'goes on';
REVOKE EXECUTE ON FUNCTION kitchen.add(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kitchen.add(text, text) TO shop_app WITH GRANT OPTION;
GRANT EXECUTE ON PROCEDURE kitchen.atomically(integer) TO "Odd ""Role""";

-- Aggregates
CREATE AGGREGATE kitchen.total(integer) (SFUNC = int4_sum, STYPE = bigint);
CREATE AGGREGATE kitchen.mean(float8) (SFUNC = float8_accum, STYPE = float8[], SSPACE = 32, FINALFUNC = float8_avg, FINALFUNC_MODIFY = READ_ONLY,
  COMBINEFUNC = float8_combine, INITCOND = '{0,0,0}', PARALLEL = SAFE);
CREATE AGGREGATE kitchen.moving(bigint) (SFUNC = int8_avg_accum, STYPE = internal, SSPACE = 48, FINALFUNC = numeric_poly_sum, COMBINEFUNC = int8_avg_combine,
  SERIALFUNC = int8_avg_serialize, DESERIALFUNC = int8_avg_deserialize, MSFUNC = int8_avg_accum, MINVFUNC = int8_avg_accum_inv, MSTYPE = internal, MSSPACE = 48,
  MFINALFUNC = numeric_poly_sum, PARALLEL = RESTRICTED);
CREATE AGGREGATE kitchen.smallest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = <);
CREATE AGGREGATE kitchen.everything(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE kitchen.percentile(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, FINALFUNC_EXTRA = false);
CREATE AGGREGATE kitchen.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
COMMENT ON AGGREGATE kitchen.total(integer) IS 'a sum';

-- Operators, families, and classes
CREATE FUNCTION kitchen.base_less(kitchen.base, kitchen.base) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'text_lt';
CREATE FUNCTION kitchen.base_equals(kitchen.base, kitchen.base) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'texteq';
CREATE FUNCTION kitchen.base_differs(kitchen.base, kitchen.base) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'textne';
CREATE FUNCTION kitchen.base_compare(kitchen.base, kitchen.base) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'bttextcmp';
CREATE FUNCTION kitchen.base_not_less(kitchen.base, kitchen.base) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'text_ge';
CREATE FUNCTION kitchen.base_less_or_equal(kitchen.base, kitchen.base) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'text_le';
CREATE FUNCTION kitchen.base_greater(kitchen.base, kitchen.base) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'text_gt';
CREATE FUNCTION kitchen.base_hash(kitchen.base) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'hashtext';
CREATE OPERATOR kitchen.< (FUNCTION = kitchen.base_less, LEFTARG = kitchen.base, RIGHTARG = kitchen.base, COMMUTATOR = OPERATOR(kitchen.>), NEGATOR = OPERATOR(kitchen.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR kitchen.= (FUNCTION = kitchen.base_equals, LEFTARG = kitchen.base, RIGHTARG = kitchen.base, COMMUTATOR = OPERATOR(kitchen.=), NEGATOR = OPERATOR(kitchen.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR kitchen.<> (FUNCTION = kitchen.base_differs, LEFTARG = kitchen.base, RIGHTARG = kitchen.base, COMMUTATOR = OPERATOR(kitchen.<>), NEGATOR = OPERATOR(kitchen.=));
CREATE OPERATOR kitchen.> (FUNCTION = kitchen.base_greater, LEFTARG = kitchen.base, RIGHTARG = kitchen.base, COMMUTATOR = OPERATOR(kitchen.<), NEGATOR = OPERATOR(kitchen.<=));
CREATE OPERATOR kitchen.>= (FUNCTION = kitchen.base_not_less, LEFTARG = kitchen.base, RIGHTARG = kitchen.base, NEGATOR = OPERATOR(kitchen.<));
CREATE OPERATOR kitchen.<= (FUNCTION = kitchen.base_less_or_equal, LEFTARG = kitchen.base, RIGHTARG = kitchen.base, NEGATOR = OPERATOR(kitchen.>));
CREATE OPERATOR kitchen.!! (FUNCTION = kitchen.cryptic, RIGHTARG = text);
COMMENT ON OPERATOR kitchen.!! (NONE, text) IS 'louder';
CREATE OPERATOR FAMILY kitchen."Base Family" USING btree;
CREATE OPERATOR CLASS kitchen.base_ops DEFAULT FOR TYPE kitchen.base USING btree FAMILY kitchen."Base Family" AS
  OPERATOR 1 kitchen.<, OPERATOR 2 kitchen.<=, OPERATOR 3 kitchen.=, OPERATOR 4 kitchen.>=, OPERATOR 5 kitchen.>, FUNCTION 1 kitchen.base_compare(kitchen.base, kitchen.base);
CREATE OPERATOR CLASS kitchen.base_hash_ops FOR TYPE kitchen.base USING hash AS OPERATOR 1 kitchen.=, FUNCTION 1 kitchen.base_hash(kitchen.base);
CREATE OPERATOR FAMILY kitchen.lonely USING gist;
COMMENT ON OPERATOR FAMILY kitchen.lonely USING gist IS 'has no classes';
COMMENT ON OPERATOR CLASS kitchen.base_ops USING btree IS 'sorts';

-- Casts
CREATE CAST (kitchen.base AS text) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (text AS kitchen.base) WITH INOUT AS ASSIGNMENT;
CREATE FUNCTION kitchen.to_address(text) RETURNS kitchen.address LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, NULL, NULL, NULL)::kitchen.address $$;
CREATE CAST (text AS kitchen.address) WITH FUNCTION kitchen.to_address(text);
COMMENT ON CAST (text AS kitchen.address) IS 'a street';

-- Conversions, languages, transforms
CREATE CONVERSION kitchen.my_conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE DEFAULT CONVERSION kitchen.preferred FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
COMMENT ON CONVERSION kitchen.my_conversion IS 'old letters';
CREATE LANGUAGE "my PL" HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE TRUSTED LANGUAGE plmine HANDLER plpgsql_call_handler;
COMMENT ON LANGUAGE "my PL" IS 'plpgsql under a name of its own';
CREATE FUNCTION kitchen.in_my_language() RETURNS integer LANGUAGE "my PL" AS $$ BEGIN RETURN 1; END $$;
CREATE FUNCTION kitchen.base_from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'btvarstrequalimage';
CREATE FUNCTION kitchen.base_to_sql(internal) RETURNS kitchen.base LANGUAGE internal IMMUTABLE STRICT AS 'textrecv';
CREATE TRANSFORM FOR kitchen.base LANGUAGE plpgsql (FROM SQL WITH FUNCTION kitchen.base_from_sql(internal), TO SQL WITH FUNCTION kitchen.base_to_sql(internal));
COMMENT ON TRANSFORM FOR kitchen.base LANGUAGE plpgsql IS 'back and forth';
CREATE FUNCTION kitchen.transformed(kitchen.base) RETURNS integer LANGUAGE plpgsql TRANSFORM FOR TYPE kitchen.base AS $$ BEGIN RETURN 1; END $$;

-- Text search
CREATE TEXT SEARCH PARSER kitchen.my_parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE kitchen.my_template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY kitchen.my_dictionary (TEMPLATE = kitchen.my_template, STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH DICTIONARY kitchen."Snow, ball" (TEMPLATE = snowball, LANGUAGE = german);
CREATE TEXT SEARCH CONFIGURATION kitchen.my_configuration (PARSER = kitchen.my_parser);
CREATE TEXT SEARCH CONFIGURATION kitchen.copied (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION kitchen.my_configuration ADD MAPPING FOR asciiword, word WITH kitchen.my_dictionary, kitchen."Snow, ball", simple;
ALTER TEXT SEARCH CONFIGURATION kitchen.copied ALTER MAPPING REPLACE english_stem WITH kitchen."Snow, ball";
COMMENT ON TEXT SEARCH CONFIGURATION kitchen.copied IS 'nearly English';
COMMENT ON TEXT SEARCH DICTIONARY kitchen.my_dictionary IS 'simple';
COMMENT ON TEXT SEARCH PARSER kitchen.my_parser IS 'the usual one';
COMMENT ON TEXT SEARCH TEMPLATE kitchen.my_template IS 'the usual one';

-- Sequences
CREATE SEQUENCE kitchen.plain_sequence;
CREATE SEQUENCE kitchen."Odd Sequence" AS smallint INCREMENT BY -2 MINVALUE -100 MAXVALUE 100 START WITH 50 CACHE 5 CYCLE;
CREATE UNLOGGED SEQUENCE kitchen.unlogged_sequence;
COMMENT ON SEQUENCE kitchen.plain_sequence IS 'counts';
GRANT USAGE, SELECT ON SEQUENCE kitchen.plain_sequence TO shop_app;
GRANT ALL ON SEQUENCE kitchen."Odd Sequence" TO shop_reporting WITH GRANT OPTION;

-- Tables: columns
CREATE TABLE kitchen.every_type (
  id bigserial PRIMARY KEY,
  small smallserial,
  medium serial,
  a smallint, b integer, c bigint, d numeric, e numeric(10), f numeric(10,2), g real, h double precision, i money,
  j char, k char(10), l varchar, m varchar(20), n text, o bytea, p "char", q name,
  r timestamp, s timestamp(3), t timestamptz, u timestamptz(0), v date, w time, x time(2), y timetz, z timetz(1),
  aa interval, ab interval year to month, ac interval(3), ad interval day to second(2),
  ae boolean, af point, ag line, ah lseg, ai box, aj path, ak polygon, al circle,
  am cidr, an inet, ao macaddr, ap macaddr8, aq bit, ar bit(8), at bit varying, au bit varying(8),
  av tsvector, aw tsquery, ax uuid, ay xml, az json, ba jsonb, bb jsonpath,
  bc integer[], bd text[][], be varchar(5)[3], bf int4range, bg int8range, bh numrange, bi tsrange, bj tstzrange, bk daterange,
  bl int4multirange, bm pg_lsn, bn pg_snapshot, bo txid_snapshot, bp oid, bq regclass, br regproc, bs regtype, bt regrole, bu regnamespace, bv regconfig,
  bw kitchen.mood, bx kitchen.email, bz kitchen.address, ca kitchen.address[], cb kitchen.time_range, cc kitchen.text_ranges, cd kitchen.base, ce extensions.hstore, cf kitchen.moods
);
CREATE TABLE kitchen.every_default (
  a text DEFAULT 'it''s' NOT NULL,
  b text DEFAULT '' ,
  c text DEFAULT NULL,
  d text DEFAULT E'two\nlines\tand a tab',
  e timestamptz DEFAULT now() NOT NULL,
  f timestamptz DEFAULT CURRENT_TIMESTAMP,
  g date DEFAULT CURRENT_DATE,
  h integer DEFAULT 1 + 2 * 3,
  i integer[] DEFAULT '{}' NOT NULL,
  j jsonb DEFAULT '{"a": [1, 2], "b": null}' NOT NULL,
  k uuid DEFAULT gen_random_uuid(),
  l kitchen.mood DEFAULT 'ok' NOT NULL,
  m text DEFAULT 'a = b -> c # d',
  n bigint DEFAULT nextval('kitchen.plain_sequence'),
  o interval DEFAULT '1 day',
  p boolean DEFAULT true NOT NULL,
  q text DEFAULT lower('ABC') || 'def',
  r inet DEFAULT '127.0.0.1',
  s bytea DEFAULT '\x00ff',
  t text DEFAULT CURRENT_USER,
  u numeric DEFAULT -1.5,
  v text DEFAULT '?' NOT NULL,
  w text DEFAULT 'ends with ?',
  x kitchen.address DEFAULT ROW('a', 'b', NULL, 'sad'),
  y integer DEFAULT NULL::integer
);
CREATE TABLE kitchen.identities (
  a integer GENERATED ALWAYS AS IDENTITY,
  b bigint GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME kitchen."identity of b" START WITH 1000 INCREMENT BY 10 MINVALUE 10 MAXVALUE 100000 CACHE 3 CYCLE),
  c smallint GENERATED BY DEFAULT AS IDENTITY
);
CREATE TABLE kitchen.generated (
  a integer NOT NULL,
  b integer GENERATED ALWAYS AS (a * 2) STORED,
  c text COLLATE kitchen.german GENERATED ALWAYS AS ('x' || a::text) STORED NOT NULL
);
CREATE TABLE kitchen.storage (
  a text, b text COMPRESSION pglz, c text COMPRESSION lz4, d text COLLATE "C", e text COLLATE kitchen.case_insensitive
);
ALTER TABLE kitchen.storage ALTER a SET STORAGE EXTERNAL, ALTER c SET STORAGE MAIN, ALTER d SET STATISTICS 500, ALTER d SET (n_distinct = -0.5, n_distinct_inherited = 100);
ALTER TABLE kitchen.storage ALTER e SET STORAGE PLAIN;
CREATE TABLE kitchen.no_columns ();
CREATE UNLOGGED TABLE kitchen.unlogged (id integer PRIMARY KEY WITH (fillfactor = 90), note text);
CREATE TABLE kitchen.parameters (id integer, note text) WITH (autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.05, fillfactor = 70, log_autovacuum_min_duration = 0, parallel_workers = 4, toast.autovacuum_enabled = false, toast_tuple_target = 4096, user_catalog_table = false);
CREATE TABLE kitchen.typed OF kitchen.address (PRIMARY KEY (zip), street WITH OPTIONS NOT NULL DEFAULT 'Main Street', CHECK (length(street) > 1));
CREATE TABLE kitchen.replica_full (id integer PRIMARY KEY); ALTER TABLE kitchen.replica_full REPLICA IDENTITY FULL;
CREATE TABLE kitchen.replica_nothing (id integer PRIMARY KEY); ALTER TABLE kitchen.replica_nothing REPLICA IDENTITY NOTHING;
CREATE TABLE kitchen.replica_index (id integer NOT NULL, other integer PRIMARY KEY); CREATE UNIQUE INDEX replica_here ON kitchen.replica_index (id); ALTER TABLE kitchen.replica_index REPLICA IDENTITY USING INDEX replica_here;
ALTER TABLE kitchen.replica_index CLUSTER ON replica_index_pkey;
CREATE TABLE kitchen.heap (id integer) USING heap;
CREATE TABLE kitchen.owned (id integer NOT NULL DEFAULT 0, number integer); CREATE SEQUENCE kitchen.owned_by OWNED BY kitchen.owned.id; ALTER TABLE kitchen.owned ALTER number SET DEFAULT nextval('kitchen.owned_by');

-- Tables: names
CREATE TABLE "Mixed Case"."Table With Space" ("Id" serial PRIMARY KEY, "order" integer, "a.b" text, "quote""d" text, "it's" text, "größe" numeric, "🙂 smile" text, " leading" text, "trailing " text, "null" text, "true" boolean, "1" integer, "a: b" text, "#hash" text, "-" text, "?" text, "text?" text, "é́" text);
CREATE TABLE "dotted.schema"."dotted.table" ("dotted.column" integer PRIMARY KEY);
CREATE TABLE "select"."table" ("from" integer UNIQUE, "where" integer, CHECK ("where" > "from"));
CREATE TABLE "größe 📏"."über/tabelle\" ("ключ" integer PRIMARY KEY, "値" text);
CREATE TABLE "a""quote"."b""quote" ("c""quote" integer PRIMARY KEY);
CREATE TABLE kitchen."CASE" (id integer); CREATE TABLE kitchen."case" (id integer); CREATE TABLE kitchen."Case" (id integer);
CREATE TABLE kitchen.con (id integer); CREATE TABLE kitchen.types (id integer); CREATE TABLE kitchen.functions (id integer); CREATE TABLE kitchen.".." (id integer); CREATE TABLE kitchen."/" (id integer);
CREATE TABLE kitchen.abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789 (abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789 serial PRIMARY KEY, other integer UNIQUE, CHECK (other > 0));
CREATE INDEX ON kitchen.abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789 (abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789, other);
CREATE TABLE kitchen.ééééééééééééééééééééééééééééééé (ééééééééééééééééééééééééééééééé serial UNIQUE);
CREATE TABLE public.users (id serial PRIMARY KEY);
CREATE TABLE kitchen.users (id serial PRIMARY KEY, parent integer REFERENCES public.users, sibling integer REFERENCES kitchen.users);
COMMENT ON TABLE "Mixed Case"."Table With Space" IS '';
COMMENT ON TABLE "dotted.schema"."dotted.table" IS 'A rather long comment that goes on and on, so that it does not fit into one line of the specs, and has to be folded over several; with: colons, #hashes, and "quotes".';
COMMENT ON COLUMN "Mixed Case"."Table With Space"."🙂 smile" IS E'first line\n\n  indented line\nlast line\n';

-- Constraints
CREATE TABLE kitchen.target (a integer, b integer, c text, PRIMARY KEY (a, b) INCLUDE (c) WITH (fillfactor = 80), UNIQUE (b), UNIQUE NULLS NOT DISTINCT (c), CONSTRAINT deferred UNIQUE (a, c) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "deferrable one" UNIQUE (a, b, c) DEFERRABLE);
CREATE TABLE kitchen.source (
  id integer CONSTRAINT "Named Key" PRIMARY KEY,
  a integer, b integer NOT NULL, c text,
  CONSTRAINT both_columns FOREIGN KEY (a, b) REFERENCES kitchen.target MATCH FULL ON UPDATE CASCADE ON DELETE RESTRICT,
  FOREIGN KEY (a, b) REFERENCES kitchen.target (a, b) ON DELETE SET NULL (a) ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (b) REFERENCES kitchen.target (b) ON DELETE CASCADE DEFERRABLE,
  FOREIGN KEY (c) REFERENCES kitchen.target (c) ON DELETE SET DEFAULT (c),
  CONSTRAINT self FOREIGN KEY (a) REFERENCES kitchen.source,
  CHECK (a > 0), CHECK (a < b), CHECK (a > 1), CONSTRAINT "Named Check" CHECK (c <> '' AND (a = 1 OR b = 2)), CONSTRAINT alone CHECK (b > 0) NO INHERIT
);
ALTER TABLE kitchen.source ADD CONSTRAINT unproven CHECK (a <> 7) NOT VALID, ADD CONSTRAINT unproven_key FOREIGN KEY (b) REFERENCES kitchen.target (b) NOT VALID;
CREATE TABLE kitchen.bookings (room integer, during tstzrange, priority integer, name text, circle circle,
  EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (priority > 0),
  CONSTRAINT "No Overlap" EXCLUDE USING gist (circle WITH &&) INCLUDE (name) WITH (fillfactor = 75) DEFERRABLE INITIALLY DEFERRED,
  EXCLUDE USING btree (lower(name) COLLATE "C" text_pattern_ops WITH OPERATOR(pg_catalog.=)));
COMMENT ON CONSTRAINT both_columns ON kitchen.source IS 'a key';
COMMENT ON CONSTRAINT "Named Check" ON kitchen.source IS 'a check';
COMMENT ON CONSTRAINT target_pkey ON kitchen.target IS 'a primary key';
COMMENT ON CONSTRAINT source_a_check ON kitchen.source IS 'a check without a name of its own';

-- Indexes
CREATE TABLE kitchen.indexed (id integer, name text, note text, tags text[], doc jsonb, place point, at timestamptz, words tsvector, n numeric);
CREATE INDEX ON kitchen.indexed (name);
CREATE INDEX ON kitchen.indexed (name, note);
CREATE INDEX ON kitchen.indexed (lower(name));
CREATE INDEX ON kitchen.indexed (lower(name), upper(note), id);
CREATE INDEX ON kitchen.indexed ((name || note), (id + 1));
CREATE UNIQUE INDEX "Unique Index" ON kitchen.indexed (id DESC NULLS LAST, name COLLATE "C" text_pattern_ops ASC NULLS FIRST) INCLUDE (note, n) NULLS NOT DISTINCT WITH (deduplicate_items = off, fillfactor = 60) WHERE name IS NOT NULL AND note <> 'x';
CREATE INDEX trigrams ON kitchen.indexed USING gin (name gin_trgm_ops, note gin_trgm_ops);
CREATE INDEX docs ON kitchen.indexed USING gin (doc jsonb_path_ops) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX signatures ON kitchen.indexed USING gist (note gist_trgm_ops(siglen = 32), place) WITH (buffering = on);
CREATE INDEX ranges ON kitchen.indexed USING brin (at timestamptz_minmax_multi_ops(values_per_range = 16), id int4_bloom_ops(false_positive_rate = 0.05, n_distinct_per_range = 100)) WITH (autosummarize = on, pages_per_range = 32);
CREATE INDEX hashed ON kitchen.indexed USING hash (name);
CREATE INDEX spgisted ON kitchen.indexed USING spgist (place quad_point_ops);
CREATE INDEX "index, with: odd {name}" ON kitchen.indexed ((doc->>'a') DESC, (CASE WHEN id > 1 THEN 'x' ELSE 'y' END));
CREATE INDEX elsewhere ON kitchen.indexed (id) TABLESPACE pg_default;
CREATE INDEX tuned ON kitchen.indexed ((n * 2), id);
COMMENT ON INDEX kitchen.trigrams IS 'for search';
ALTER TABLE kitchen.indexed CLUSTER ON "index, with: odd {name}";

-- Inheritance
CREATE TABLE kitchen.animal (id integer PRIMARY KEY, name text NOT NULL DEFAULT 'x', legs integer CHECK (legs >= 0));
CREATE TABLE kitchen.flyer (wings integer, name text DEFAULT 'x');
CREATE TABLE kitchen.bird (song text, PRIMARY KEY (id)) INHERITS (kitchen.animal, kitchen.flyer);
ALTER TABLE kitchen.bird ALTER name SET DEFAULT 'bird';
CREATE TABLE kitchen.sparrow () INHERITS (kitchen.bird);
ALTER TABLE kitchen.sparrow ALTER song SET NOT NULL, ALTER legs SET DEFAULT 2;
CREATE TABLE kitchen.like_animal (LIKE kitchen.animal INCLUDING ALL);

-- Partitions
CREATE TABLE kitchen.measured (at timestamptz NOT NULL, device integer NOT NULL, value numeric DEFAULT 0, PRIMARY KEY (device, at)) PARTITION BY RANGE (at);
CREATE TABLE kitchen.measured_old PARTITION OF kitchen.measured FOR VALUES FROM (MINVALUE) TO ('2020-01-01 00:00+00');
CREATE TABLE kitchen.measured_2020 PARTITION OF kitchen.measured (value DEFAULT 1, CHECK (value >= 0)) FOR VALUES FROM ('2020-01-01 00:00+00') TO ('2021-01-01 00:00+00') PARTITION BY HASH (device);
CREATE TABLE kitchen.measured_2020_0 PARTITION OF kitchen.measured_2020 FOR VALUES WITH (MODULUS 2, REMAINDER 0) WITH (fillfactor = 50);
CREATE TABLE kitchen.measured_2020_1 PARTITION OF kitchen.measured_2020 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE "Mixed Case"."Measured Default" PARTITION OF kitchen.measured DEFAULT;
CREATE INDEX ON kitchen.measured (value);
CREATE INDEX only_here ON kitchen.measured_old (value, at);
CREATE TABLE kitchen.listed (region text COLLATE "C", kind kitchen.mood, n integer) PARTITION BY LIST (region COLLATE "C" text_pattern_ops);
CREATE TABLE kitchen.listed_eu PARTITION OF kitchen.listed FOR VALUES IN ('de', 'fr', 'it''s');
CREATE TABLE kitchen.listed_null PARTITION OF kitchen.listed FOR VALUES IN (NULL, 'none');
CREATE TABLE kitchen.listed_us (n integer, region text COLLATE "C", kind kitchen.mood); ALTER TABLE kitchen.listed ATTACH PARTITION kitchen.listed_us FOR VALUES IN ('us');
CREATE TABLE kitchen.expressed (name text, n integer) PARTITION BY RANGE (lower(name), (n % 10), n);
CREATE TABLE kitchen.expressed_a PARTITION OF kitchen.expressed FOR VALUES FROM ('a', MINVALUE, MINVALUE) TO ('b', 5, MAXVALUE);
CREATE TABLE kitchen.by_mood (mood kitchen.mood, id integer) PARTITION BY LIST (mood);
CREATE TABLE kitchen.by_mood_sad PARTITION OF kitchen.by_mood FOR VALUES IN ('sad');

-- Views
CREATE VIEW kitchen.simple AS SELECT id, name FROM kitchen.indexed;
CREATE VIEW kitchen."View With Names" (x, "Y z", "select") WITH (security_barrier) AS SELECT 1, 'two'::text, NULL::kitchen.mood;
CREATE VIEW kitchen.checked WITH (check_option = cascaded, security_invoker = true) AS SELECT * FROM kitchen.indexed WHERE id > 0;
CREATE VIEW kitchen.locally AS SELECT id, name FROM kitchen.checked WHERE name <> '' WITH LOCAL CHECK OPTION;
CREATE RECURSIVE VIEW kitchen.numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 10;
CREATE VIEW kitchen.shared_expression AS WITH RECURSIVE tree AS (SELECT id, 0 AS depth FROM kitchen.source UNION ALL SELECT s.id, depth + 1 FROM kitchen.source s JOIN tree t ON s.a = t.id) SELECT * FROM tree;
CREATE MATERIALIZED VIEW kitchen.materialized (id, total) WITH (fillfactor = 70) AS SELECT device, sum(value) FROM kitchen.measured GROUP BY device;
CREATE UNIQUE INDEX ON kitchen.materialized (id);
CREATE MATERIALIZED VIEW "Mixed Case"."Mat. View" AS SELECT * FROM kitchen.materialized;
ALTER VIEW kitchen.simple ALTER name SET DEFAULT 'nobody';
COMMENT ON VIEW kitchen.simple IS 'a view';
COMMENT ON COLUMN kitchen.simple.name IS 'a column of a view';
COMMENT ON MATERIALIZED VIEW kitchen.materialized IS 'a materialized view';
COMMENT ON COLUMN kitchen.materialized.total IS 'a column of one';

-- Triggers
CREATE FUNCTION kitchen.fire() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER a_first BEFORE INSERT OR UPDATE OF name, note OR DELETE ON kitchen.indexed FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION kitchen.fire('one', 'it''s', '2');
CREATE TRIGGER "After It" AFTER UPDATE ON kitchen.indexed REFERENCING OLD TABLE AS old_rows NEW TABLE AS "new rows" FOR EACH STATEMENT EXECUTE FUNCTION kitchen.fire();
CREATE TRIGGER truncated BEFORE TRUNCATE ON kitchen.indexed EXECUTE FUNCTION kitchen.fire();
CREATE CONSTRAINT TRIGGER held AFTER INSERT ON kitchen.source FROM kitchen.target DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION kitchen.fire();
CREATE TRIGGER instead INSTEAD OF INSERT OR UPDATE OR DELETE ON kitchen.simple FOR EACH ROW EXECUTE FUNCTION kitchen.fire();
CREATE TRIGGER changed BEFORE UPDATE ON kitchen.source FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION kitchen.fire();
CREATE TRIGGER on_partitions AFTER INSERT ON kitchen.measured FOR EACH ROW EXECUTE FUNCTION kitchen.fire();
ALTER TABLE kitchen.indexed DISABLE TRIGGER truncated;
ALTER TABLE kitchen.indexed ENABLE ALWAYS TRIGGER a_first;
ALTER TABLE kitchen.source ENABLE REPLICA TRIGGER changed;
COMMENT ON TRIGGER a_first ON kitchen.indexed IS 'goes first';

-- Rules
CREATE RULE protect AS ON DELETE TO kitchen.source DO INSTEAD NOTHING;
CREATE RULE "log it" AS ON UPDATE TO kitchen.source WHERE old.a <> new.a DO ALSO (INSERT INTO kitchen.heap VALUES (new.a); UPDATE kitchen.heap SET id = id + 1 WHERE id = old.a);
CREATE RULE insertable AS ON INSERT TO kitchen.locally DO INSTEAD INSERT INTO kitchen.indexed (id, name) VALUES (new.id, new.name) RETURNING id, name;
ALTER TABLE kitchen.source DISABLE RULE "log it";
ALTER TABLE kitchen.source ENABLE ALWAYS RULE protect;
COMMENT ON RULE protect ON kitchen.source IS 'rows stay';

-- Row security
ALTER TABLE kitchen.indexed ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitchen.source ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE kitchen.target FORCE ROW LEVEL SECURITY;
CREATE POLICY everyone ON kitchen.indexed;
CREATE POLICY "Only Mine" ON kitchen.indexed AS RESTRICTIVE FOR UPDATE TO shop_app, "Odd ""Role""" USING (name = CURRENT_USER) WITH CHECK (name = CURRENT_USER AND note <> '');
CREATE POLICY inserts ON kitchen.indexed FOR INSERT TO PUBLIC WITH CHECK (true);
CREATE POLICY reads ON kitchen.indexed FOR SELECT TO shop_reporting USING (EXISTS (SELECT FROM kitchen.source s WHERE s.id = indexed.id));
CREATE POLICY deletes ON kitchen.indexed FOR DELETE USING (false);
COMMENT ON POLICY everyone ON kitchen.indexed IS 'nobody';

-- Extended statistics
CREATE STATISTICS kitchen.every_sort (ndistinct, dependencies, mcv) ON id, name, note FROM kitchen.indexed;
CREATE STATISTICS kitchen."Expressed Statistics" (mcv) ON lower(name), id, (n * 2) FROM kitchen.indexed;
CREATE STATISTICS kitchen.one_expression ON (id % 10) FROM kitchen.indexed;
CREATE STATISTICS kitchen.default_sorts ON id, n FROM kitchen.indexed;
ALTER STATISTICS kitchen.every_sort SET STATISTICS 500;
COMMENT ON STATISTICS kitchen.every_sort IS 'all of them';

-- Foreign data
CREATE FOREIGN DATA WRAPPER idle NO HANDLER NO VALIDATOR OPTIONS (debug 'true', "Odd Option" 'it''s');
CREATE FOREIGN DATA WRAPPER handled HANDLER postgres_fdw_handler VALIDATOR postgres_fdw_validator;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER "Far Away" TYPE 'postgres' VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'example.org', port '5433', dbname 'far', fetch_size '1000');
COMMENT ON SERVER files IS 'on disk';
COMMENT ON FOREIGN DATA WRAPPER idle IS 'does nothing';
CREATE FOREIGN TABLE kitchen.csv (id integer NOT NULL, name text OPTIONS (force_not_null 'true') COLLATE "C", CHECK (id > 0)) SERVER files OPTIONS (filename '/tmp/none.csv', format 'csv', header 'true', delimiter ';');
CREATE FOREIGN TABLE "Mixed Case"."Far Table" ("Id" integer OPTIONS (column_name 'id'), v text DEFAULT 'x') SERVER "Far Away" OPTIONS (schema_name 'public', table_name 'near');
COMMENT ON FOREIGN TABLE kitchen.csv IS 'a file';
COMMENT ON COLUMN kitchen.csv.name IS 'second in the file';
CREATE FOREIGN TABLE kitchen.measured_far PARTITION OF kitchen.listed FOR VALUES IN ('far') SERVER "Far Away";

-- Publications
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update', publish_via_partition_root = true);
CREATE PUBLICATION "some tables" FOR TABLE kitchen.indexed (id, name) WHERE (id > 10), ONLY kitchen.target;
CREATE PUBLICATION by_schema FOR TABLES IN SCHEMA "dotted.schema", "select", TABLE kitchen.source;
CREATE PUBLICATION nothing;
COMMENT ON PUBLICATION nothing IS 'not yet';

-- Event triggers
CREATE FUNCTION kitchen.on_event() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER "Watch DDL" ON ddl_command_end WHEN TAG IN ('CREATE SEQUENCE', 'DROP SEQUENCE') EXECUTE FUNCTION kitchen.on_event();
CREATE EVENT TRIGGER rewritten ON table_rewrite EXECUTE FUNCTION kitchen.on_event();
ALTER EVENT TRIGGER rewritten DISABLE;
ALTER EVENT TRIGGER "Watch DDL" ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER rewritten IS 'off';

-- Grants
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON kitchen.indexed TO shop_app;
GRANT SELECT ON kitchen.indexed TO PUBLIC;
GRANT SELECT, UPDATE ON kitchen.source TO shop_reporting WITH GRANT OPTION;
GRANT SELECT (a, b), UPDATE (b), INSERT (c) ON kitchen.generated TO shop_app;
GRANT SELECT ("Id") ON "Mixed Case"."Far Table" TO "Odd ""Role""" WITH GRANT OPTION;
GRANT SELECT ON kitchen.simple, kitchen.materialized TO shop_reporting;
REVOKE DELETE, TRUNCATE ON kitchen.target FROM CURRENT_USER;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO shop_reporting;
ALTER DEFAULT PRIVILEGES IN SCHEMA kitchen GRANT SELECT, INSERT ON TABLES TO shop_app WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES IN SCHEMA kitchen GRANT USAGE ON SEQUENCES TO shop_app;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner IN SCHEMA "Mixed Case" GRANT SELECT ON TABLES TO PUBLIC;

-- Bodies that name what is gone
CREATE TABLE kitchen.going (id integer);
CREATE TYPE kitchen.going_type AS ENUM ('a');
CREATE FUNCTION kitchen.stale() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM kitchen.going';
CREATE FUNCTION kitchen.stale_by_path() RETURNS bigint LANGUAGE sql SET search_path TO 'Mixed Case' AS 'SELECT count(*) FROM "Far Table"';
CREATE FUNCTION kitchen.stale_declaration() RETURNS void LANGUAGE plpgsql AS $$ DECLARE x kitchen.going_type; BEGIN END $$;
CREATE PROCEDURE kitchen.stale_procedure(INOUT id integer) LANGUAGE sql AS 'SELECT g.id FROM kitchen.going AS g';
CREATE VIEW kitchen.on_stale AS SELECT kitchen.stale() AS n;
SET check_function_bodies = off;
CREATE FUNCTION kitchen.never_right() RETURNS integer LANGUAGE sql AS 'SELECT nothing(';
CREATE FUNCTION kitchen.never_right(a integer) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN';
RESET check_function_bodies;
DROP TABLE kitchen.going;
DROP TYPE kitchen.going_type;
