-- create view billing.large
CREATE VIEW billing.large AS
SELECT invoices.id
   FROM billing.invoices
  WHERE (invoices.total > (10)::numeric);

-- create view public.invoiced
CREATE VIEW public.invoiced AS
SELECT u.id
   FROM (public.users u
     JOIN billing.large l ON ((l.id = u.id)));
