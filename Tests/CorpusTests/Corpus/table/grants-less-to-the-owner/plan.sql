-- alter table public.audit
DO $$BEGIN
  EXECUTE format('GRANT ALL ON TABLE public.audit TO %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.audit'::regclass));
END$$;

-- alter table public.notes
DO $$BEGIN
  EXECUTE format('REVOKE ALL ON TABLE public.notes FROM %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.notes'::regclass));
END$$;
GRANT SELECT ON TABLE public.notes TO shop_app;

-- alter table public.orders
DO $$BEGIN
  EXECUTE format('REVOKE INSERT ON TABLE public.orders FROM %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.orders'::regclass));
END$$;
DO $$BEGIN
  EXECUTE format('GRANT UPDATE ON TABLE public.orders TO %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.orders'::regclass));
END$$;
