import ObjectKinds

extension Samples {
  /// What owners and grants make of kinds that are about something else.
  static let grants = [
    Sample(
      Database.self,
      ["current"],
      ["comment": "it's 50%", "grants": ["public": ["connect"], "pg_owner": ["create"], "app%": "all"]],
      """
      DO $$BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), 'it''s 50%'); END$$
      DO $$BEGIN
        EXECUTE format('GRANT ALL ON DATABASE %I TO "app%%"', current_database());
      END$$
      DO $$BEGIN
        EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM %I', current_database(), (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()));
      END$$
      DO $$BEGIN
        EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
      END$$
      DO $$BEGIN EXECUTE format('COMMENT ON DATABASE %I IS NULL', current_database()); END$$
      DO $$BEGIN
        EXECUTE format('REVOKE ALL ON DATABASE %I FROM "app%%"', current_database());
      END$$
      DO $$BEGIN
        EXECUTE format('GRANT ALL ON DATABASE %I TO %I', current_database(), (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()));
      END$$
      DO $$BEGIN
        EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO PUBLIC', current_database());
      END$$
      """
    ),
    Sample(
      Aggregate.self,
      ["public", "total", "integer"],
      [
        "arguments": "integer", "sfunc": "int4pl", "stype": "integer", "owner": "me",
        "grants": ["public": [], "app": ["execute"]],
      ],
      """
      CREATE AGGREGATE public.total(integer) (
        SFUNC = int4pl,
        STYPE = integer
      )
      ALTER AGGREGATE public.total(integer) OWNER TO me
      GRANT EXECUTE ON FUNCTION public.total(integer) TO app
      REVOKE EXECUTE ON FUNCTION public.total(integer) FROM PUBLIC
      DROP AGGREGATE public.total(integer)
      ALTER AGGREGATE public.total(integer) RENAME TO new
      """
    ),
    Sample(
      RangeType.self,
      ["public", "span"],
      ["subtype": "integer", "canonical": "f", "owner": "me", "grants": ["app": ["usage"]]],
      """
      CREATE TYPE public.span
      CREATE TYPE public.span AS RANGE (
        SUBTYPE = integer,
        CANONICAL = f
      )
      ALTER TYPE public.span OWNER TO me
      GRANT USAGE ON TYPE public.span TO app
      DROP TYPE public.span CASCADE
      ALTER TYPE public.span RENAME TO new
      ALTER FUNCTION public.span(integer, integer) RENAME TO new
      ALTER FUNCTION public.span(integer, integer, text) RENAME TO new
      """
    ),
    Sample(
      BaseType.self,
      ["public", "own"],
      ["input": "a", "output": "b", "owner": "me", "grants": ["public": []]],
      """
      CREATE TYPE public.own
      CREATE TYPE public.own (
        INPUT = a,
        OUTPUT = b
      )
      ALTER TYPE public.own OWNER TO me
      REVOKE USAGE ON TYPE public.own FROM PUBLIC
      DROP TYPE public.own CASCADE
      ALTER TYPE public.own RENAME TO new
      """
    ),
    Sample(
      ProceduralLanguage.self,
      ["plown"],
      ["handler": "h", "grants": ["pg_owner": [], "app": ["with_grant_option": ["usage"]]]],
      """
      CREATE LANGUAGE plown HANDLER h
      GRANT USAGE ON LANGUAGE plown TO app WITH GRANT OPTION
      DO $$BEGIN
        EXECUTE format('REVOKE USAGE ON LANGUAGE plown FROM %I', (SELECT pg_get_userbyid(lanowner) FROM pg_language WHERE oid = (SELECT oid FROM pg_language WHERE lanname = 'plown')));
      END$$
      DROP LANGUAGE plown
      ALTER LANGUAGE plown RENAME TO new
      """
    ),
    Sample(
      ForeignDataWrapper.self,
      ["mine"],
      ["owner": "me", "grants": ["app": ["usage"]]],
      """
      CREATE FOREIGN DATA WRAPPER mine
      ALTER FOREIGN DATA WRAPPER mine OWNER TO me
      GRANT USAGE ON FOREIGN DATA WRAPPER mine TO app
      DROP FOREIGN DATA WRAPPER mine
      ALTER FOREIGN DATA WRAPPER mine RENAME TO new
      """
    ),
    Sample(
      ForeignServer.self,
      ["far"],
      ["wrapper": "mine", "owner": "me", "grants": ["app": ["usage"]]],
      """
      CREATE SERVER far FOREIGN DATA WRAPPER mine
      ALTER SERVER far OWNER TO me
      GRANT USAGE ON FOREIGN SERVER far TO app
      DROP SERVER far
      ALTER SERVER far RENAME TO new
      """
    ),
    Sample(
      View.self,
      ["public", "v"],
      ["query": "SELECT 1 AS a", "column_grants": ["a": ["app": ["select", "update"], "public": "all"]]],
      """
      CREATE VIEW public.v AS
      SELECT 1 AS a
      GRANT SELECT (a), UPDATE (a) ON TABLE public.v TO app
      GRANT ALL (a) ON TABLE public.v TO PUBLIC
      DROP VIEW public.v
      ALTER VIEW public.v RENAME TO new
      """
    ),
    Sample(
      MaterializedView.self,
      ["public", "m"],
      ["query": "SELECT 1 AS a", "column_grants": ["a": ["app": ["with_grant_option": ["select"]]]]],
      """
      CREATE MATERIALIZED VIEW public.m AS
      SELECT 1 AS a
      GRANT SELECT (a) ON TABLE public.m TO app WITH GRANT OPTION
      DROP MATERIALIZED VIEW public.m
      ALTER MATERIALIZED VIEW public.m RENAME TO new
      """
    ),
    Sample(
      Publication.self,
      ["changes"],
      ["tables": ["t"], "owner": "me"],
      """
      CREATE PUBLICATION changes FOR TABLE ONLY t
      ALTER PUBLICATION changes OWNER TO me
      DROP PUBLICATION changes
      ALTER PUBLICATION changes RENAME TO new
      """
    ),
    Sample(
      ExtendedStatistics.self,
      ["public", "t", "both"],
      ["columns": ["a", "b"], "owner": "me"],
      """
      CREATE STATISTICS public."both" ON a, b FROM public.t
      ALTER STATISTICS public."both" OWNER TO me
      DROP STATISTICS public."both"
      ALTER STATISTICS public."both" RENAME TO new
      """
    ),
    Sample(
      Role.self,
      ["app"],
      [
        "superuser": "true", "createdb": "true", "createrole": "true", "inherit": "false", "login": "true",
        "replication": "true", "bypassrls": "true", "connection_limit": "5", "valid_until": "2027-12-31",
        "member_of": ["readers", ["role": "Odd", "admin": "true"]], "settings": ["search_path": "a, \"B c\""],
        "database_settings": ["my.x": "50%"], "comment": "it's",
      ],
      """
      CREATE ROLE app SUPERUSER CREATEDB CREATEROLE NOINHERIT LOGIN REPLICATION BYPASSRLS CONNECTION LIMIT 5 VALID UNTIL '2027-12-31 00:00:00+00'
      GRANT "Odd" TO app WITH ADMIN OPTION
      GRANT readers TO app
      ALTER ROLE app SET search_path TO 'a', 'B c'
      DO $$BEGIN EXECUTE format('ALTER ROLE app IN DATABASE %I SET my.x TO ''50%%''', current_database()); END$$
      COMMENT ON ROLE app IS 'it''s'
      DROP ROLE app
      ALTER ROLE app RENAME TO new
      """
    ),
    Sample(
      Role.self,
      ["gone"],
      ["absent": "true"],
      """
      CREATE ROLE gone
      DROP ROLE gone
      ALTER ROLE gone RENAME TO new
      """
    ),
    Sample(
      Subscription.self,
      ["inbound"],
      [
        "connection": "${UPSTREAM}", "publications": ["b", "A"], "slot_name": "slot",
        "synchronous_commit": "on", "binary": "true", "streaming": "parallel", "two_phase": "true",
        "disable_on_error": "true", "origin": "none", "password_required": "false", "run_as_owner": "true",
        "failover": "true", "comment": "c", "owner": "me",
      ],
      """
      CREATE SUBSCRIPTION inbound CONNECTION '${UPSTREAM}' PUBLICATION "A", b WITH (connect = false, slot_name = 'slot', synchronous_commit = 'on', binary = true, streaming = parallel, two_phase = true, disable_on_error = true, origin = none, password_required = false, run_as_owner = true, failover = true)
      COMMENT ON SUBSCRIPTION inbound IS 'c'
      ALTER SUBSCRIPTION inbound OWNER TO me
      ALTER SUBSCRIPTION inbound DISABLE
      ALTER SUBSCRIPTION inbound SET (slot_name = NONE)
      DROP SUBSCRIPTION inbound
      ALTER SUBSCRIPTION inbound RENAME TO new
      """
    ),
  ]
}
