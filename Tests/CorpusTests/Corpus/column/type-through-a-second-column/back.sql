-- alter sequence public.Order Items_serial_seq
ALTER SEQUENCE public."Order Items_serial_seq" AS integer MINVALUE 1 MAXVALUE 2147483647;

-- alter column public.Order Items.before
ALTER TABLE public."Order Items" ALTER COLUMN before TYPE integer USING before::integer;

-- alter column public.Order Items.count
ALTER TABLE public."Order Items" ALTER COLUMN count TYPE integer USING count::integer;
ALTER TABLE public."Order Items" ALTER COLUMN count SET MAXVALUE 2147483647;

-- alter column public.Order Items.serial
ALTER TABLE public."Order Items" ALTER COLUMN serial DROP DEFAULT;
ALTER TABLE public."Order Items" ALTER COLUMN serial TYPE integer USING serial::integer;
ALTER TABLE public."Order Items" ALTER COLUMN serial SET DEFAULT nextval('public."Order Items_serial_seq"'::regclass);

-- drop policy public.Order Items.small (it depends on column public.Order Items.n"o)
DROP POLICY small ON public."Order Items";

-- drop statistics public.Order Items.both (it depends on column public.Order Items.n"o)
DROP STATISTICS public."both";

-- drop foreign key public.Order Items.itself (it depends on column public.Order Items.parent)
ALTER TABLE public."Order Items" DROP CONSTRAINT itself;

-- alter column public.Order Items.parent
ALTER TABLE public."Order Items" ALTER COLUMN parent TYPE integer USING parent::integer;

-- drop index public.Order Items.New ones (its where cannot be changed in place)
DROP INDEX public."New ones";

-- drop view public.Seen (its output cannot be changed in place)
DROP VIEW public."Seen";

-- alter column public.Order Items.Order Id
ALTER TABLE public."Order Items" ALTER COLUMN "Order Id" TYPE integer USING "Order Id"::integer;

-- alter column public.Order Items.n"o
ALTER TABLE public."Order Items" ALTER COLUMN "n""o" TYPE integer USING "n""o"::integer;

-- alter column public.Order Items.state
ALTER TABLE public."Order Items" ALTER COLUMN state DROP DEFAULT;
ALTER TABLE public."Order Items" ALTER COLUMN state TYPE text;
ALTER TABLE public."Order Items" ALTER COLUMN state SET DEFAULT 'new'::text;

-- create foreign key public.Order Items.itself (it depends on column public.Order Items.parent)
ALTER TABLE public."Order Items" ADD CONSTRAINT itself FOREIGN KEY ("Order Id", parent) REFERENCES public."Order Items" ("Order Id", "n""o");

-- create statistics public.Order Items.both (it depends on column public.Order Items.n"o)
CREATE STATISTICS public."both" ON "Order Id", "n""o" FROM public."Order Items";

-- create policy public.Order Items.small (it depends on column public.Order Items.n"o)
CREATE POLICY small ON public."Order Items"
  USING ("n""o" < 500);

-- drop enum public.state
DROP TYPE public.state;

-- create view public.Seen (its output cannot be changed in place)
CREATE VIEW public."Seen" AS
SELECT "Order Items"."Order Id",
    "Order Items"."n""o",
    "Order Items".state
   FROM public."Order Items";

-- create index public.Order Items.New ones (its where cannot be changed in place)
CREATE INDEX "New ones" ON public."Order Items" ("n""o", "select" DESC NULLS LAST) WHERE (state = 'new'::text);
COMMENT ON INDEX public."New ones" IS 'The new ones.';
