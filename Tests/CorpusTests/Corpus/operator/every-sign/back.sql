-- drop operator public.!(none, point)
DROP OPERATOR public.! (NONE, point);

-- drop operator public.#(point, point)
DROP OPERATOR public.# (point, point);

-- drop operator public.%(none, point)
DROP OPERATOR public.% (NONE, point);

-- drop operator public.&&(point, point)
DROP OPERATOR public.&& (point, point);

-- drop operator public.*(point, point)
DROP OPERATOR public.* (point, point);

-- drop operator public.<<(circle, circle)
DROP OPERATOR public.<< (circle, circle);

-- drop operator public.?(none, point)
DROP OPERATOR public.? (NONE, point);

-- drop operator public.@@@(none, point)
DROP OPERATOR public.@@@ (NONE, point);

-- drop operator public.`(none, point)
DROP OPERATOR public.` (NONE, point);

-- drop operator public.|(point, point)
DROP OPERATOR public.| (point, point);

-- drop function public.flip(point)
DROP FUNCTION public.flip(point);

-- drop function public.other(point, point)
DROP FUNCTION public.other(point, point);

-- drop function public.same(point, point)
DROP FUNCTION public.same(point, point);

-- drop function public.same_circle(circle, circle)
DROP FUNCTION public.same_circle(circle, circle);
