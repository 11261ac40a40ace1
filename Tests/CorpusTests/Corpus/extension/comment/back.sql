-- alter extension hstore
COMMENT ON EXTENSION hstore IS 'Ours.';

-- alter extension pg_trgm
DO $$BEGIN
  EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment)
             FROM pg_available_extensions WHERE name = 'pg_trgm');
END$$;
