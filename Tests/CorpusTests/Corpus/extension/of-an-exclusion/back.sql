-- drop exclusion constraint public.bookings.one_at_a_time
ALTER TABLE public.bookings DROP CONSTRAINT one_at_a_time;

-- drop extension btree_gist
DROP EXTENSION btree_gist;
