-- create access method heap2
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER pg_catalog.heap_tableam_handler;
COMMENT ON ACCESS METHOD heap2 IS 'c';

-- alter table public.t
ALTER TABLE public.t SET ACCESS METHOD heap2;

-- alter materialized view public.m
ALTER MATERIALIZED VIEW public.m SET ACCESS METHOD heap2;
