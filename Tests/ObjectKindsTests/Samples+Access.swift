import ObjectKinds

extension Samples {
  static let access = [
    Sample(
      IdentitySequence.self,
      ["public", "orders", "id"],
      ["comment": "it's", "unlogged": "true", "grants": ["shop_app": "all"]],
      catalog: ["origin": #"{"name": "orders_id_seq"}"#],
      """
      ALTER SEQUENCE public.orders_id_seq SET UNLOGGED
      COMMENT ON SEQUENCE public.orders_id_seq IS 'it''s'
      GRANT ALL ON SEQUENCE public.orders_id_seq TO shop_app
      ALTER SEQUENCE public.orders_id_seq SET LOGGED
      COMMENT ON SEQUENCE public.orders_id_seq IS NULL
      REVOKE ALL ON SEQUENCE public.orders_id_seq FROM shop_app
      """
    ),
    Sample(
      InheritedTrigger.self,
      ["public", "orders_1", "touch"],
      "disabled",
      catalog: ["original": "replica"],
      """
      ALTER TABLE ONLY public.orders_1 DISABLE TRIGGER touch
      ALTER TABLE ONLY public.orders_1 ENABLE REPLICA TRIGGER touch
      """
    ),
    Sample(
      Trigger.self,
      ["public", "orders", "touch"],
      [
        "before": ["truncate", "insert", "update of a", "b"], "execute": "touch('x')",
        "enabled": "always", "depends_on_extensions": ["hstore"], "comment": "c",
      ],
      """
      CREATE TRIGGER touch
        BEFORE INSERT OR UPDATE OF a, b OR TRUNCATE ON public.orders
        FOR EACH STATEMENT
        EXECUTE FUNCTION touch('x')
      ALTER TABLE public.orders ENABLE ALWAYS TRIGGER touch
      ALTER TRIGGER touch ON public.orders DEPENDS ON EXTENSION hstore
      COMMENT ON TRIGGER touch ON public.orders IS 'c'
      DROP TRIGGER touch ON public.orders
      ALTER TRIGGER touch ON public.orders RENAME TO new
      """
    ),
    Sample(
      Trigger.self,
      ["public", "orders", "later"],
      [
        "after": "insert or update of \"Odd, Name\"", "for_each": "row", "when": "new.a > 1",
        "execute": "f()", "constraint": "true", "deferrable": "initially deferred", "from": "users",
      ],
      """
      CREATE CONSTRAINT TRIGGER later
        AFTER INSERT OR UPDATE OF "Odd, Name" ON public.orders
        FROM users
        DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW
        WHEN (new.a > 1)
        EXECUTE FUNCTION f()
      DROP TRIGGER later ON public.orders
      ALTER TRIGGER later ON public.orders RENAME TO new
      """
    ),
    Sample(
      Trigger.self,
      ["public", "orders", "count"],
      [
        "after": "delete", "execute": "f()", "referencing": ["old_table": "old_rows", "new_table": "New"],
      ],
      """
      CREATE TRIGGER count
        AFTER DELETE ON public.orders
        REFERENCING OLD TABLE AS old_rows NEW TABLE AS "New"
        FOR EACH STATEMENT
        EXECUTE FUNCTION f()
      DROP TRIGGER count ON public.orders
      ALTER TRIGGER count ON public.orders RENAME TO new
      """
    ),
    Sample(
      Policy.self,
      ["public", "orders", "mine"],
      [
        "for": "update", "permissive": "false", "to": ["staff", "current_user", "Odd"], "using": "a",
        "check": "b", "comment": "c",
      ],
      """
      CREATE POLICY mine ON public.orders
        AS RESTRICTIVE
        FOR UPDATE
        TO "Odd", CURRENT_USER, staff
        USING (a)
        WITH CHECK (b)
      COMMENT ON POLICY mine ON public.orders IS 'c'
      DROP POLICY mine ON public.orders
      ALTER POLICY mine ON public.orders RENAME TO new
      """
    ),
    Sample(
      Policy.self,
      ["public", "orders", "all"],
      ["to": "public", "using": "true"],
      """
      CREATE POLICY "all" ON public.orders
        USING (true)
      DROP POLICY "all" ON public.orders
      ALTER POLICY "all" ON public.orders RENAME TO new
      """
    ),
    Sample(
      GlobalDefaultPrivileges.self,
      ["owner"],
      [
        "tables": ["app": ["privileges": ["delete", "select"], "with_grant_option": ["insert"]]],
        "sequences": ["app": "all"], "routines": ["public": []], "types": ["public": []],
        "schemas": ["pg_owner": ["usage"]],
      ],
      """
      ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT SELECT, DELETE ON TABLES TO app
      ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT INSERT ON TABLES TO app WITH GRANT OPTION
      ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT ALL ON SEQUENCES TO app
      ALTER DEFAULT PRIVILEGES FOR ROLE owner REVOKE EXECUTE ON ROUTINES FROM PUBLIC
      ALTER DEFAULT PRIVILEGES FOR ROLE owner REVOKE USAGE ON TYPES FROM PUBLIC
      ALTER DEFAULT PRIVILEGES FOR ROLE owner REVOKE CREATE ON SCHEMAS FROM owner
      ALTER DEFAULT PRIVILEGES FOR ROLE owner REVOKE GRANT OPTION FOR INSERT ON TABLES FROM app CASCADE
      ALTER DEFAULT PRIVILEGES FOR ROLE owner REVOKE SELECT, INSERT, DELETE ON TABLES FROM app
      ALTER DEFAULT PRIVILEGES FOR ROLE owner REVOKE ALL ON SEQUENCES FROM app
      ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT EXECUTE ON ROUTINES TO PUBLIC
      ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT USAGE ON TYPES TO PUBLIC
      ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT ALL ON SCHEMAS TO owner
      """
    ),
    Sample(
      SchemaDefaultPrivileges.self,
      ["billing", "Owner"],
      [
        "tables": ["app": "select"], "sequences": ["app": ["usage"]], "routines": ["public": ["execute"]],
        "types": ["public": ["usage"]],
      ],
      """
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing GRANT SELECT ON TABLES TO app
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing GRANT USAGE ON SEQUENCES TO app
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing GRANT EXECUTE ON ROUTINES TO PUBLIC
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing GRANT USAGE ON TYPES TO PUBLIC
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing REVOKE SELECT ON TABLES FROM app
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing REVOKE USAGE ON SEQUENCES FROM app
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing REVOKE EXECUTE ON ROUTINES FROM PUBLIC
      ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA billing REVOKE USAGE ON TYPES FROM PUBLIC
      """
    ),
  ]
}
