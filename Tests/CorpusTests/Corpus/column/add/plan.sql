-- create column public.users.name
ALTER TABLE public.users ADD COLUMN name text;

-- create column public.users.active
ALTER TABLE public.users ADD COLUMN active boolean DEFAULT true NOT NULL;

-- create column public.users.code
ALTER TABLE public.users ADD COLUMN code character varying(10) DEFAULT 'x'::character varying NOT NULL;

-- create column public.users.created_at
ALTER TABLE public.users ADD COLUMN created_at timestamp with time zone DEFAULT now() NOT NULL;

-- create column public.users.number
ALTER TABLE public.users ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;

-- create column public.users.score
ALTER TABLE public.users ADD COLUMN score numeric(10,2);
COMMENT ON COLUMN public.users.score IS 'How good.';

-- create column public.users.tags
ALTER TABLE public.users ADD COLUMN tags text[] DEFAULT '{}'::text[] NOT NULL;

-- create column public.users.twice
ALTER TABLE public.users ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED;
