-- drop table public.parted
DROP TABLE public.parted;

-- drop table public.remote
DROP FOREIGN TABLE public.remote;

-- drop foreign server far
DROP USER MAPPING FOR PUBLIC SERVER far;
DROP SERVER far;

-- drop foreign data wrapper mine
DROP FOREIGN DATA WRAPPER mine;
