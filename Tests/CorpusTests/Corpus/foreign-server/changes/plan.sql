-- rename foreign server before to after
ALTER SERVER before RENAME TO after;

-- rename foreign data wrapper old to new
ALTER FOREIGN DATA WRAPPER old RENAME TO new;

-- alter foreign data wrapper mine
ALTER FOREIGN DATA WRAPPER mine OPTIONS (DROP a, ADD b 'x', SET debug 'false');

-- alter foreign server far
ALTER SERVER far VERSION '16';
ALTER SERVER far OPTIONS (DROP a, ADD b 'x', SET host 'db2');
ALTER USER MAPPING FOR PUBLIC SERVER far OPTIONS (SET "user" 'v', ADD x 'y');

-- alter table public.remote
COMMENT ON FOREIGN TABLE public.remote IS 'Changed.';
ALTER FOREIGN TABLE public.remote OPTIONS (SET table_name 's', ADD x 'y');

-- alter column public.remote.id
ALTER TABLE public.remote ALTER COLUMN id OPTIONS (SET column_name 'Id');

-- create column public.remote.new
ALTER TABLE public.remote ADD COLUMN new text;

-- drop column public.remote.gone
ALTER TABLE public.remote DROP COLUMN gone;
