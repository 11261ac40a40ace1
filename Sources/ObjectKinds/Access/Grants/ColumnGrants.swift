package import CatalogModel
import SQLText

/// What may be done with single columns of a view, which are no objects of their own.
extension Granting {
  package var columnGrants: OrderedMap<Grants> {
    get { OrderedMap() }
    set {}
  }

  /// The row for the columns' grants.
  ///
  /// It comes before that for the grants of the whole: whoever loses a privilege on the whole loses it on every column,
  /// and is then granted what is left anew.
  static func columnGrantsProperty(
    _ path: any WritableKeyPath<Self, OrderedMap<Grants>> & Sendable
  ) -> Property<Self> {
    Property("column_grants", path) { change in
      let names = Set((change.from.pairs + change.to.pairs).map(\.key)).sorted()
      let statements = names.flatMap { name in
        GrantChanges(on: change.new.columnTarget(name, change.context.server)).statements(
          from: change.from[name] ?? Grants(),
          to: change.to[name] ?? Grants()
        )
      }
      return Alteration(statements.map { Statement($0, hazards: [grantHazard]) })
    }.narrowed(to: .map(.map(Grant.shape(of: .column)))) { (field) throws(FieldMismatch) in
      for entry in field.entries ?? [] { try Grants.check(entry.value, of: .column) }
    }
  }

  /// Grants what is wanted on columns, be it all or only what some roles have.
  func columnGranting(_ server: ServerVersion, to roles: Set<Identifier>? = nil) -> [Statement] {
    columnGrants.pairs.flatMap { pair in
      var grants = pair.value
      for role in grants.roles where roles?.contains(role) == false { grants = grants.without(role) }
      return GrantChanges(on: columnTarget(pair.key, server)).creation(of: grants, under: [])
    }.map { Statement($0) }
  }

  private func columnTarget(_ name: String, _ server: ServerVersion) -> GrantTarget {
    GrantTarget(
      name: grantTarget,
      column: Identifier(name),
      owner: owner,
      ownerQuery: ownerQuery,
      privileges: GrantClass.column.privileges(server)
    )
  }

  /// The query for the grants on the columns of a row `c` of `pg_class`.
  static func columnGrantsQuery(_ server: ServerVersion) -> SQL {
    """
    (SELECT json_object_agg(g.attname, g.grants ORDER BY g.attnum)
               FROM (SELECT a.attname, a.attnum,
                            \(GrantQuery(.column, server).grants("a.attacl", owner: "c.relowner")) AS grants
                       FROM pg_attribute a
                      WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped) AS g
              WHERE g.grants IS NOT NULL)
    """
  }
}
