package import CatalogModel
import Diagnostics
package import SQLText

/// A column of a table.
package struct Column: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var grants = Grants()
  /// The type as SQL spells it, its length or precision included.
  package var type: SQL = ""
  package var isNullable = false
  package var notNull: NotNull?
  package var collation: QualifiedName?
  package var `default`: SQL?
  package var identity: Identity?
  package var generated: SQL?
  /// Whether a generated column is computed when it is read, and not stored.
  package var isVirtual = false
  package var storageMode: StorageMode?
  package var compression: Compression?
  package var statistics: Int?
  /// What the planner is told of the values, such as `n_distinct`.
  package var attributeOptions = OrderedMap<String>()
  /// What the wrapper of a foreign table is told of the column.
  package var options = ForeignOptions()

  package init(blank address: ObjectAddress) { self.address = address }

  package enum StorageMode: String, Keyword { case plain, external, extended, main }
  package enum Compression: String, Keyword { case pglz, lz4 }
}

extension Column: Granting {
  package static let kind: Kind = "column"
  package static let placement = Placement.nested("columns", in: [Table.kind])
  package static let catalog = "pg_class"
  package static let grantClass = GrantClass.column
  package static let holdsData = true
  package static let directives = [
    Directive("using", .sql), Directive("backfill", .sql), Directive("strategy", .keyword(["in-place"])),
  ]

  package static let properties: [Property<Column>] = [
    Property("type", \.type, required: true) { $0.new.typeChange(from: $0.old, $0.context) },
    Property("collation", \.collation) { change in
      change.context.changed.contains("type") ? [] : change.new.typeChange(from: change.old, change.context)
    },
    Property("generated", \.generated) { $0.new.generationChange(from: $0.old, $0.context) },
    Property("virtual", \.isVirtual, since: 18),
    Property("identity", \.identity) { $0.new.identityAlteration(from: $0.old, $0.context) },
    Property("default", \.default) { change in
      let isDone = change.context.changed.contains("type") || change.new.gainsIdentity(over: change.old)
      return isDone ? [] : Alteration([change.new.defaultChange], displacing: Column.isOverride)
    },
    Property("nullable", \.isNullable) { change in
      let isDone = change.new.gainsIdentity(over: change.old)
      return isDone
        ? [] : Alteration(change.new.nullabilityChange(change.context), displacing: Column.isOverride)
    },
    Property("not_null", \.notNull, since: 18) { change in
      let isDone = change.old.isNullable || change.new.isNullable
      return Alteration(isDone ? [] : change.new.notNullChange(from: change.old))
    },
    Property("storage", \.storageMode) { change in
      isRetyped(change.context)
        ? []
        : Alteration(
          [
            change.to.map { change.new.alter("SET STORAGE \($0.sql)") }
              ?? change.new.storageRestoration(change.context.server, by: change.new.alter)
          ],
          displacing: Column.isOverride
        )
    },
    Property("compression", \.compression) {
      isRetyped($0.context)
        ? [] : Alteration($0.new.compressionChange($0.context), displacing: Column.isOverride)
    },
    Property("statistics", \.statistics) { [Column.statisticsChange(to: $0.to, of: $0.new.address)] },
    Property("attribute_options", \.attributeOptions) { change in
      Alteration(
        StorageParameters.changes(from: change.from, to: change.to).map(change.new.alter),
        displacing: Column.isOverride
      )
    },
    Property("options", \.options) { change in
      [change.to.statement(change.new.alter(change.to.change(from: change.from)).sql)]
    },
    commentProperty,
    grantsProperty,
  ]

  /// A default cannot name a column, so it is written without the table, which spares PostgreSQL a name table
  /// of all its columns.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT a.attrelid, a.attnum, a.attnum, n.nspname, c.relname, a.attname,
           format_type(a.atttypid, a.atttypmod),
           CASE WHEN a.attcollation <> t.typcollation
                THEN (SELECT json_build_array(cn.nspname, co.collname) FROM pg_collation co
                        JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = a.attcollation) END,
           CASE WHEN a.attgenerated <> '' THEN pg_get_expr(e.adbin, e.adrelid) END,
           \(server.major >= 18 ? "a.attgenerated = 'v'" : "false" as SQL),
           CASE WHEN a.attidentity <> '' THEN
             \(Identity.query(of: "a")) END,
           CASE WHEN a.attgenerated = '' THEN pg_get_expr(e.adbin, 0) END,
           NOT a.attnotnull, \(NotNull.query(server)),
           CASE WHEN a.attstorage <> t.typstorage THEN
             \(StorageMode.word(of: "a")) END,
           \(Compression.word(of: "a")),
           CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END,
           \(StorageParameters.json("a.attoptions")),
           \(ForeignOptions.query("a.attfdwoptions", of: "c.relname")), d.description,
            CASE WHEN a.attacl IS NOT NULL THEN
              \(GrantQuery(grantClass, server).grants("a.attacl", owner: "c.relowner")) END
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
      LEFT JOIN pg_description d
        ON d.objoid = a.attrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum\(NotNull.joins(server))
     WHERE c.relkind IN ('r', 'p', 'f') AND c.reloftype = 0 AND a.attinhcount = 0
       AND a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped AND \(Schemas.areUsers("n"))
    """
  }

  package static let shorthand: Shape? = .text
  package static let abbreviations = [Shape.Member(name: "references", shape: .text, isRequired: false)]
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    try ColumnShorthand.expanded(field)
  }
  package static func condensed(_ field: Field) -> Field { ColumnShorthand.condensed(field) }

  package var typeNames: [TypeName] { [TypeName("type", type)] }
  package var claims: [Claim] { identity?.claims(of: address) ?? [] }

  package mutating func settle() throws(FieldMismatch) {
    let sources = [`default` != nil, identity != nil, generated != nil].filter(\.self).count
    guard sources <= 1 else {
      throw FieldMismatch("a column has only one of `default`, `identity`, and `generated`", at: nil)
    }
    guard notNull == nil || !isNullable else {
      throw FieldMismatch("`not_null` is about a column that is not nullable", at: nil)
    }
    guard generated != nil || !isVirtual else {
      throw FieldMismatch("only a `generated` column is `virtual`", at: nil)
    }
    guard identity == nil || !isNullable else {
      throw FieldMismatch(
        "an identity column cannot be nullable",
        at: nil,
        note: "remove the `?` from its type"
      )
    }
  }

  package var commentTarget: SQL { "COLUMN \(address)" }
  package var grantTarget: SQL { "TABLE \(table)" }
  package var grantColumn: Identifier? { address.name }
  package var ownerQuery: SQL {
    "SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = \(Literal(table.text))::regclass"
  }

  /// What is taken away from a role on the whole table is taken away from it on every column too.
  package func restoration(for roles: (Identifier) -> Bool, _ context: AlterationContext) -> Alteration? {
    var part = self
    for role in grants.roles where !roles(role) { part.grants = part.grants.without(role) }
    guard !part.grants.isEmpty else { return nil }
    return Alteration(part.granting(CreationContext(server: context.server)))
  }

  package func sequel(_ context: CreationContext) -> [Statement] {
    ownership + granting(context) + (identity?.granting(of: address, context) ?? [])
  }

  package func create(_ context: CreationContext) -> [Statement] {
    guard let backfill = context.directives["backfill"], generated == nil, identity == nil else {
      let isComputed = identity != nil || generated != nil && !isVirtual
      var addition: Statement = "ALTER TABLE \(table) ADD COLUMN \(definition)"
      if `default` != nil, !isComputed { addition.online = lateDefault }
      if let generated, !isVirtual {
        addition.precheck = Precheck(
          .computability(generated),
          property: "generated",
          note: "have the expression give a value, or null, for every row"
        )
      }
      if `default` == nil, !isComputed, !isNullable, notNull?.isNotValid != true {
        addition.precheck = Precheck(
          .absence,
          property: "nullable",
          note:
            "say what they get: `default: an expression`, or once: `backfill: an expression`; or let it be null: `\(type)?`"
        )
      }
      return [addition] + extras
    }
    // With its default, the column would have a value in every row at once.
    var empty = self
    empty.isNullable = true
    empty.default = nil
    let filling = backfillStatement(backfill)
    var statements: [Statement] = ["ALTER TABLE \(table) ADD COLUMN \(empty.definition)"] + empty.extras
    if `default` != nil { statements.append(defaultChange) }
    statements.append(filling)
    if !isNullable { statements += notNullAddition(after: filling) }
    return statements
  }

  /// A default that gives each row a value of its own has every row written anew, unless the rows get it afterwards.
  private var lateDefault: OnlineForm {
    var empty = self
    empty.isNullable = true
    empty.default = nil
    let filling = backfillStatement("DEFAULT", isOfDefault: true)
    var statements: [Statement] = ["ALTER TABLE \(table) ADD COLUMN \(empty.definition)", defaultChange]
    statements += filling.online?.statements ?? []
    if !isNullable {
      statements += notNullAddition(after: filling).flatMap { $0.online?.statements ?? [$0] }
    }
    var form = OnlineForm(statements, suitsPartitioned: true)
    form.isForRewrites = true
    return form
  }

  /// A default can follow later; rows that are there before it get their values then.
  package func loosening(_ context: CreationContext, isInline: Bool) -> Loosening? {
    guard `default` != nil else { return nil }
    var loose = self
    loose.default = nil
    var following = [defaultChange]
    if !isInline {
      loose.isNullable = true
      following.append(context.directives["backfill"].map(backfillStatement) ?? backfillStatement("DEFAULT"))
      if !isNullable {
        following.append(settingNotNull())
      }
    }
    return Loosening(
      loose,
      following: following,
      preceding: [alter("DROP DEFAULT")],
      properties: ["default"]
    )
  }

  package var inlineDefinition: SQL? { definition }
  package var inlineComplement: [Statement] { extras }

  package func drop() -> [Statement] {
    [
      Statement(
        "ALTER TABLE \(table) DROP COLUMN \(address.name)",
        hazards: generated == nil ? [.dataLoss("every value of the column goes with it")] : []
      )
    ]
  }

  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER TABLE \(table) RENAME COLUMN \(address.name) TO \(name)"]
  }

  package var isolated: Column {
    var isolated = self
    isolated.default = `default`.map(\.parenthesized)
    return isolated
  }

  /// A column whose type is replaced moves its values over by way of text, which both types read and write.
  package func follow(to new: Column, _ context: AlterationContext) -> Alteration? {
    guard generated == nil, new.generated == nil else { return nil }
    let using = context.sql("using").map { SQL(verbatim: $0) }
    let conversion = using ?? (isForeign(context) ? nil : context.carrying("\(address.name)", to: new.type))
    // In no other way: until the old type is gone, others would not know which of both they get.
    var statements = retyping(to: new, using: conversion, from: context.span("using"), context)
    if using == nil, let conversion {
      for index in statements.indices where statements[index].precheck != nil {
        statements[index].precheck = Precheck(
          .membership(address.name, in: new.type, conversion: conversion),
          note: "give them another value first, or say how they are converted: `using: an expression`"
        )
      }
    }
    return Alteration(
      statements,
      settling: ["type", "collation", "default", "storage", "compression"],
      displacing: Column.isDisplacedByRetyping
    )
  }

  /// A column that refers to something refers to it in its default, its type being replaced in other ways.
  package func detachment(reattachingAs new: Column) -> Detachment? {
    guard generated == nil, new.generated == nil, `default` != nil else { return nil }
    return Detachment(
      before: [alter("DROP DEFAULT")],
      after: new.default == nil ? [] : [new.defaultChange],
      settling: ["default"]
    )
  }

  /// What an heir says otherwise of the column is said again when the column changes, because most changes of a column
  /// reach its heirs.
  private static func isOverride(_ object: any CatalogObject) -> Bool { object is InheritedColumn }

  /// PostgreSQL carries indexes and the constraints of the same table along when a type changes, and nothing else
  /// but the sequences of the column, which don't know its type.
  static func isDisplacedByRetyping(_ object: any CatalogObject) -> Bool {
    !isCarriedWhole(object) && !(object is SequenceGenerator) && !(object is IdentitySequence)
  }

  /// What calls the sequence of an identity in its default keeps PostgreSQL from dropping that.
  static func isDisplacedByDroppingIdentity(_ object: any CatalogObject) -> Bool {
    object is Column || object is Domain
  }

  /// Of an index that PostgreSQL builds anew by itself, it forgets the statistics and the extensions.
  private static func isCarriedWhole(_ object: any CatalogObject) -> Bool {
    switch object {
    case let index as Index: !index.isForgottenInPart
    case let exclusion as Exclusion: !exclusion.isForgottenInPart
    default: Constraints.rebuiltWithColumns.contains(object.address.kind)
    }
  }

  var definition: SQL {
    .line {
      "\(address.name) \(type)"
      options.clause
      if let compression { "COMPRESSION \(compression.sql)" }
      if let collation { "COLLATE \(collation.sql)" }
      if let generated {
        "GENERATED ALWAYS AS \(generated.parenthesized) \(isVirtual ? "VIRTUAL" : "STORED" as SQL)"
      }
      if let identity { identity.clause(of: address) }
      if let `default` { "DEFAULT \(`default`)" }
      if identity == nil || notNull != nil, let notNullClause { notNullClause }
    }
  }

  /// What ADD COLUMN has no clause for.
  private var extras: [Statement] {
    var statements: [Statement] = []
    if let storageMode { statements.append(alter("SET STORAGE \(storageMode.sql)")) }
    if let statistics { statements.append(Column.statisticsChange(to: statistics, of: address)) }
    if let options = StorageParameters.clause(attributeOptions) { statements.append(alter("SET \(options)")) }
    return statements + (isNullable ? [] : notNullExtras)
  }

  private var table: SQL { address.relation }

  func alter(_ clause: SQL) -> Statement { "ALTER TABLE \(table) ALTER COLUMN \(address.name) \(clause)" }

  private var defaultChange: Statement {
    `default`.map { alter("SET DEFAULT \($0)") } ?? alter("DROP DEFAULT")
  }

  /// New heirs begin without their parent's target, so it is changed for the table alone.
  static func statisticsChange(to target: Int?, of column: ObjectAddress) -> Statement {
    "ALTER TABLE ONLY \(column.relation) ALTER COLUMN \(column.name) SET STATISTICS \(target ?? -1)"
  }

  /// Heirs begin with their parent's compression, and a change of it does not reach them by itself.
  private func compressionChange(_ context: AlterationContext) -> [Statement] {
    var tables = [address.parent(Table.kind)]
    var statements: [Statement] = []
    while let table = tables.popLast() {
      var column = self
      column.address = table.child(Column.kind, address.name)
      statements.append(column.alter("SET COMPRESSION \(compression?.sql ?? "default")"))
      tables += context.dependents(table).filter { heir in
        (heir as? Table)?.server == nil && heir.references.contains { $0.inherits(from: table) }
      }.map(\.address).sorted().reversed()
    }
    return statements
  }

  private func backfillStatement(_ expression: Field) -> Statement {
    backfillStatement(SQL(verbatim: expression.text ?? ""), from: expression.span)
  }

  private func backfillStatement(_ value: SQL, from origin: Span? = nil, isOfDefault: Bool = false)
    -> Statement
  {
    var update = Batching(
      table,
      set: "\(address.name) = \(value)",
      where: "\(address.name) IS NULL"
    )
    update.isOfDefault = isOfDefault
    var statement = Statement(
      update.statement,
      hazards: [.backfill("every row without a value is written")],
      origin: origin
    )
    var batched = statement
    batched.transaction = .batched
    batched.batching = update
    statement.online = OnlineForm([batched], suitsPartitioned: true)
    return statement
  }

  private func nullabilityChange(_ context: AlterationContext) -> [Statement] {
    guard !isNullable else { return [alter("DROP NOT NULL")] }
    guard let backfill = context.directives["backfill"] else { return notNullAddition() }
    let filling = backfillStatement(backfill)
    return [filling] + notNullAddition(after: filling)
  }

  func gainsIdentity(over old: Column) -> Bool { old.identity == nil && identity != nil }

  /// An identity that gives way to a sequence may have the very name that this gets.
  func identityAlteration(from old: Column, _ context: AlterationContext) -> Alteration {
    var column = self
    var closing: [Statement] = []
    if old.identity == nil, let identity, let name = identity.sequence,
      identity.counter(of: address) == old.sequence?.sequence
    {
      let aside = Identity.asideName(address)
      column.identity?.sequence = aside
      closing = [Identity.renaming(aside, to: name, of: address)]
    }
    let isDropped = old.identity != nil && identity == nil
    var alteration = Alteration(
      column.identityChange(from: old, context),
      displacing: { isDropped && Column.isDisplacedByDroppingIdentity($0) }
    )
    if identity == nil, sequence != nil, let name = old.identity?.sequence {
      alteration.clearing = [Identity.renaming(name, to: Identity.asideName(address), of: address)]
    }
    alteration.closing = closing
    if old.identity == nil, let counter = old.sequence?.sequence {
      alteration.continues = { $0.kind == SequenceGenerator.kind && "\($0)" as SQL == counter }
    }
    return alteration
  }

  /// The identity goes, once the sequence that follows it has taken over its count.
  private func release(_ identity: Identity, to new: Column) -> [Statement] {
    guard let sequence = new.sequence else {
      let loss = Hazard.dataLoss("how far the identity has counted is lost")
      return [Statement(alter("DROP IDENTITY").sql, hazards: [loss])]
    }
    return [identity.handover(address, to: sequence), alter("DROP IDENTITY")]
  }

  /// The sequence whose next value is the default, as the server writes that.
  private var sequence: CountingDefault? { `default`.flatMap(CountingDefault.init) }

  /// An identity is given only to a column that is not null already, and has no default.
  private func identityChange(from old: Column, _ context: AlterationContext) -> [Statement] {
    switch (old.identity, identity) {
    case (nil, let new?):
      (old.isNullable ? nullabilityChange(context) : [])
        + (old.default == nil || context.changed.contains("type") ? [] : [alter("DROP DEFAULT")])
        + [alter("ADD \(new.clause(of: address))"), new.continuation(address, of: old.sequence)]
        + new.granting(of: address, context.creation)
    case (let identity?, nil): context.changed.contains("type") ? [] : old.release(identity, to: self)
    case (let old?, let new?): new.changes(from: old, on: self)
    case (nil, nil): []
    }
  }

  /// Before version 16, the storage that a type has by itself can only be asked for by its name.
  func storageRestoration(_ server: ServerVersion, by alter: (SQL) -> Statement) -> Statement {
    guard server.major < 16 else { return alter("SET STORAGE DEFAULT") }
    let body: SQL = """
      BEGIN
        EXECUTE \(Literal(alter("SET STORAGE ").sql.text)) || (
          SELECT CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
           WHERE a.attrelid = \(Literal(table.text))::regclass AND a.attname = \(Literal(address.name.name)));
      END
      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }

  /// The default is set aside, because PostgreSQL converts it by an implicit cast or not at all; and only integers
  /// can be identities.
  private func retyping(
    to new: Column,
    using conversion: SQL?,
    from origin: Span? = nil,
    _ context: AlterationContext,
    as other: Retyping? = nil
  ) -> [Statement] {
    var statements: [Statement] = []
    if let identity, new.identity == nil { statements += release(identity, to: new) }
    if `default` != nil { statements.append(alter("DROP DEFAULT")) }
    let clause = SQL.line {
      "TYPE \(new.type)"
      if let collation = new.collation { "COLLATE \(collation.sql)" }
      if let conversion { "USING \(conversion)" }
    }
    // Who says how values are converted has said what becomes of them.
    let (from, to) = (context.underlying(type), context.underlying(new.type))
    let loss =
      conversion == nil
      ? TypeConversion.loss(from: from, to: to) : TypeConversion.castLoss(from: from, to: to)
    let hazards = origin == nil ? loss.map { [Hazard.dataLoss($0)] } ?? [] : []
    var retyping = Statement(alter(clause).sql, hazards: hazards, origin: origin)
    retyping.precheck = conversionPrecheck(to: new, by: conversion, isTheirs: origin != nil, context.server)
    retyping.retyping = other
    statements.append(retyping)
    // A column of another type begins with that type's storage.
    if let mode = new.storageMode { statements.append(new.alter("SET STORAGE \(mode.sql)")) }
    if new.compression != nil { statements += new.compressionChange(context) }
    if new.default != nil { statements.append(new.defaultChange) }
    return statements
  }

  /// Asks whether all values can be converted.
  ///
  /// - Parameters:
  ///   - new: The column as it will be.
  ///   - conversion: The expression by which they are converted, where there is one.
  ///   - isTheirs: Whether a spec says so.
  ///   - server: The server's version.
  /// - Returns: The question, or nil where no value can fail.
  private func conversionPrecheck(
    to new: Column,
    by conversion: SQL?,
    isTheirs: Bool,
    _ server: ServerVersion
  ) -> Precheck? {
    if conversion == nil, TypeConversion.succeeds(from: type, to: new.type) { return nil }
    let note = "mend the values first, or say how they are converted: `using: an expression`"
    if conversion == nil, let length = TypeConversion.length(of: new.type) {
      return Precheck(
        .truth("length(rtrim(\(address.name)::text, ' ')) <= \(length)"),
        property: "type",
        note: note
      )
    }
    let value: SQL = conversion ?? "\(address.name)::\(new.type)"
    guard !isTheirs else { return Precheck(.computability(value), property: "type", note: note) }
    if let condition = TypeConversion.condition(for: "\(address.name)", from: type, to: new.type, server) {
      return Precheck(.truth(condition), property: "type", note: note)
    }
    return Precheck(
      .membership(address.name, in: new.type, conversion: value),
      property: "type",
      note: note
    )
  }

  /// Whether the column is one of a foreign table, which has no values here to convert.
  private func isForeign(_ context: AlterationContext) -> Bool {
    (context.existing(address.parent(Table.kind)) as? Table)?.server != nil
  }

  /// Whether the column gets its type, and with it its storage, anew.
  private static func isRetyped(_ context: AlterationContext) -> Bool {
    context.changed.contains("type") || context.changed.contains("collation")
  }

  /// A type changes with everything that PostgreSQL does not carry along taken out of its way.
  private func typeChange(from old: Column, _ context: AlterationContext) -> Alteration? {
    guard old.generated == nil, generated == nil else { return nil }
    let using = context.sql("using").map { SQL(verbatim: $0) }
    let suffix: SQL? =
      if using != nil || old.isForeign(context) {
        nil
      } else if let zone = TypeConversion.zone(from: old.type, to: type) {
        zone
      } else if context.changed.contains("type"), !isAssigned(from: old) {
        "\(isByWayOfText(from: old) ? "::text" : "" as SQL)::\(type)"
      } else {
        nil
      }
    let isInPlace = context.directives["strategy"] != nil
    var statements = old.retyping(
      to: self,
      using: using ?? suffix.map { "\(address.name)\($0)" },
      from: context.span("using"),
      context,
      as: isInPlace ? nil : Retyping(suffix: suffix, using: using)
    )
    if old.default != nil, `default` == nil, !statements.isEmpty {
      // The default was set aside above, and stays away.
      statements[0] = old.alter("DROP DEFAULT")
    }
    return Alteration(statements, displacing: Column.isDisplacedByRetyping)
  }

  /// Whether neither type is PostgreSQL's own, and there is hardly a cast between them, as from enum to enum.
  private func isByWayOfText(from old: Column) -> Bool {
    old.type.text.contains(".") && type.text.contains(".")
  }

  /// Whether PostgreSQL converts the values by itself, which it does with more care than an explicit cast: that one
  /// cuts off what is too long.
  private func isAssigned(from old: Column) -> Bool {
    func family(_ type: SQL) -> Substring { type.text.prefix { $0 != "(" && $0 != "[" } }
    let isArray = { (type: SQL) in type.text.hasSuffix("]") }
    guard isArray(type) == isArray(old.type) else { return false }
    return ["text", "character", "character varying"].contains(family(type))
      || family(type) == family(old.type)
  }
}

extension Reference {
  fileprivate func inherits(from table: ObjectAddress) -> Bool {
    ["inherits", "partition_of"].contains(property) && candidates.contains(table)
  }
}

extension Column.StorageMode {
  /// The word for the storage of a row of pg_attribute.
  static func word(of attribute: SQL) -> SQL {
    """
    CASE \(attribute).attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END
    """
  }
}

extension Column.Compression {
  /// The word for the compression of a row of pg_attribute; none where it is the server's default.
  static func word(of attribute: SQL) -> SQL {
    "CASE \(attribute).attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END"
  }
}
