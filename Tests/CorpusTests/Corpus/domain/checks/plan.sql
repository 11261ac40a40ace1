-- alter domain public.n
ALTER DOMAIN public.n DROP CONSTRAINT changed;
ALTER DOMAIN public.n DROP CONSTRAINT dropped;
ALTER DOMAIN public.n ADD CONSTRAINT added CHECK (VALUE <> 70);
ALTER DOMAIN public.n ADD CONSTRAINT changed CHECK (VALUE < 1000);
COMMENT ON CONSTRAINT commented ON DOMAIN public.n IS 'That.';
ALTER DOMAIN public.n VALIDATE CONSTRAINT lazy;

-- alter domain public.unnamed
ALTER DOMAIN public.unnamed DROP CONSTRAINT unnamed_check;
ALTER DOMAIN public.unnamed DROP CONSTRAINT unnamed_check1;
ALTER DOMAIN public.unnamed ADD CONSTRAINT unnamed_check CHECK (VALUE <> 'c'::text);
