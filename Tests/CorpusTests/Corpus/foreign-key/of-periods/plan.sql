-- create foreign key public.stays.stays_room_during_fkey
ALTER TABLE public.stays ADD CONSTRAINT stays_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES public.rooms (id, PERIOD open);
