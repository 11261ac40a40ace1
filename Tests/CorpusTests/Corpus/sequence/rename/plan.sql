-- rename sequence public.numbers to order_numbers
ALTER SEQUENCE public.numbers RENAME TO order_numbers;
