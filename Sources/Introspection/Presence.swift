import CatalogModel
import SQLText

/// The rows of a system catalog without which there is nothing of a kind.
struct Presence: Hashable, Sendable {
  private let catalog: String
  private let filter: SQL

  /// What a kind's objects are among; nil where it is not worth the question.
  init?(of type: any CatalogObject.Type) {
    if type.catalogFilter == nil, Presence.alwaysAsked.contains(type.catalog) { return nil }
    catalog = type.catalog
    filter = type.catalogFilter ?? "true"
  }

  /// The system catalogs that always hold something of users, or whose rows have no OIDs.
  private static let alwaysAsked: Set<String> = [
    "pg_attribute", "pg_class", "pg_constraint", "pg_database", "pg_db_role_setting", "pg_extension",
    "pg_namespace", "pg_sequence",
  ]

  /// The query for whether there are such rows, with a column for each; every catalog is read once.
  static func query(_ asked: [Presence]) -> SQL {
    var catalogs: [String] = []
    for presence in asked where !catalogs.contains(presence.catalog) { catalogs.append(presence.catalog) }
    let columns = asked.map { presence -> SQL in
      let catalog = catalogs.firstIndex(of: presence.catalog) ?? 0
      let condition = asked.filter { $0.catalog == presence.catalog }.firstIndex(of: presence) ?? 0
      return "c\(catalog).f\(condition)"
    }
    let sources = catalogs.enumerated().map { index, catalog -> SQL in
      let conditions = asked.filter { $0.catalog == catalog }.enumerated().map { number, presence -> SQL in
        "bool_or(\(presence.filter)) AS f\(number)"
      }
      return "(SELECT \(conditions) FROM \(SQL(verbatim: catalog)) WHERE oid >= 16384) AS c\(index)"
    }
    return asked.isEmpty ? "SELECT" : "SELECT \(columns) FROM \(sources.joined(separator: " CROSS JOIN "))"
  }
}
