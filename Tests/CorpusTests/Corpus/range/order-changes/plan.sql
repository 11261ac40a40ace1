-- replace range public.word (its subtype_opclass, collation cannot be changed in place)
ALTER TYPE public.word_multirange RENAME TO word_multirange_plumb_old;
ALTER FUNCTION public.word_multirange() RENAME TO word_multirange_plumb_old;
ALTER FUNCTION public.word_multirange(public.word) RENAME TO word_multirange_plumb_old;
ALTER FUNCTION public.word_multirange(VARIADIC public.word[]) RENAME TO word_multirange_plumb_old;
ALTER TYPE public.word RENAME TO word_plumb_old;
ALTER FUNCTION public.word(text, text) RENAME TO word_plumb_old;
ALTER FUNCTION public.word(text, text, text) RENAME TO word_plumb_old;
CREATE TYPE public.word AS RANGE (
  SUBTYPE = text,
  SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops,
  COLLATION = pg_catalog."C"
);

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.word USING a::text::public.word;

-- drop range public.word_plumb_old (it was replaced)
DROP TYPE public.word_plumb_old;
