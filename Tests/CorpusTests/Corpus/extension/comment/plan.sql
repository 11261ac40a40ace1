-- alter extension hstore
DO $$BEGIN
  EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment)
             FROM pg_available_extensions WHERE name = 'hstore');
END$$;

-- alter extension pg_trgm
COMMENT ON EXTENSION pg_trgm IS 'For search.';
