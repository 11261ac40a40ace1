-- alter column public.downwards.id
ALTER TABLE public.downwards ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.downwards ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.downwards_id_seq_plumb_old INCREMENT BY -1);
SELECT setval('public.downwards_id_seq_plumb_old', last, is_called)
  FROM (SELECT min(id), true FROM public.downwards UNION ALL SELECT last_value, is_called FROM public.downwards_id_seq) AS counts (last, is_called)
 WHERE last <= -1
 ORDER BY last ASC, is_called DESC LIMIT 1;

-- alter column public.never_used.id
ALTER TABLE public.never_used ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.never_used ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.never_used_id_seq_plumb_old);
SELECT setval('public.never_used_id_seq_plumb_old', last, is_called)
  FROM (SELECT max(id), true FROM public.never_used UNION ALL SELECT last_value, is_called FROM public.never_used_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.owned.id
ALTER TABLE public.owned ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.owned ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.owned_id_seq_plumb_old);
SELECT setval('public.owned_id_seq_plumb_old', last, is_called)
  FROM (SELECT max(id), true FROM public.owned UNION ALL SELECT last_value, is_called FROM public.owned_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.retyped.id
ALTER TABLE public.retyped ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.retyped ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.retyped ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.retyped_id_seq_plumb_old);
SELECT setval('public.retyped_id_seq_plumb_old', last, is_called)
  FROM (SELECT max(id), true FROM public.retyped UNION ALL SELECT last_value, is_called FROM public.retyped_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.unowned.id
ALTER TABLE public.unowned ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.unowned ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.unowned_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.unowned UNION ALL SELECT last_value, is_called FROM public.unowned_ids) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- drop sequence public.downwards_id_seq
DROP SEQUENCE public.downwards_id_seq;

-- drop sequence public.never_used_id_seq
DROP SEQUENCE public.never_used_id_seq;

-- drop sequence public.owned_id_seq
DROP SEQUENCE public.owned_id_seq;

-- drop sequence public.retyped_id_seq
DROP SEQUENCE public.retyped_id_seq;

-- drop sequence public.unowned_ids
DROP SEQUENCE public.unowned_ids;

-- alter column public.downwards.id (what it needed is gone)
ALTER SEQUENCE public.downwards_id_seq_plumb_old RENAME TO downwards_id_seq;

-- alter column public.never_used.id (what it needed is gone)
ALTER SEQUENCE public.never_used_id_seq_plumb_old RENAME TO never_used_id_seq;

-- alter column public.owned.id (what it needed is gone)
ALTER SEQUENCE public.owned_id_seq_plumb_old RENAME TO owned_id_seq;

-- alter column public.retyped.id (what it needed is gone)
ALTER SEQUENCE public.retyped_id_seq_plumb_old RENAME TO retyped_id_seq;
