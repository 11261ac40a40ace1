-- drop table public.t
DROP TABLE public.t;

-- drop composite type public.Odd Name
DROP TYPE public."Odd Name";

-- drop composite type public.empty
DROP TYPE public.empty;

-- drop composite type public.parcel
DROP TYPE public.parcel;

-- drop composite type public.weight
DROP TYPE public.weight;

-- drop enum public.unit
DROP TYPE public.unit;
