-- create database setting app.x
DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET app.x = ''50%%''''s''', current_database()); END$$;

-- alter database setting work_mem
DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''8MB''', current_database()); END$$;

-- drop database setting search_path
DO $$BEGIN EXECUTE format('ALTER DATABASE %I RESET search_path', current_database()); END$$;
