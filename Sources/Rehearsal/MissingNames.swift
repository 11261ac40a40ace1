import CatalogModel
import PostgresClient
import SQLText

/// Which refused objects were refused only because they name others that were refused, too.
///
/// The server tells what it misses: the name in its message is looked for among what it refused, in the schemas where
/// it was to look. What waits for another has no fault of its own, unless they wait for each other.
struct MissingNames {
  private typealias Name = [Identifier]

  private let missing: [ObjectAddress: ObjectAddress]

  init(_ refusals: [(Elaboration.Work, PostgresError)]) {
    var refused: [Name: ObjectAddress] = [:]
    for object in refusals.map(\.0.object) where object.address.schema != nil && object.parents.isEmpty {
      refused[Array(object.address.names.prefix(2))] = object.address
    }
    missing = Dictionary(
      refusals.compactMap { work, error in
        let schemas = (work.object.address.schema.map { [$0] } ?? []) + ["public"]
        let found = Self.name(in: error).flatMap { name in
          Self.candidates(name, in: schemas).lazy.compactMap { refused[$0] }.first
        }
        return found.map { (work.object.address, $0) }
      }
    ) { first, _ in first }
  }

  /// Whether an object lacks only what was refused for a reason of its own or in a circle that the object is not in.
  func excuses(_ address: ObjectAddress) -> Bool {
    missing[address] != nil && circle(of: address) == nil
  }

  /// The objects that need each other, from the one that is asked about, or nil where it can be told from them what
  /// comes first.
  func circle(of address: ObjectAddress) -> [ObjectAddress]? {
    var circle: [ObjectAddress] = []
    var next: ObjectAddress? = address
    while let current = next, !circle.contains(current) {
      circle.append(current)
      next = missing[current]
    }
    return next == address ? circle : nil
  }

  /// The name, maybe with its schema, that the server did not find.
  private static func name(in error: PostgresError) -> String? {
    switch error.sqlstate {
    case "42P01", "42704":
      let parts = error.message.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.count == 3 ? String(parts[1]) : nil
    case "42883":
      // The name stands before the types of its arguments, and nothing else in the message is a word with them.
      return error.message.firstIndex(of: "(").flatMap {
        error.message[..<$0].split(separator: " ").last.map(String.init)
      }
    default: return nil
    }
  }

  /// What a name can mean: the server writes names without quotes, so each dot in it may be the one.
  private static func candidates(_ name: String, in schemas: [Identifier]) -> [Name] {
    let qualified = name.indices.filter { name[$0] == "." }.map { dot in
      [Identifier(String(name[..<dot])), Identifier(String(name[name.index(after: dot)...]))]
    }
    return qualified + schemas.map { [$0, Identifier(name)] }
  }
}
