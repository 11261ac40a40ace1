-- rename table public.cust to customers
ALTER TABLE public.cust RENAME TO customers;

-- rename table public.grows to grown
ALTER TABLE public.grows RENAME TO grown;

-- rename sequence public.items_id_seq to items_key_seq
ALTER SEQUENCE public.items_id_seq RENAME TO items_key_seq;

-- rename table public.told to retold
ALTER TABLE public.told RENAME TO retold;

-- rename table public.second to third
ALTER TABLE public.second RENAME TO third;

-- rename table public.first to second
ALTER TABLE public.first RENAME TO second;

-- rename sequence public.told_id_seq to counts
ALTER SEQUENCE public.told_id_seq RENAME TO counts;

-- rename sequence public.cust_id_seq to customers_id_seq
ALTER SEQUENCE public.cust_id_seq RENAME TO customers_id_seq;

-- rename sequence public.grows_id_seq to grown_id_seq
ALTER SEQUENCE public.grows_id_seq RENAME TO grown_id_seq;

-- rename sequence public.second_id_seq to third_number_seq
ALTER SEQUENCE public.second_id_seq RENAME TO third_number_seq;

-- rename sequence public.first_id_seq to second_id_seq
ALTER SEQUENCE public.first_id_seq RENAME TO second_id_seq;

-- rename column public.items.id to key
ALTER TABLE public.items RENAME COLUMN id TO key;

-- rename column public.third.id to number
ALTER TABLE public.third RENAME COLUMN id TO number;

-- rename primary key public.customers.cust_pkey to customers_pkey
ALTER TABLE public.customers RENAME CONSTRAINT cust_pkey TO customers_pkey;

-- alter sequence public.counts
COMMENT ON SEQUENCE public.counts IS 'named by hand';

-- create sequence public.cust_id_seq
CREATE SEQUENCE public.cust_id_seq AS integer;

-- alter sequence public.grown_id_seq
ALTER SEQUENCE public.grown_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- create table public.cust
CREATE TABLE public.cust (
  id integer DEFAULT nextval('public.cust_id_seq'::regclass) NOT NULL,
  n text
);

-- alter sequence public.cust_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.cust_id_seq OWNED BY public.cust.id;

-- alter column public.grown.id (through a second column)
CREATE FUNCTION public.grown_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.grown ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.grown FOR EACH ROW EXECUTE FUNCTION public.grown_id_plumb_sync();
ALTER TABLE public.grown ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.grown.id (filling the second column)
UPDATE public.grown SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.grown.id (comparing both columns)
ALTER TABLE public.grown ADD CONSTRAINT grown_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.grown.id (while others read and write)
ALTER TABLE public.grown VALIDATE CONSTRAINT grown_id_plumb_same;

-- alter column public.grown.id
ALTER TABLE public.grown ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.grown ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.grown DROP CONSTRAINT grown_id_plumb_same;
DROP TRIGGER "~plumb_id_sync" ON public.grown;
DROP FUNCTION public.grown_id_plumb_sync();
ALTER SEQUENCE public.grown_id_seq OWNED BY public.grown.id_plumb_new;
ALTER TABLE public.grown DROP COLUMN id;
ALTER TABLE public.grown RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.grown ALTER COLUMN id SET DEFAULT nextval('public.grown_id_seq'::regclass);
