package import CatalogModel
package import SQLText

/// A procedural language that no extension brings.
package struct ProceduralLanguage: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var isTrusted = false
  package var handler: QualifiedName?
  package var inline: QualifiedName?
  package var validator: QualifiedName?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension ProceduralLanguage: Granting {
  package static let kind: Kind = "language"
  package static let placement = Placement.database("languages")
  package static let catalog = "pg_language"
  package static let ownerColumn: SQL? = "lanowner"
  package static let grantClass = GrantClass.language

  package static let properties: [Property<ProceduralLanguage>] = [
    replaceable("trusted", \.isTrusted),
    replaceable("handler", \.handler, required: true),
    replaceable("inline", \.inline),
    replaceable("validator", \.validator),
    commentProperty,
    ownerProperty,
    grantsProperty.followed { old, new in
      losesTrust(old, new) ? [Statement(new.definition(orReplace: true))] : []
    },
  ]

  /// What is granted can be taken away only while the language is trusted.
  private static func losesTrust(_ old: ProceduralLanguage, _ new: ProceduralLanguage) -> Bool {
    old.isTrusted && !new.isTrusted && old.grants != new.grants
  }

  /// A property that CREATE OR REPLACE changes, along with all others that have changed.
  private static func replaceable<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<ProceduralLanguage, Value> & Sendable,
    required: Bool = false
  ) -> Property<ProceduralLanguage> {
    Property(name, path, required: required) { change in
      let first = properties.first {
        !["comment", "owner", "grants"].contains($0.name) && change.context.changed.contains($0.name)
      }
      return first?.name == name && !losesTrust(change.old, change.new)
        ? [Statement(change.new.definition(orReplace: true))] : []
    }
  }

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT l.oid, 0, 0, l.lanname, l.lanpltrusted, \(CatalogNames.function("l.lanplcallfoid")),
           \(CatalogNames.function("l.laninline")), \(CatalogNames.function("l.lanvalidator")), d.description,
           acl.grants
      FROM pg_language l
      \(CatalogNames.comment("l.oid", in: "pg_language"))
      \(GrantQuery(grantClass, server).join("pg_language", "lan", row: "l"))
     WHERE l.lanispl AND l.oid >= 16384
    """
  }

  package var references: [Reference] {
    [("handler", handler), ("inline", inline), ("validator", validator)].flatMap {
      Lookup.function($0.0, $0.1, from: "public")
    }
  }

  package var commentTarget: SQL { "LANGUAGE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement(definition(orReplace: false))]
  }
  package func drop() -> [Statement] { ["DROP LANGUAGE \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER LANGUAGE \(address) RENAME TO \(name)"]
  }

  private func definition(orReplace: Bool) -> SQL {
    .line {
      "CREATE"
      if orReplace { "OR REPLACE" }
      if isTrusted { "TRUSTED" }
      "LANGUAGE \(address)"
      if let handler { "HANDLER \(handler.sql)" }
      if let inline { "INLINE \(inline.sql)" }
      if let validator { "VALIDATOR \(validator.sql)" }
    }
  }
}
