-- create foreign data wrapper old
CREATE FOREIGN DATA WRAPPER old;

-- drop column public.remote.new
ALTER TABLE public.remote DROP COLUMN new;

-- drop foreign server after
DROP SERVER after;

-- alter foreign data wrapper mine
ALTER FOREIGN DATA WRAPPER mine OPTIONS (DROP b, ADD a 'x', SET debug 'true');

-- create foreign server before
CREATE SERVER before FOREIGN DATA WRAPPER mine;

-- alter foreign server far
ALTER SERVER far VERSION '15';
ALTER SERVER far OPTIONS (DROP b, ADD a 'x', SET host 'db1');
ALTER USER MAPPING FOR PUBLIC SERVER far OPTIONS (DROP x, SET "user" 'u');

-- alter table public.remote
COMMENT ON FOREIGN TABLE public.remote IS NULL;
ALTER FOREIGN TABLE public.remote OPTIONS (DROP x, SET table_name 'r');

-- alter column public.remote.id
ALTER TABLE public.remote ALTER COLUMN id OPTIONS (SET column_name 'ID');

-- create column public.remote.gone
ALTER TABLE public.remote ADD COLUMN gone text;

-- drop foreign data wrapper new
DROP FOREIGN DATA WRAPPER new;
