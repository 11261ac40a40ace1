-- alter foreign server far
ALTER SERVER far OWNER TO shop_app;

-- alter statistics public.t.both
ALTER STATISTICS public."both" OWNER TO shop_app;

-- alter publication changes
ALTER PUBLICATION changes OWNER TO shop_app;
