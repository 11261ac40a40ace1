-- alter column public.retyped.id (through a second column)
CREATE FUNCTION public.retyped_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.retyped ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.retyped FOR EACH ROW EXECUTE FUNCTION public.retyped_id_plumb_sync();
ALTER TABLE public.retyped ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.retyped.id (filling the second column)
UPDATE public.retyped SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.retyped.id (comparing both columns)
ALTER TABLE public.retyped ADD CONSTRAINT retyped_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.retyped.id (while others read and write)
ALTER TABLE public.retyped VALIDATE CONSTRAINT retyped_id_plumb_same;

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
ALTER TABLE public.retyped ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.retyped DROP CONSTRAINT retyped_id_plumb_same;
DROP TRIGGER "~plumb_id_sync" ON public.retyped;
DROP FUNCTION public.retyped_id_plumb_sync();
ALTER SEQUENCE public.retyped_id_seq OWNED BY public.retyped.id_plumb_new;
ALTER TABLE public.retyped DROP COLUMN id;
ALTER TABLE public.retyped RENAME COLUMN id_plumb_new TO id;
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
