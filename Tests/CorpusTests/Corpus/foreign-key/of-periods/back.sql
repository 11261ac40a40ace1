-- drop foreign key public.stays.stays_room_during_fkey
ALTER TABLE public.stays DROP CONSTRAINT stays_room_during_fkey;
