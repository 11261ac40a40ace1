-- create table public.Orders
CREATE TABLE public."Orders" (
  "Id" bigint GENERATED ALWAYS AS IDENTITY
);

-- create identity sequence public.Orders.Id
COMMENT ON SEQUENCE public."Orders_Id_seq" IS 'It''s 100% counted';
DO $$BEGIN
  EXECUTE format('REVOKE UPDATE, USAGE ON SEQUENCE public."Orders_Id_seq" FROM %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public."Orders"'::regclass));
END$$;
GRANT ALL ON SEQUENCE public."Orders_Id_seq" TO shop_app;
