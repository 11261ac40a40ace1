-- create enum public.state
CREATE TYPE public.state AS ENUM ('new', 'old');

-- alter sequence public.Order Items_serial_seq
ALTER SEQUENCE public."Order Items_serial_seq" AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- alter column public.Order Items.Order Id (through a second column)
CREATE FUNCTION public."Order Items_Order Id_plumb_sync"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW."Order Id_plumb_new" := NEW."Order Id"::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public."Order Items" ADD COLUMN "Order Id_plumb_new" bigint;
CREATE TRIGGER "~plumb_Order Id_sync" BEFORE INSERT OR UPDATE ON public."Order Items" FOR EACH ROW EXECUTE FUNCTION public."Order Items_Order Id_plumb_sync"();
ALTER TABLE public."Order Items" ENABLE ALWAYS TRIGGER "~plumb_Order Id_sync";

-- alter column public.Order Items.before (through a second column)
CREATE FUNCTION public."Order Items_before_plumb_sync"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.before_plumb_new := (SELECT coalesce("Order Items".before, parent) FROM (SELECT NEW.*) AS "Order Items");
  RETURN NEW;
END$$;
ALTER TABLE public."Order Items" ADD COLUMN before_plumb_new bigint;
CREATE TRIGGER "~plumb_before_sync" BEFORE INSERT OR UPDATE ON public."Order Items" FOR EACH ROW EXECUTE FUNCTION public."Order Items_before_plumb_sync"();
ALTER TABLE public."Order Items" ENABLE ALWAYS TRIGGER "~plumb_before_sync";

-- alter column public.Order Items.count (through a second column)
CREATE FUNCTION public."Order Items_count_plumb_sync"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.count_plumb_new := NEW.count::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public."Order Items" ADD COLUMN count_plumb_new bigint;
CREATE TRIGGER "~plumb_count_sync" BEFORE INSERT OR UPDATE ON public."Order Items" FOR EACH ROW EXECUTE FUNCTION public."Order Items_count_plumb_sync"();
ALTER TABLE public."Order Items" ENABLE ALWAYS TRIGGER "~plumb_count_sync";

-- alter column public.Order Items.n"o (through a second column)
CREATE FUNCTION public."Order Items_n""o_plumb_sync"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW."n""o_plumb_new" := NEW."n""o"::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public."Order Items" ADD COLUMN "n""o_plumb_new" bigint;
ALTER TABLE ONLY public."Order Items" ALTER COLUMN "n""o_plumb_new" SET STATISTICS 200;
COMMENT ON COLUMN public."Order Items"."n""o_plumb_new" IS 'The number.';
GRANT SELECT ("n""o_plumb_new") ON TABLE public."Order Items" TO PUBLIC;
CREATE TRIGGER "~plumb_n""o_sync" BEFORE INSERT OR UPDATE ON public."Order Items" FOR EACH ROW EXECUTE FUNCTION public."Order Items_n""o_plumb_sync"();
ALTER TABLE public."Order Items" ENABLE ALWAYS TRIGGER "~plumb_n""o_sync";

-- alter column public.Order Items.parent (through a second column)
CREATE FUNCTION public."Order Items_parent_plumb_sync"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.parent_plumb_new := NEW.parent::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public."Order Items" ADD COLUMN parent_plumb_new bigint;
CREATE TRIGGER "~plumb_parent_sync" BEFORE INSERT OR UPDATE ON public."Order Items" FOR EACH ROW EXECUTE FUNCTION public."Order Items_parent_plumb_sync"();
ALTER TABLE public."Order Items" ENABLE ALWAYS TRIGGER "~plumb_parent_sync";

-- alter column public.Order Items.serial (through a second column)
CREATE FUNCTION public."Order Items_serial_plumb_sync"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.serial_plumb_new := NEW.serial::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public."Order Items" ADD COLUMN serial_plumb_new bigint;
CREATE TRIGGER "~plumb_serial_sync" BEFORE INSERT OR UPDATE ON public."Order Items" FOR EACH ROW EXECUTE FUNCTION public."Order Items_serial_plumb_sync"();
ALTER TABLE public."Order Items" ENABLE ALWAYS TRIGGER "~plumb_serial_sync";

-- alter column public.Order Items.state (through a second column)
CREATE FUNCTION public."Order Items_state_plumb_sync"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.state_plumb_new := NEW.state::public.state;
  RETURN NEW;
END$$;
ALTER TABLE public."Order Items" ADD COLUMN state_plumb_new public.state;
CREATE TRIGGER "~plumb_state_sync" BEFORE INSERT OR UPDATE ON public."Order Items" FOR EACH ROW EXECUTE FUNCTION public."Order Items_state_plumb_sync"();
ALTER TABLE public."Order Items" ENABLE ALWAYS TRIGGER "~plumb_state_sync";

-- alter column public.Order Items.Order Id (filling the second column)
UPDATE public."Order Items" SET "Order Id_plumb_new" = "Order Id"::bigint, before_plumb_new = coalesce("Order Items".before, parent), count_plumb_new = count::bigint, "n""o_plumb_new" = "n""o"::bigint, parent_plumb_new = parent::bigint, serial_plumb_new = serial::bigint, state_plumb_new = state::public.state WHERE "Order Id_plumb_new" IS NULL OR before_plumb_new IS NULL AND (coalesce("Order Items".before, parent)) IS DISTINCT FROM NULL OR count_plumb_new IS NULL OR "n""o_plumb_new" IS NULL OR parent_plumb_new IS NULL AND parent IS NOT NULL OR serial_plumb_new IS NULL OR state_plumb_new IS NULL;

-- alter column public.Order Items.Order Id (comparing both columns)
ALTER TABLE public."Order Items" ADD CONSTRAINT "Order Items_Order Id_plumb_same" CHECK ("Order Id_plumb_new" IS NOT NULL AND "Order Id_plumb_new" IS NOT DISTINCT FROM "Order Id"::bigint AND before_plumb_new IS NOT DISTINCT FROM (coalesce("Order Items".before, parent))::bigint AND count_plumb_new IS NOT NULL AND count_plumb_new IS NOT DISTINCT FROM count::bigint AND "n""o_plumb_new" IS NOT NULL AND "n""o_plumb_new" IS NOT DISTINCT FROM "n""o"::bigint AND parent_plumb_new IS NOT DISTINCT FROM parent::bigint AND serial_plumb_new IS NOT NULL AND serial_plumb_new IS NOT DISTINCT FROM serial::bigint AND state_plumb_new IS NOT NULL AND state_plumb_new IS NOT DISTINCT FROM state::public.state) NOT VALID;

-- alter column public.Order Items.Order Id (while others read and write)
ALTER TABLE public."Order Items" VALIDATE CONSTRAINT "Order Items_Order Id_plumb_same";

-- replace index public.Order Items.New ones (for the second column)
CREATE INDEX CONCURRENTLY "New ones_plumb_new" ON public."Order Items" ("n""o_plumb_new", "select" DESC NULLS LAST) WHERE (state_plumb_new = 'new'::public.state);

-- replace primary key public.Order Items.Order Items_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY "Order Items_pkey_plumb_new" ON public."Order Items" ("Order Id_plumb_new", "n""o_plumb_new");

-- replace unique constraint public.Order Items.by Parent (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY "by Parent_plumb_new" ON public."Order Items" ("Order Id_plumb_new", parent_plumb_new) INCLUDE ("select") NULLS NOT DISTINCT;

-- replace unique constraint public.Order Items.later (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY later_plumb_new ON public."Order Items" (serial_plumb_new);

-- replace check constraint public.Order Items.n"o is small (for the second column)
ALTER TABLE public."Order Items" ADD CONSTRAINT "n""o is small_plumb_new" CHECK ("n""o_plumb_new" < 1000) NOT VALID;

-- alter check constraint public.Order Items.n"o is small (while others read and write)
ALTER TABLE public."Order Items" VALIDATE CONSTRAINT "n""o is small_plumb_new";

-- replace check constraint public.Order Items.positive (for the second column)
ALTER TABLE public."Order Items" ADD CONSTRAINT positive_plumb_new CHECK (parent_plumb_new > 0) NOT VALID;

-- replace index public.Order Items.sums (for the second column)
CREATE INDEX CONCURRENTLY sums_plumb_new ON public."Order Items" (((parent_plumb_new + before_plumb_new)));

-- replace foreign key public.Order Items.itself (for the second column)
ALTER TABLE public."Order Items" ADD CONSTRAINT itself_plumb_new FOREIGN KEY ("Order Id_plumb_new", parent_plumb_new) REFERENCES public."Order Items" ("Order Id_plumb_new", "n""o_plumb_new") NOT VALID;

-- alter foreign key public.Order Items.itself (while others read and write)
ALTER TABLE public."Order Items" VALIDATE CONSTRAINT itself_plumb_new;

-- alter column public.Order Items.before
ALTER TABLE public."Order Items" ALTER COLUMN "Order Id_plumb_new" SET NOT NULL;
ALTER TABLE public."Order Items" ALTER COLUMN count_plumb_new SET NOT NULL;
ALTER TABLE public."Order Items" ALTER COLUMN "n""o_plumb_new" SET NOT NULL;
ALTER TABLE public."Order Items" ALTER COLUMN serial_plumb_new SET NOT NULL;
ALTER TABLE public."Order Items" ALTER COLUMN state_plumb_new SET NOT NULL;
ALTER TABLE public."Order Items" DROP CONSTRAINT "Order Items_Order Id_plumb_same";
DROP INDEX public.sums;
DROP TRIGGER "~plumb_before_sync" ON public."Order Items";
DROP FUNCTION public."Order Items_before_plumb_sync"();
ALTER TABLE public."Order Items" DROP COLUMN before;
ALTER TABLE public."Order Items" RENAME COLUMN before_plumb_new TO before;
ALTER INDEX public.sums_plumb_new RENAME TO sums;

-- alter column public.Order Items.count
DROP TRIGGER "~plumb_count_sync" ON public."Order Items";
DROP FUNCTION public."Order Items_count_plumb_sync"();
ALTER SEQUENCE public."Counted" RENAME TO "Order Items_count_seq_plumb_old";
ALTER TABLE public."Order Items" ALTER COLUMN count_plumb_new ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public."Counted" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 5 CACHE 1);
SELECT setval('public."Counted"', last_value, is_called) FROM public."Order Items_count_seq_plumb_old";
COMMENT ON SEQUENCE public."Counted" IS 'Counts.';
GRANT USAGE ON SEQUENCE public."Counted" TO PUBLIC;
ALTER TABLE public."Order Items" DROP COLUMN count;
ALTER TABLE public."Order Items" RENAME COLUMN count_plumb_new TO count;
ALTER TABLE public."Order Items" ALTER COLUMN count SET MAXVALUE 9223372036854775807;

-- alter column public.Order Items.serial
ALTER TABLE public."Order Items" ALTER COLUMN serial DROP DEFAULT;
ALTER TABLE public."Order Items" DROP CONSTRAINT later;
DROP TRIGGER "~plumb_serial_sync" ON public."Order Items";
DROP FUNCTION public."Order Items_serial_plumb_sync"();
ALTER SEQUENCE public."Order Items_serial_seq" OWNED BY public."Order Items".serial_plumb_new;
ALTER TABLE public."Order Items" DROP COLUMN serial;
ALTER TABLE public."Order Items" RENAME COLUMN serial_plumb_new TO serial;
ALTER TABLE public."Order Items" ADD CONSTRAINT later UNIQUE USING INDEX later_plumb_new DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public."Order Items" ALTER COLUMN serial SET DEFAULT nextval('public."Order Items_serial_seq"'::regclass);

-- drop policy public.Order Items.small (it depends on column public.Order Items.n"o)
DROP POLICY small ON public."Order Items";

-- drop statistics public.Order Items.both (it depends on column public.Order Items.n"o)
DROP STATISTICS public."both";

-- alter column public.Order Items.parent
ALTER TABLE public."Order Items" DROP CONSTRAINT itself;
ALTER TABLE public."Order Items" DROP CONSTRAINT positive;
ALTER TABLE public."Order Items" DROP CONSTRAINT "by Parent";
DROP TRIGGER "~plumb_parent_sync" ON public."Order Items";
DROP FUNCTION public."Order Items_parent_plumb_sync"();
ALTER TABLE public."Order Items" DROP COLUMN parent;
ALTER TABLE public."Order Items" RENAME COLUMN parent_plumb_new TO parent;
ALTER TABLE public."Order Items" ADD CONSTRAINT "by Parent" UNIQUE USING INDEX "by Parent_plumb_new";
ALTER TABLE public."Order Items" RENAME CONSTRAINT positive_plumb_new TO positive;
ALTER TABLE public."Order Items" RENAME CONSTRAINT itself_plumb_new TO itself;

-- drop view public.Seen (its output cannot be changed in place)
DROP VIEW public."Seen";

-- alter column public.Order Items.Order Id
ALTER TABLE public."Order Items" DROP CONSTRAINT "Order Items_pkey";
DROP TRIGGER "~plumb_Order Id_sync" ON public."Order Items";
DROP FUNCTION public."Order Items_Order Id_plumb_sync"();
ALTER TABLE public."Order Items" DROP COLUMN "Order Id";
ALTER TABLE public."Order Items" RENAME COLUMN "Order Id_plumb_new" TO "Order Id";
ALTER TABLE public."Order Items" ADD CONSTRAINT "Order Items_pkey" PRIMARY KEY USING INDEX "Order Items_pkey_plumb_new";
COMMENT ON INDEX public."Order Items_pkey" IS 'The index.';
COMMENT ON CONSTRAINT "Order Items_pkey" ON public."Order Items" IS 'Both.';

-- alter column public.Order Items.n"o
ALTER TABLE public."Order Items" DROP CONSTRAINT "n""o is small";
DROP INDEX public."New ones";
DROP TRIGGER "~plumb_n""o_sync" ON public."Order Items";
DROP FUNCTION public."Order Items_n""o_plumb_sync"();
ALTER TABLE public."Order Items" DROP COLUMN "n""o";
ALTER TABLE public."Order Items" RENAME COLUMN "n""o_plumb_new" TO "n""o";
ALTER INDEX public."New ones_plumb_new" RENAME TO "New ones";
COMMENT ON INDEX public."New ones" IS 'The new ones.';
ALTER TABLE public."Order Items" RENAME CONSTRAINT "n""o is small_plumb_new" TO "n""o is small";

-- alter column public.Order Items.state
ALTER TABLE public."Order Items" ALTER COLUMN state DROP DEFAULT;
DROP TRIGGER "~plumb_state_sync" ON public."Order Items";
DROP FUNCTION public."Order Items_state_plumb_sync"();
ALTER TABLE public."Order Items" DROP COLUMN state;
ALTER TABLE public."Order Items" RENAME COLUMN state_plumb_new TO state;
ALTER TABLE public."Order Items" ALTER COLUMN state SET DEFAULT 'new'::public.state;

-- create view public.Seen (its output cannot be changed in place)
CREATE VIEW public."Seen" AS
SELECT "Order Items"."Order Id",
    "Order Items"."n""o",
    "Order Items".state
   FROM public."Order Items";

-- create statistics public.Order Items.both (it depends on column public.Order Items.n"o)
CREATE STATISTICS public."both" ON "Order Id", "n""o" FROM public."Order Items";

-- create policy public.Order Items.small (it depends on column public.Order Items.n"o)
CREATE POLICY small ON public."Order Items"
  USING ("n""o" < 500);
