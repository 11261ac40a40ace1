-- create extension btree_gist
CREATE EXTENSION btree_gist SCHEMA public;

-- create exclusion constraint public.bookings.one_at_a_time
ALTER TABLE public.bookings ADD CONSTRAINT one_at_a_time EXCLUDE USING gist (room WITH =, during WITH &&);
