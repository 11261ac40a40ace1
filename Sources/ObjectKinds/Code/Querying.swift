package import CatalogModel
import SQLText

/// A kind whose objects hold queries, or expressions that may hold some.
package protocol Querying: CatalogObject {
  var queries: [Query] { get }
}

extension View: Querying {
  package var queries: [Query] { [query] }
}

extension MaterializedView: Querying {
  package var queries: [Query] { [query] }
}

extension Rule: Querying {
  package var queries: [Query] { [action] + (condition.map { [$0] } ?? []) }
}

extension Policy: Querying {
  package var queries: [Query] { [using, check].compactMap(\.self) }
}

extension Function: Querying {
  package var queries: [Query] { sqlBody.map { [$0] } ?? [] }
}

extension Procedure: Querying {
  package var queries: [Query] { sqlBody.map { [$0] } ?? [] }
}

extension CatalogObject where Self: Querying {
  /// What a join or a function has for columns may be those of the whole, too.
  package func counts(partsOf whole: ObjectAddress) -> Bool {
    queries.contains { query in
      let names = query.positionalNames
      return names.isOfJoin || names.relations.contains(whole.qualifiedName.text)
        || names.functions.contains { $0.contains(".") }
    }
  }
}
