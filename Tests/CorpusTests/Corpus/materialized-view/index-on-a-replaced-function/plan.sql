-- drop index public.ratings.ratings_grade_idx (it depends on function public.grade(integer))
DROP INDEX public.ratings_grade_idx;

-- drop function public.grade(integer) (its returns cannot be changed in place)
DROP FUNCTION public.grade(integer);

-- create function public.grade(integer) (its returns cannot be changed in place)
CREATE FUNCTION public.grade(n integer)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  RETURN (n * 2);

-- create index public.ratings.ratings_grade_idx (it depends on function public.grade(integer))
CREATE INDEX ratings_grade_idx ON public.ratings ((public.grade(rating)));
