-- alter column public.t.changed (through a second column)
CREATE FUNCTION public.t_changed_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.changed_plumb_new := NEW.changed;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN changed_plumb_new character varying(3);
CREATE TRIGGER "~plumb_changed_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_changed_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_changed_sync";

-- alter column public.t.gained (through a second column)
CREATE FUNCTION public.t_gained_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.gained_plumb_new := NEW.gained::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN gained_plumb_new bigint;
CREATE TRIGGER "~plumb_gained_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_gained_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_gained_sync";

-- alter column public.t.kept (through a second column)
CREATE FUNCTION public.t_kept_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.kept_plumb_new := NEW.kept::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN kept_plumb_new bigint;
CREATE TRIGGER "~plumb_kept_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_kept_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_kept_sync";

-- alter column public.t.lost (through a second column)
CREATE FUNCTION public.t_lost_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.lost_plumb_new := NEW.lost::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN lost_plumb_new bigint;
CREATE TRIGGER "~plumb_lost_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_lost_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_lost_sync";

-- alter column public.t.using (through a second column)
CREATE FUNCTION public.t_using_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.using_plumb_new := (SELECT "using" = 'yes' FROM (SELECT NEW.*) AS t);
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN using_plumb_new boolean;
CREATE TRIGGER "~plumb_using_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_using_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_using_sync";

-- alter column public.t.changed (filling the second column)
UPDATE public.t SET changed_plumb_new = changed, gained_plumb_new = gained::bigint, kept_plumb_new = kept::bigint, lost_plumb_new = lost::bigint, using_plumb_new = "using" = 'yes' WHERE changed_plumb_new IS NULL OR gained_plumb_new IS NULL OR kept_plumb_new IS NULL OR lost_plumb_new IS NULL OR using_plumb_new IS NULL AND ("using" = 'yes') IS DISTINCT FROM NULL;

-- alter column public.t.changed (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_changed_plumb_same CHECK (changed_plumb_new IS NOT NULL AND changed_plumb_new IS NOT DISTINCT FROM (changed)::character varying(3) AND gained_plumb_new IS NOT NULL AND gained_plumb_new IS NOT DISTINCT FROM gained::bigint AND kept_plumb_new IS NOT NULL AND kept_plumb_new IS NOT DISTINCT FROM kept::bigint AND lost_plumb_new IS NOT NULL AND lost_plumb_new IS NOT DISTINCT FROM lost::bigint AND using_plumb_new IS NOT NULL AND using_plumb_new IS NOT DISTINCT FROM ("using" = 'yes')::boolean) NOT VALID;

-- alter column public.t.changed (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_changed_plumb_same;

-- alter column public.t.kept
ALTER TABLE public.t ALTER COLUMN kept DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN changed_plumb_new SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN gained_plumb_new SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN kept_plumb_new SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN lost_plumb_new SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN using_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_changed_plumb_same;
DROP TRIGGER "~plumb_kept_sync" ON public.t;
DROP FUNCTION public.t_kept_plumb_sync();
ALTER TABLE public.t DROP COLUMN kept;
ALTER TABLE public.t RENAME COLUMN kept_plumb_new TO kept;
ALTER TABLE public.t ALTER COLUMN kept SET DEFAULT 1;

-- alter column public.t.changed
ALTER TABLE public.t ALTER COLUMN changed DROP DEFAULT;
DROP TRIGGER "~plumb_changed_sync" ON public.t;
DROP FUNCTION public.t_changed_plumb_sync();
ALTER TABLE public.t DROP COLUMN changed;
ALTER TABLE public.t RENAME COLUMN changed_plumb_new TO changed;
ALTER TABLE public.t ALTER COLUMN changed SET DEFAULT 'b'::character varying;

-- alter column public.t.gained
DROP TRIGGER "~plumb_gained_sync" ON public.t;
DROP FUNCTION public.t_gained_plumb_sync();
ALTER TABLE public.t DROP COLUMN gained;
ALTER TABLE public.t RENAME COLUMN gained_plumb_new TO gained;
ALTER TABLE public.t ALTER COLUMN gained SET DEFAULT 2;

-- alter column public.t.lost
ALTER TABLE public.t ALTER COLUMN lost DROP DEFAULT;
DROP TRIGGER "~plumb_lost_sync" ON public.t;
DROP FUNCTION public.t_lost_plumb_sync();
ALTER TABLE public.t DROP COLUMN lost;
ALTER TABLE public.t RENAME COLUMN lost_plumb_new TO lost;

-- alter column public.t.using
ALTER TABLE public.t ALTER COLUMN "using" DROP DEFAULT;
DROP TRIGGER "~plumb_using_sync" ON public.t;
DROP FUNCTION public.t_using_plumb_sync();
ALTER TABLE public.t DROP COLUMN "using";
ALTER TABLE public.t RENAME COLUMN using_plumb_new TO "using";
ALTER TABLE public.t ALTER COLUMN "using" SET DEFAULT false;
