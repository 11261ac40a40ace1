-- create table public.spots
CREATE TABLE public.spots OF public.spot (
  CONSTRAINT spots_pkey PRIMARY KEY (x)
);

-- create inherited column public.spots.x
ALTER TABLE public.spots ALTER COLUMN x SET NOT NULL;

-- create inherited column public.spots.y
ALTER TABLE public.spots ALTER COLUMN y SET DEFAULT 3;

-- create index public.spots.spots_y_idx
CREATE INDEX spots_y_idx ON public.spots (y);
