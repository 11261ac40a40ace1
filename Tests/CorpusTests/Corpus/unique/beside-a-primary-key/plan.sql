-- create unique constraint public.seats.also_unique
ALTER TABLE public.seats ADD CONSTRAINT also_unique UNIQUE (row_number, seat);

-- create unique constraint public.seats.seats_row_number_seat_key
ALTER TABLE public.seats ADD CONSTRAINT seats_row_number_seat_key UNIQUE (row_number, seat);
