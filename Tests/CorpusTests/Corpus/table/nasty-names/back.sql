-- drop foreign key public.order.order_table_fkey
ALTER TABLE public."order" DROP CONSTRAINT order_table_fkey;

-- drop table public.Mixed Case
DROP TABLE public."Mixed Case";

-- drop table public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
DROP TABLE public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- drop table public.apo'strophe
DROP TABLE public."apo'strophe";

-- drop table public.dot.ted
DROP TABLE public."dot.ted";

-- drop table public.order
DROP TABLE public."order";

-- drop table public.quo"ted
DROP TABLE public."quo""ted";

-- drop table public.🦜
DROP TABLE public."🦜";
