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
        || names.functions.contains { $0.contains(".") } || query.makesRows(of: whole.qualifiedName.text)
    }
  }
}

extension Query {
  /// Whether the query, as PostgreSQL writes it out, makes rows of a type of anything but nothing, or whole rows.
  package func makesRows(of type: String) -> Bool {
    let text = Array(sql.text.utf8)
    let cast = Array("::\(type)".utf8)
    guard text.count >= cast.count else { return false }
    return (0...(text.count - cast.count)).contains { start in
      guard text[start...].starts(with: cast) else { return false }
      let end = start + cast.count
      return (end == text.count || !PositionalNames.isNamePart(text[end]))
        && !Query.wholes.contains { text[..<start].ends(with: $0) }
    }
  }

  private static let wholes = [Array("NULL".utf8), Array(".*".utf8)]
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}
