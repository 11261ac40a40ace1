-- alter column public.downwards.id (others may take its place)
ALTER SEQUENCE public.downwards_id_seq RENAME TO downwards_id_seq_plumb_old;

-- alter column public.never_used.id (others may take its place)
ALTER SEQUENCE public.never_used_id_seq RENAME TO never_used_id_seq_plumb_old;

-- alter column public.owned.id (others may take its place)
ALTER SEQUENCE public.owned_id_seq RENAME TO owned_id_seq_plumb_old;

-- alter column public.retyped.id (others may take its place)
ALTER SEQUENCE public.retyped_id_seq RENAME TO retyped_id_seq_plumb_old;

-- alter column public.unowned.id (others may take its place)
ALTER SEQUENCE public.unowned_id_seq RENAME TO unowned_id_seq_plumb_old;

-- create sequence public.downwards_id_seq
CREATE SEQUENCE public.downwards_id_seq AS bigint INCREMENT BY -1;

-- create sequence public.never_used_id_seq
CREATE SEQUENCE public.never_used_id_seq AS bigint;

-- create sequence public.owned_id_seq
CREATE SEQUENCE public.owned_id_seq AS bigint;

-- create sequence public.retyped_id_seq
CREATE SEQUENCE public.retyped_id_seq AS integer;

-- create sequence public.unowned_ids
CREATE SEQUENCE public.unowned_ids AS integer;

-- alter column public.downwards.id
SELECT setval('public.downwards_id_seq', last, is_called)
  FROM (SELECT min(id), true FROM public.downwards
        UNION ALL SELECT last_value, is_called FROM public.downwards_id_seq_plumb_old
        UNION ALL SELECT last_value, is_called FROM public.downwards_id_seq) AS counts (last, is_called)
 WHERE last IS NOT NULL
 ORDER BY last ASC, is_called DESC LIMIT 1;
ALTER TABLE public.downwards ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.downwards ALTER COLUMN id SET DEFAULT nextval('public.downwards_id_seq'::regclass);

-- alter sequence public.downwards_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.downwards_id_seq OWNED BY public.downwards.id;

-- alter column public.never_used.id
SELECT setval('public.never_used_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.never_used
        UNION ALL SELECT last_value, is_called FROM public.never_used_id_seq_plumb_old
        UNION ALL SELECT last_value, is_called FROM public.never_used_id_seq) AS counts (last, is_called)
 WHERE last IS NOT NULL
 ORDER BY last DESC, is_called DESC LIMIT 1;
ALTER TABLE public.never_used ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.never_used ALTER COLUMN id SET DEFAULT nextval('public.never_used_id_seq'::regclass);

-- alter sequence public.never_used_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.never_used_id_seq OWNED BY public.never_used.id;

-- alter column public.owned.id
SELECT setval('public.owned_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.owned
        UNION ALL SELECT last_value, is_called FROM public.owned_id_seq_plumb_old
        UNION ALL SELECT last_value, is_called FROM public.owned_id_seq) AS counts (last, is_called)
 WHERE last IS NOT NULL
 ORDER BY last DESC, is_called DESC LIMIT 1;
ALTER TABLE public.owned ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.owned ALTER COLUMN id SET DEFAULT nextval('public.owned_id_seq'::regclass);

-- alter sequence public.owned_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.owned_id_seq OWNED BY public.owned.id;

-- alter column public.retyped.id (in place, because what depends on it does not go along with another column)
SELECT setval('public.retyped_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.retyped
        UNION ALL SELECT last_value, is_called FROM public.retyped_id_seq_plumb_old
        UNION ALL SELECT last_value, is_called FROM public.retyped_id_seq) AS counts (last, is_called)
 WHERE last IS NOT NULL
 ORDER BY last DESC, is_called DESC LIMIT 1;
ALTER TABLE public.retyped ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.retyped ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.retyped ALTER COLUMN id SET DEFAULT nextval('public.retyped_id_seq'::regclass);

-- alter sequence public.retyped_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.retyped_id_seq OWNED BY public.retyped.id;

-- alter column public.unowned.id
SELECT setval('public.unowned_ids', last, is_called)
  FROM (SELECT max(id), true FROM public.unowned
        UNION ALL SELECT last_value, is_called FROM public.unowned_id_seq_plumb_old
        UNION ALL SELECT last_value, is_called FROM public.unowned_ids) AS counts (last, is_called)
 WHERE last IS NOT NULL
 ORDER BY last DESC, is_called DESC LIMIT 1;
ALTER TABLE public.unowned ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.unowned ALTER COLUMN id SET DEFAULT nextval('public.unowned_ids'::regclass);
