-- replace enum public.drinks (its labels cannot be changed in place)
ALTER TYPE public.drinks RENAME TO drinks_plumb_old;
CREATE TYPE public.drinks AS ENUM ('café', 'tea');

-- drop enum public.drinks_plumb_old (it was replaced)
DROP TYPE public.drinks_plumb_old;
