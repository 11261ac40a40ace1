-- alter table public.audit
DO $$BEGIN
  EXECUTE format('REVOKE ALL ON TABLE public.audit FROM %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.audit'::regclass));
END$$;

-- alter table public.notes
REVOKE SELECT ON TABLE public.notes FROM shop_app;
DO $$BEGIN
  EXECUTE format('GRANT ALL ON TABLE public.notes TO %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.notes'::regclass));
END$$;

-- alter table public.orders
DO $$BEGIN
  EXECUTE format('REVOKE UPDATE ON TABLE public.orders FROM %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.orders'::regclass));
END$$;
DO $$BEGIN
  EXECUTE format('GRANT INSERT ON TABLE public.orders TO %I', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.orders'::regclass));
END$$;
