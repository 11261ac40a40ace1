-- create view public.c_present
CREATE VIEW public.c_present AS
SELECT items.id,
    items.price
   FROM public.items
  WHERE (NOT items.gone);

-- create view public.b_priced
CREATE VIEW public.b_priced AS
SELECT c_present.id,
    c_present.price
   FROM public.c_present;

-- create view public.a_cheap
CREATE VIEW public.a_cheap AS
SELECT b_priced.id
   FROM public.b_priced
  WHERE (b_priced.price < (10)::numeric);
