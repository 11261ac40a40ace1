-- drop unique constraint public.stays.stays_room_during_key (its without_overlaps cannot be changed in place)
ALTER TABLE public.stays DROP CONSTRAINT stays_room_during_key;

-- create unique constraint public.stays.stays_room_during_key (its without_overlaps cannot be changed in place)
ALTER TABLE public.stays ADD CONSTRAINT stays_room_during_key UNIQUE (room, during WITHOUT OVERLAPS);
