-- drop publication everything
DROP PUBLICATION everything;

-- drop publication some
DROP PUBLICATION "some";

-- drop publication whole
DROP PUBLICATION whole;

-- drop table public.u
DROP TABLE public.u;

-- drop schema other
DROP SCHEMA other;
