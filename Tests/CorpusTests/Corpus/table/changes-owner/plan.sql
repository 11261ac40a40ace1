-- create sequence public.lines_id_seq
CREATE SEQUENCE public.lines_id_seq AS bigint;
ALTER SEQUENCE public.lines_id_seq OWNER TO shop_owner;

-- create table public.lines
CREATE TABLE public.lines (
  id bigint DEFAULT nextval('public.lines_id_seq'::regclass) NOT NULL,
  number bigint NOT NULL
);
ALTER TABLE public.lines OWNER TO shop_owner;
REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.lines FROM shop_owner;

-- alter sequence public.lines_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.lines_id_seq OWNED BY public.lines.id;

-- alter table public.notes
ALTER TABLE public.notes OWNER TO postgres;

-- alter table public.orders
ALTER TABLE public.orders OWNER TO shop_app;
REVOKE SELECT ON TABLE public.orders FROM shop_reporting;
GRANT SELECT ON TABLE public.orders TO shop_owner;
