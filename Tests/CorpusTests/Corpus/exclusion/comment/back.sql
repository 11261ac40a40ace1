-- alter exclusion constraint public.t.x
COMMENT ON CONSTRAINT x ON public.t IS 'This.';
