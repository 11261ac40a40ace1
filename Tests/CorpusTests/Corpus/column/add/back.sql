-- drop column public.users.name
ALTER TABLE public.users DROP COLUMN name;

-- drop column public.users.active
ALTER TABLE public.users DROP COLUMN active;

-- drop column public.users.code
ALTER TABLE public.users DROP COLUMN code;

-- drop column public.users.created_at
ALTER TABLE public.users DROP COLUMN created_at;

-- drop column public.users.number
ALTER TABLE public.users DROP COLUMN number;

-- drop column public.users.score
ALTER TABLE public.users DROP COLUMN score;

-- drop column public.users.tags
ALTER TABLE public.users DROP COLUMN tags;

-- drop column public.users.twice
ALTER TABLE public.users DROP COLUMN twice;
