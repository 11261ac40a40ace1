package import CatalogModel
import Diagnostics
package import SQLText

/// Who may do what with an object, as far as that is not what PostgreSQL gives everybody and the owner by itself.
///
/// A spec maps roles to privileges: `{shop_app: [select, insert], public: []}`. The owner goes by the name of
/// `pg_owner`, which no role can have, and needs no entry unless it gave up some of its own rights. Who granted a
/// privilege is left out: everything that plumb grants is granted by the owner.
package struct Grants: PropertyValue {
  /// By the name of the role, in the order of the names.
  package private(set) var entries: [Identifier: Grant] = [:]

  package static let everybody: Identifier = "public"
  package static let owner: Identifier = "pg_owner"

  package init() {}

  package init(_ field: Field) throws(FieldMismatch) {
    guard let fields = field.entries else {
      throw FieldMismatch(expected: "roles with their privileges, such as `shop_app: [select]`", found: field)
    }
    var first: [Identifier: Span?] = [:]
    for entry in fields {
      let role = try Self.role(entry)
      if let span = first.updateValue(entry.keySpan, forKey: role) {
        throw FieldMismatch(
          "`\(role)` is granted privileges twice",
          at: entry.keySpan ?? field.span,
          first: span
        )
      }
      entries[role] = try Grant(entry.value)
    }
  }

  private static func role(_ entry: Field.Entry) throws(FieldMismatch) -> Identifier {
    switch entry.key.lowercased() {
    case "current_user", "current_role", "session_user", "user":
      throw FieldMismatch(
        "`\(entry.key)` is whoever runs the plan, and no role to grant something to",
        at: entry.keySpan,
        note: "name the role; the owner of the object is `\(owner)`"
      )
    case "": throw FieldMismatch("the name of the role is empty", at: entry.keySpan)
    default: return Identifier(entry.key)
    }
  }

  package var field: Field { .map(roles.map { Field.Entry($0.name, entries[$0]?.field ?? .null) }) }
  package static var shape: Shape { .map(Grant.shape) }

  var isEmpty: Bool { entries.isEmpty }

  /// The names, in their order.
  var roles: [Identifier] {
    entries.keys.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The names of what has to exist on a server.
  var realRoles: [Identifier] { roles.filter { $0 != Self.everybody && $0 != Self.owner } }

  /// The same without what one role is granted.
  func without(_ role: Identifier?) -> Grants {
    guard let role, entries[role] != nil else { return self }
    var result = self
    result.entries[role] = nil
    return result
  }

  /// The same, were one role the owner: an owner has every right to what is its own, whoever grants it.
  package func owned(by role: Identifier, _ grantClass: GrantClass) -> Grants {
    guard let grant = entries[role] else { return self }
    var result = without(role)
    if grantClass == .column, result.entries[Self.owner] == nil { result.entries[Self.owner] = grant }
    return result
  }

  /// What they ask of a server, as the value of a property.
  func requirements(_ property: String) -> [Requirement] {
    let named = Set(entries.values.flatMap { $0.privileges.names + $0.grantable.names })
    return named.sorted().compactMap { name in
      let major = GrantClass.firstMajor(of: name)
      return major == 0
        ? nil : Requirement(property, "privilege `\(name)`", word: name, since: major)
    }
  }

  /// Finds what means nothing for a class of objects.
  static func check(_ field: Field, of grantClass: GrantClass) throws(FieldMismatch) {
    for entry in field.entries ?? [] { try Grant.check(entry.value, of: grantClass) }
  }
}
