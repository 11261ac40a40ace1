-- drop range public.span
DROP TYPE public.span;
