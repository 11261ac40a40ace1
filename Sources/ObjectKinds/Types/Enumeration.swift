package import CatalogModel
import Diagnostics
package import SQLText

/// An enum type.
package struct Enumeration: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var labels: [EnumLabel] = []

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Enumeration: Granting {
  package static let kind: Kind = "enum"
  package static let placement = Placement.schema("enums")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_type"
  package static let catalogFilter: SQL? = "typtype = 'e'"
  package static let ownerColumn: SQL? = "typowner"
  package static let grantClass = GrantClass.type
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.type]
  package static let replacement = Replacement.beside
  package static let directives = [
    Directive("renamed_labels", .map(.text), renaming: "labels")
  ]

  package static let properties: [Property<Enumeration>] = [
    commentProperty,
    Property("labels", \.labels, required: true, mayBeEmpty: true) {
      $0.new.labelChange(from: $0.old, $0.context)
    },
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.typname, d.description,
           (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid), acl.grants
      FROM pg_type t
      JOIN pg_namespace n ON n.oid = t.typnamespace
      LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass AND d.objsubid = 0
      \(GrantQuery(grantClass, server).join("pg_type", "typ", row: "t", where: "typtype = 'e'"))
     WHERE t.typtype = 'e' AND \(Schemas.areUsers("n"))
    """
  }

  package static let shorthand: Shape? = labelList
  package static let abbreviations = [Shape.Member(name: "labels", shape: labelList, isRequired: true)]

  private static let labelList = Shape.list(
    .oneOf([
      .text,
      .record([
        Shape.Member(name: "label", shape: .text, isRequired: true),
        Shape.Member(name: "was", shape: .text, isRequired: true),
      ]),
    ])
  )

  /// A list stands for the labels, and a label that was renamed for a mapping with its former name.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    var field = field
    if field.elements != nil { field = .map([Field.Entry("labels", field)], span: field.span) }
    guard let labels = field["labels"]?.elements else { return field }
    var renamed: [Field.Entry] = []
    var plain: [Field] = []
    for label in labels {
      guard case .map = label.value else {
        plain.append(label)
        continue
      }
      guard let name = label["label"], let text = name.text, let was = label["was"] else {
        throw FieldMismatch(expected: "a label, or `{label: NEW, was: OLD}`", found: label)
      }
      plain.append(name)
      renamed.append(Field.Entry(text, was, keySpan: name.span))
    }
    try check(plain)
    try checkCircles(renamed)
    field["labels"] = .list(plain, span: field["labels"]?.span)
    renamed = (field["renamed_labels"]?.entries ?? []) + renamed
    if !renamed.isEmpty { field["renamed_labels"] = .map(renamed, span: field.span) }
    return field
  }

  /// Finds labels that PostgreSQL would not take.
  private static func check(_ labels: [Field]) throws(FieldMismatch) {
    var first: [EnumLabel: Span?] = [:]
    for field in labels {
      guard let text = field.text else { continue }
      if let span = first.updateValue(field.span, forKey: EnumLabel(text)) {
        throw FieldMismatch("the label `\(text)` stands twice", at: field.span, first: span)
      }
      guard text.utf8.count <= 63 else {
        throw FieldMismatch("the label `\(text)` is longer than 63 bytes", at: field.span)
      }
    }
  }

  /// Finds labels that claim each other's names: nobody could tell whether that has been done already.
  private static func checkCircles(_ renamed: [Field.Entry]) throws(FieldMismatch) {
    let former = Dictionary(renamed.map { ($0.key, $0.value.text) }) { first, _ in first }
    for entry in renamed {
      var (next, seen): (String, Set<String>) = (entry.key, [])
      while seen.insert(next).inserted, let name = former[next] ?? nil { next = name }
      guard next == entry.key else { continue }
      throw FieldMismatch(
        "`\(entry.key)` cannot have been `\(entry.value.text ?? "")`: the names of labels go round in a circle",
        at: entry.value.span,
        note: "rename one of them to a third name, apply, and go on from there"
      )
    }
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let labels = field["labels"] else { return field }
    return labels
  }

  package var commentTarget: SQL { "TYPE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    ["CREATE TYPE \(address) AS ENUM (\(labels.map { "\(Literal($0.text))" as SQL }))"]
  }

  package func drop() -> [Statement] { ["DROP TYPE \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { ["ALTER TYPE \(address) RENAME TO \(name)"] }

  package func partRenames(to new: Enumeration, _ context: AlterationContext) -> [Statement] {
    preparation(for: new, context)
  }

  package func preparation(for new: Enumeration, _ context: AlterationContext) -> [Statement] {
    renames(to: new, context).map {
      "ALTER TYPE \(address) RENAME VALUE \(Literal($0.old.text)) TO \(Literal($0.new.text))"
    }
  }

  private func renames(to new: Enumeration, _ context: AlterationContext) -> [(
    old: EnumLabel, new: EnumLabel
  )] {
    var waiting = (context.directives["renamed_labels"]?.entries ?? []).compactMap { entry in
      entry.value.text.map { (old: EnumLabel($0), new: EnumLabel(entry.key)) }
    }
    var present = Set(labels)
    var renames: [(old: EnumLabel, new: EnumLabel)] = []
    // Where a label takes the name of another, that one gives it up first.
    while let next = waiting.firstIndex(where: {
      present.contains($0.old) && !present.contains($0.new) && new.labels.contains($0.new)
    }) {
      let rename = waiting.remove(at: next)
      present.remove(rename.old)
      present.insert(rename.new)
      renames.append(rename)
    }
    return renames
  }

  /// Labels are renamed and added in place; PostgreSQL neither removes nor reorders them.
  private func labelChange(from old: Enumeration, _ context: AlterationContext) -> Alteration? {
    let renames = old.renames(to: self, context)
    let kept = old.labels.map { label in renames.first { $0.old == label }?.new ?? label }
    guard kept == labels.filter(Set(kept).contains) else { return nil }
    var statements = old.preparation(for: self, context)
    var present = Set(kept)
    for (index, label) in labels.enumerated() where !present.contains(label) {
      let place: SQL =
        if index > 0 {
          index == labels.count - 1 && present.count == index
            ? "" : " AFTER \(Literal(labels[index - 1].text))"
        } else if let next = labels.first(where: present.contains) {
          " BEFORE \(Literal(next.text))"
        } else {
          ""
        }
      statements.append(
        Statement(
          "ALTER TYPE \(address) ADD VALUE \(Literal(label.text))\(place)",
          transaction: .committedBeforeUse
        )
      )
      present.insert(label)
    }
    return Alteration(statements)
  }
}
