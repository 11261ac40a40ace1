import CatalogModel
import SQLText

extension Identifier {
  /// The name as a person reads it.
  var display: String { isUnnamed ? "(unnamed)" : name }
}
