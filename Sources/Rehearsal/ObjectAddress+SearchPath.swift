import CatalogModel
import SQLText

extension ObjectAddress {
  /// Where the names in an object's spec are looked up: in its own schema, then in `public`.
  var searchPath: SQL {
    guard let schema, schema != "public" else { return "public" }
    return "\(schema), public"
  }
}
