import CatalogModel
import Introspection
import ObjectKinds
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What plumb has no kind for is named, and nothing that a server knows is forgotten.
@Suite struct UnmodelledTests {
  /// The system catalogs that neither a kind's own rows nor the query for the rest come from, and why.
  private static let explained = [
    "pg_amop": "the operators of families and classes",
    "pg_amproc": "the functions of families and classes",
    "pg_attrdef": "the defaults of columns",
    "pg_auth_members": "the memberships of roles",
    "pg_authid": "roles, which are read by the view that has no passwords",
    "pg_enum": "the labels of enums",
    "pg_publication_namespace": "the schemas of publications",
    "pg_publication_rel": "the tables of publications",
    "pg_tablespace": "of the server, and in no dump of a database",
    "pg_user_mapping": "the user mappings of servers, which are read by a view",
  ]

  @Test func everySystemCatalogIsAccountedFor() async throws {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      let rows = try await connection.query(
        """
        SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'oid'
         WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' ORDER BY 1
        """
      )
      var read: Set<String> = []
      for type in ObjectKinds.all { read.insert(type.catalog) }
      let query = UnmodelledObjects.query(connection.version, ObjectKinds.all).text
      let unaccounted = rows.map { $0[0] ?? "" }.filter {
        !read.contains($0) && !query.contains("\($0) ") && Self.explained[$0] == nil
      }
      #expect(unaccounted == [])
      await connection.close()
    }
  }

  @Test func whatHasNoKindIsNamed() async throws {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      _ = try await connection.execute(
        """
        GRANT SELECT (rolpassword) ON pg_authid TO shop_app;
        SELECT lo_create(4711);
        GRANT SELECT ON LARGE OBJECT 4711 TO shop_app;
        """
      )
      let project = Project(scope: ScopeRules(schemas: ["*"]))
      let found = try await Pull(of: connection, in: project).unmodelled.objects
      #expect(
        found.filter { $0.type != "privileges of a parameter" }.map { "\($0.type) \($0.identity)" } == [
          "privileges of large objects 1 in all", "privileges of system objects 1 in all",
        ]
      )
      await connection.close()
    }
  }

  @Test func whatAKindKnowsNothingOfIsNamed() async throws {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      _ = try await connection.execute(
        """
        CREATE EXTENSION hstore SCHEMA public;
        REVOKE EXECUTE ON FUNCTION public.akeys(public.hstore) FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION public.avals(public.hstore) TO PUBLIC;
        GRANT USAGE ON LANGUAGE plpgsql TO shop_app;
        CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE AGGREGATE public.total(int) (sfunc = int4pl, stype = int);
        ALTER FUNCTION public.total(int) DEPENDS ON EXTENSION plpgsql;
        CREATE TABLE public.a (id int PRIMARY KEY);
        CREATE TABLE public.b (id int REFERENCES public.a);
        ALTER TABLE public.b DISABLE TRIGGER ALL;
        CREATE TABLE public.p (id int) PARTITION BY LIST (id);
        CREATE TABLE public.q PARTITION OF public.p DEFAULT;
        CREATE INDEX i ON public.p ((id + 1));
        CREATE TRIGGER t BEFORE INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();
        COMMENT ON TRIGGER t ON public.p IS 'of the whole';
        COMMENT ON TRIGGER t ON public.q IS 'of a partition';
        ALTER TRIGGER t ON public.q DEPENDS ON EXTENSION plpgsql;
        CREATE MATERIALIZED VIEW public.m AS SELECT 1 AS n;
        CREATE INDEX m_n_idx ON public.m (n);
        ALTER MATERIALIZED VIEW public.m CLUSTER ON m_n_idx;
        """
      )
      let project = Project(scope: ScopeRules(schemas: ["*"]))
      let found = try await Pull(of: connection, in: project).unmodelled.objects
      #expect(
        found.filter { $0.type != "privileges of a parameter" }.map { "\($0.type): \($0.identity)" } == [
          "clustering of a materialized view: public.m by public.m_n_idx",
          "comment on a trigger of a partition: t on public.q",
          "dependence on an extension: aggregate public.total(integer) on plpgsql",
          "dependence on an extension: trigger t on public.q on plpgsql",
          "privileges of a member of an extension: function public.akeys(public.hstore) of hstore",
          "privileges of a member of an extension: language plpgsql of plpgsql",
          "state of a constraint's triggers: b_id_fkey on public.b",
        ]
      )
      await connection.close()
    }
  }

  @Test func theSettingsOfRolesInADatabaseAreNamedWhereNobodyReadsRoles() async throws {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      let name = Identifier(options.database ?? "")
      _ = try await connection.execute("ALTER ROLE shop_reporting IN DATABASE \(name) SET work_mem = '8MB'")
      var project = Project(scope: ScopeRules(schemas: ["*"]))
      let found = try await Pull(of: connection, in: project).unmodelled.objects.map(\.type)
      #expect(found.filter { $0 != "privileges of a parameter" } == ["role setting"])
      project.scope.managed.roles = true
      let rest = try await Pull(of: connection, in: project).unmodelled.objects.map(\.type)
      #expect(rest.filter { $0 != "privileges of a parameter" } == [])
      await connection.close()
    }
  }
}
