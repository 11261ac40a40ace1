-- create database setting search_path
DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = ''public'', ''other''', current_database()); END$$;

-- alter database setting work_mem
DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''7MB''', current_database()); END$$;

-- drop database setting app.x
DO $$BEGIN EXECUTE format('ALTER DATABASE %I RESET app.x', current_database()); END$$;
