-- create foreign key public.stays.stays_room_during_fkey
ALTER TABLE public.stays ADD CONSTRAINT stays_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES public.rooms (id, PERIOD open) NOT VALID;

-- alter foreign key public.stays.stays_room_during_fkey (while others read and write)
ALTER TABLE public.stays VALIDATE CONSTRAINT stays_room_during_fkey;
