-- create function public.check(oid)
CREATE FUNCTION public."check"(oid)
  RETURNS void
  STRICT
  LANGUAGE c
  AS '$libdir/plpgsql', 'plpgsql_validator';

-- create function public.handle()
CREATE FUNCTION public.handle()
  RETURNS language_handler
  LANGUAGE c
  AS '$libdir/plpgsql', 'plpgsql_call_handler';

-- create function public.run(internal)
CREATE FUNCTION public.run(internal)
  RETURNS void
  STRICT
  LANGUAGE c
  AS '$libdir/plpgsql', 'plpgsql_inline_handler';

-- create language own
CREATE TRUSTED LANGUAGE own HANDLER public.handle INLINE public.run VALIDATOR public."check";
COMMENT ON LANGUAGE own IS 'c';

-- create function public.one()
CREATE FUNCTION public.one()
  RETURNS integer
  LANGUAGE own
  AS $$begin return 1; end$$;
