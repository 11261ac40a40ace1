-- drop unique constraint public.seats.also_unique
ALTER TABLE public.seats DROP CONSTRAINT also_unique;

-- drop unique constraint public.seats.seats_row_number_seat_key
ALTER TABLE public.seats DROP CONSTRAINT seats_row_number_seat_key;
