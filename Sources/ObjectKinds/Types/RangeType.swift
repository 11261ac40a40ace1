package import CatalogModel
package import SQLText

/// A range type, with the multirange type that PostgreSQL makes along with it.
package struct RangeType: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var subtype: SQL = ""
  /// The B-tree operator class that orders the subtype, where it is not the default one.
  package var operatorClass: QualifiedName?
  package var collation: QualifiedName?
  /// The function that brings equal ranges to one form.
  package var canonical: QualifiedName?
  /// The function that tells how far apart two values are.
  package var difference: QualifiedName?
  package var multirange: QualifiedName?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension RangeType: Granting {
  package static let kind: Kind = "range"
  package static let placement = Placement.schema("ranges")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_type"
  package static let catalogFilter: SQL? = "typtype = 'r'"
  package static let ownerColumn: SQL? = "typowner"
  package static let grantClass = GrantClass.type
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.type]
  package static let replacement = Replacement.beside
  package static let namesParts = true

  package static let properties: [Property<RangeType>] = [
    Property("subtype", \.subtype, required: true),
    Property("subtype_opclass", \.operatorClass),
    Property("collation", \.collation),
    Property("canonical", \.canonical),
    Property("subtype_diff", \.difference),
    Property("multirange_type_name", \.multirange),
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.typname, format_type(r.rngsubtype, NULL),
           CASE WHEN NOT o.opcdefault OR o.opcintype <> r.rngsubtype AND o.oid >= 16384
                THEN \(CatalogNames.operatorClass("r.rngsubopc")) END,
           CASE WHEN r.rngcollation <> s.typcollation THEN \(CatalogNames.collation("r.rngcollation")) END,
           \(CatalogNames.function("r.rngcanonical")), \(CatalogNames.function("r.rngsubdiff")),
           \(CatalogNames.type("r.rngmultitypid")), d.description, acl.grants
      FROM pg_range r
      JOIN pg_type t ON t.oid = r.rngtypid
      JOIN pg_namespace n ON n.oid = t.typnamespace
      JOIN pg_type s ON s.oid = r.rngsubtype
      JOIN pg_opclass o ON o.oid = r.rngsubopc
      \(CatalogNames.comment("t.oid", in: "pg_type"))
      \(GrantQuery(grantClass, server).join("pg_type", "typ", row: "t", where: "typtype = 'r'"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package static let shorthand: Shape? = .text

  /// A scalar stands for the subtype.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("subtype", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let subtype = field["subtype"] else { return field }
    return subtype
  }

  /// The multirange type goes without a name where it has the one that PostgreSQL would choose.
  package func shortened(in catalog: Catalog) -> RangeType {
    var short = self
    guard let multirange, multirange.parts.count == 2, multirange.parts[0] == address.names[0] else {
      return self
    }
    short.multirange =
      multirange.parts[1] == RangeType.multirangeName(address.name)
      ? nil : QualifiedName([multirange.parts[1]])
    return short
  }

  /// The name that PostgreSQL chooses for the multirange type of a range type.
  ///
  /// It cuts names between any two code points, even where they make up one character.
  private static func multirangeName(_ name: Identifier) -> Identifier {
    let text = name.name
    guard let index = text.indices.first(where: { text[$0...].hasPrefix("range") }) else {
      var stem = text
      while stem.utf8.count > 52 { stem.unicodeScalars.removeLast() }
      return Identifier("\(stem)_multirange")
    }
    var result = "\(text[..<index])multi\(text[index...])"
    while result.utf8.count > 63 { result.unicodeScalars.removeLast() }
    return Identifier(result)
  }

  package var typeNames: [TypeName] { [TypeName("subtype", subtype)] }

  /// The multirange type, and the functions that make ranges and multiranges, all in the schema of the range type.
  package var companions: [ObjectAddress] {
    let constructors = [address.name, multirangeAddress.name].map {
      ObjectAddress(Function.kind, address.names[0], $0, "")
    }
    return [multirangeAddress] + constructors
  }

  private var multirangeAddress: ObjectAddress {
    let parts = multirange?.parts ?? [RangeType.multirangeName(address.name)]
    return ObjectAddress(
      RangeType.kind,
      parts.count == 2 ? parts[0] : address.names[0],
      parts[parts.count - 1]
    )
  }

  package var references: [Reference] {
    Lookup.reference("collation", collation, [Collation.kind], from: address.names[0])
      + Lookup.function("canonical", canonical, from: address.names[0])
      + Lookup.function("subtype_diff", difference, from: address.names[0])
  }

  package var commentTarget: SQL { "TYPE \(address)" }

  /// A function that takes ranges of the type has to exist before the type is whole, and the type before it.
  package func create(_ context: CreationContext) -> [Statement] {
    canonical == nil ? [Statement(definition)] : ["CREATE TYPE \(address)"]
  }

  /// PostgreSQL lets only the owner of a shell make a type of it, so that is given away afterwards.
  package func sequel(_ context: CreationContext) -> [Statement] {
    canonical == nil ? ownership + granting(context) : []
  }

  package var completion: Completion? {
    canonical == nil
      ? nil
      : Completion(
        [Statement(definition)] + ownership + lateGrants,
        after: canonicalAddresses,
        isFounding: true
      )
  }

  package func takesAlong(_ address: ObjectAddress) -> Bool { canonicalAddresses.contains(address) }

  /// Where the function that makes ranges canonical may be.
  private var canonicalAddresses: [ObjectAddress] {
    let functions = canonical?.addresses([Function.kind], from: address.names[0]) ?? []
    return functions.map { $0.child(Function.kind, Identifier(address.qualifiedName.text)) }
  }

  private var definition: SQL {
    let options = DefinitionList.sql {
      "SUBTYPE = \(subtype)"
      if let operatorClass { "SUBTYPE_OPCLASS = \(operatorClass.sql)" }
      if let collation { "COLLATION = \(collation.sql)" }
      if let canonical { "CANONICAL = \(canonical.sql)" }
      if let difference { "SUBTYPE_DIFF = \(difference.sql)" }
      if multirange != nil,
        multirangeAddress.name != RangeType.multirangeName(address.name)
          || multirangeAddress.names[0] != address.names[0]
      {
        "MULTIRANGE_TYPE_NAME = \(multirangeAddress)"
      }
    }
    return "CREATE TYPE \(address) AS RANGE \(options)"
  }

  /// The function that makes ranges canonical needs the type as the type needs it, so only both can go.
  package func drop() -> [Statement] {
    ["DROP TYPE \(address)\(canonical == nil ? "" : " CASCADE" as SQL)"]
  }

  /// The functions that make ranges have the name of the type, and would otherwise keep the old one.
  package func rename(to name: Identifier) -> [Statement]? {
    let constructor: SQL = "\(address.names[0]).\(address.name)"
    guard !subtype.text.contains(".") else {
      return ["ALTER TYPE \(address) RENAME TO \(name)", constructorRenaming(to: name)]
    }
    return ["ALTER TYPE \(address) RENAME TO \(name)"]
      + ["", ", text"].map { more in
        "ALTER FUNCTION \(constructor)(\(subtype), \(subtype)\(SQL(verbatim: more))) RENAME TO \(name)"
      }
  }

  /// A subtype of users may itself have another name by now, where it is being replaced.
  private func constructorRenaming(to name: Identifier) -> Statement {
    let own = address.name.name
    let renamed = address.renamed(to: name).qualifiedName.text
    let body: SQL = """
      DECLARE
        constructor regprocedure;
      BEGIN
        FOR constructor IN
          SELECT p.oid FROM pg_proc p
            JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
           WHERE d.refclassid = 'pg_type'::regclass AND d.refobjid = \(Literal(renamed))::regtype
             AND p.pronamespace = \(Literal(address.names[0].quoted))::regnamespace AND p.proname = \(Literal(own))
        LOOP
          EXECUTE format('ALTER FUNCTION %s RENAME TO %I', constructor, \(Literal(name.name)));
        END LOOP;
      END
      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }

  /// The multirange type makes way for that of the successor.
  package func preparation(for new: RangeType, _ context: AlterationContext) -> [Statement] {
    guard multirangeAddress == new.multirangeAddress else { return [] }
    var stem = multirangeAddress.name.name
    while stem.utf8.count > 53 { stem.removeLast() }
    return multirangeRenaming(to: Identifier("\(stem)_plumb_old"))
  }

  package func partRenames(to new: RangeType, _ context: AlterationContext) -> [Statement] {
    let (before, after) = (multirangeAddress, new.multirangeAddress)
    return before.name == after.name || before.names[0] != after.names[0]
      ? [] : multirangeRenaming(to: after.name)
  }

  private func multirangeRenaming(to name: Identifier) -> [Statement] {
    let type = multirangeAddress
    let constructor: SQL = "\(address.names[0]).\(type.name)"
    let arguments: [SQL] = ["", "\(address)", "VARIADIC \(address)[]"]
    return ["ALTER TYPE \(type) RENAME TO \(name)"]
      + arguments.map { "ALTER FUNCTION \(constructor)(\($0)) RENAME TO \(name)" }
  }
}
