-- rename composite type public.address to postal_address
ALTER TYPE public.address RENAME TO postal_address;
