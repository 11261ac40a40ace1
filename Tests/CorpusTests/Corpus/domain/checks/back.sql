-- alter domain public.n
ALTER DOMAIN public.n DROP CONSTRAINT added;
ALTER DOMAIN public.n DROP CONSTRAINT changed;
ALTER DOMAIN public.n DROP CONSTRAINT lazy;
ALTER DOMAIN public.n ADD CONSTRAINT changed CHECK (VALUE < 100);
COMMENT ON CONSTRAINT commented ON DOMAIN public.n IS 'This.';
ALTER DOMAIN public.n ADD CONSTRAINT dropped CHECK (VALUE <> 7);
ALTER DOMAIN public.n ADD CONSTRAINT lazy CHECK (VALUE <> 9) NOT VALID;

-- alter domain public.unnamed
ALTER DOMAIN public.unnamed DROP CONSTRAINT unnamed_check;
ALTER DOMAIN public.unnamed ADD CONSTRAINT unnamed_check CHECK (VALUE <> 'a'::text);
ALTER DOMAIN public.unnamed ADD CONSTRAINT unnamed_check1 CHECK (VALUE <> 'b'::text);
