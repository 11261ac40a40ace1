package import CatalogModel
package import SQLText

/// A table, which may be partitioned, a partition, or an heir of others.
///
/// Its columns, constraints, indexes, triggers, and policies are objects of their own; what it has of its parents are
/// theirs.
package struct Table: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var isUnlogged = false
  package var partitionKey: PartitionKey?
  package var partitionOf: QualifiedName?
  package var bounds: PartitionBounds?
  package var inherits: [QualifiedName] = []
  /// The composite type that a typed table has its columns of.
  package var ofType: QualifiedName?
  package var accessMethod: Identifier?
  package var tablespace: Identifier?
  package var storage = OrderedMap<String>()
  package var replicaIdentity: ReplicaIdentity?
  package var clusterIndex: Identifier?
  /// The names of the partition's parts of its parents' indexes, by the names of those, where they are not the ones
  /// that PostgreSQL chooses.
  package var indexNames = OrderedMap<Identifier>()
  /// The server that keeps the rows of a foreign table.
  package var server: Identifier?
  package var options = ForeignOptions()
  package var isRowSecurityEnabled = false
  package var isRowSecurityForced = false

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Table: Granting {
  package static let kind = Kind("table", holding: .parts)
  package static let placement = Placement.schema("tables")
  package static let home = SpecHome.own
  package static let catalog = "pg_class"
  package static let ownerColumn: SQL? = "relowner"
  package static let grantClass = GrantClass.relation
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.relation, .type]
  package static let directives = [RuntimePartitions.directive]

  package static let properties: [Property<Table>] = [
    commentProperty,
    Property("unlogged", \.isUnlogged) { change in
      var alteration: Alteration = [
        Statement(
          "ALTER TABLE \(change.new.address) SET \(change.to ? "UNLOGGED" : "LOGGED" as SQL)",
          hazards: change.to
            ? [.dataLoss("a crash of the server will empty the table, and no standby has its rows")] : []
        )
      ]
      alteration.carriesOwned = true
      return alteration
    },
    Property("partition_by", \.partitionKey) { Table.refusal(from: $0.from, to: $0.to) },
    // A table leaves what it is part of before anything else, and joins what it is to be part of last of all.
    Property("partition_of", \.partitionOf) { _ in [] },
    Property("for", \.bounds) { _ in [] },
    Property("inherits", \.inherits) { _ in [] },
    Property("of", \.ofType) { change in
      [
        change.to.map { "ALTER TABLE \(change.new.address) OF \($0.sql)" }
          ?? "ALTER TABLE \(change.new.address) NOT OF"
      ]
    },
    Property("using", \.accessMethod) { $0.new.accessMethodChange($0.context.server) },
    Property("tablespace", \.tablespace) {
      [Tablespace.move("TABLE \($0.new.address)", to: $0.to)]
    },
    Property("storage", \.storage) { $0.new.storageChange(from: $0.from) },
    Property("replica_identity", \.replicaIdentity) { [$0.new.replicaIdentityChange] },
    Property("cluster_on", \.clusterIndex) { [$0.new.clusterChange] },
    Property("index_names", \.indexNames) { Alteration($0.new.indexRenames(from: $0.from)) },
    Property("server", \.server),
    Property("options", \.options) { change in
      [
        change.to.statement(
          "ALTER FOREIGN TABLE \(change.new.address) \(change.to.change(from: change.from))"
        )
      ]
    },
    Property("row_security", \.isRowSecurityEnabled) { change in
      [change.new.rowSecurity(change.to ? "ENABLE" : "DISABLE")]
    },
    Property("force_row_security", \.isRowSecurityForced) { change in
      [change.new.rowSecurity(change.to ? "FORCE" : "NO FORCE")]
    },
    ownerProperty,
    grantsProperty,
  ]
}

extension Table {
  package var commentTarget: SQL { "\(noun) \(address)" }

  /// GRANT calls the tables of other servers tables too.
  package var grantTarget: SQL { "TABLE \(address)" }

  private var noun: SQL { server == nil ? "TABLE" : "FOREIGN TABLE" }

  package var references: [Reference] {
    let parents = (partitionOf.map { [("partition_of", $0)] } ?? []) + inherits.map { ("inherits", $0) }
    return parents.map { Reference($0, candidates: $1.addresses([Table.kind], from: address.names[0])) }
      + (ofType.map {
        [Reference("of", candidates: $0.addresses([CompositeType.kind], from: address.names[0]))]
      } ?? [])
  }

  /// A partition goes with its table; an heir does not.
  package var dropsWith: [ObjectAddress] { whole.map { [$0] } ?? [] }

  package func requirements(in catalog: Catalog) -> [Requirement] {
    guard partitionKey != nil, accessMethod != nil else { return grants.requirements("grants") }
    return grants.requirements("grants")
      + [Requirement("using", "`using` for a partitioned table", since: 17)]
  }

  package static func expanded(_ field: Field) -> Field { ColumnShorthand.hoistingReferences(in: field) }

  package static func condensed(_ field: Field) -> Field { ColumnShorthand.sinkingReferences(in: field) }

  package func shortened(in catalog: Catalog) -> Table {
    func near(_ name: QualifiedName, _ kind: Kind) -> QualifiedName {
      name.shortened(from: address.names[0], unless: catalog.contains, kind)
    }
    var short = self
    short.partitionOf = partitionOf.map { near($0, Table.kind) }
    short.inherits = inherits.map { near($0, Table.kind) }
    short.ofType = ofType.map { near($0, CompositeType.kind) }
    return short
  }

  package mutating func settle() throws(FieldMismatch) {
    if let partitionKey, !partitionKey.isWhole {
      throw FieldMismatch("a table is partitioned by one of `range`, `list`, and `hash`", at: nil)
    }
    guard (partitionOf == nil) == (bounds == nil) else {
      throw FieldMismatch(
        bounds == nil ? "the partition does not say which rows it is for" : "`for` is for partitions only",
        at: nil,
        note: bounds == nil
          ? "add `for: {from: [...], to: [...]}`, `for: {in: [...]}`, `for: {modulus: 4, remainder: 0}`, or `for: default`"
          : "name the partitioned table with `partition_of`, or write the table under its `partitions`"
      )
    }
    if let bounds, !bounds.isWhole {
      throw FieldMismatch(
        "a partition is for one of `from` and `to`, `in`, `modulus` and `remainder`, or `default`",
        at: nil
      )
    }
    if partitionOf != nil, !inherits.isEmpty {
      throw FieldMismatch("a partition inherits from its table only", at: nil)
    }
  }

  package func create(_ context: CreationContext) -> [Statement] {
    let clauses = context.inlined.compactMap(\.inlineDefinition)
    let list = "(\n  \(clauses.joined(separator: ",\n  "))\n)" as SQL
    let body = clauses.isEmpty ? (partitionOf == nil && ofType == nil ? "()" : "") : list
    let create = SQL.line {
      "CREATE \(isUnlogged ? "UNLOGGED " : "" as SQL)\(noun) \(address)"
      if let partitionOf { "PARTITION OF \(partitionOf.sql)" }
      if let ofType { "OF \(ofType.sql)" }
      body
      if let bounds, partitionOf != nil { bounds.clause }
      if !inherits.isEmpty { "INHERITS (\(inherits.map(\.sql)))" }
      if let partitionKey { partitionKey.clause }
      if let server { "SERVER \(server)" }
      options.clause
      if let accessMethod { "USING \(accessMethod)" }
      if let storage = StorageParameters.clause(storage) { "WITH \(storage)" }
      if let tablespace { "TABLESPACE \(tablespace)" }
    }
    var statements = [options.statement(create)]
    statements[0].partitioning = partitionOf.map { .begins($0.sql) }
    if let replicaIdentity, replicaIdentity.index == nil { statements.append(replicaIdentityChange) }
    if isRowSecurityEnabled { statements.append(rowSecurity("ENABLE")) }
    if isRowSecurityForced { statements.append(rowSecurity("FORCE")) }
    return statements
  }

  /// A partition leaves its table first: foreign keys that refer to this one are in the way of a drop, and not of that.
  package func drop() -> [Statement] {
    guard server == nil else { return ["DROP FOREIGN TABLE \(address)"] }
    let leaving = detachment.map { [$0] } ?? []
    return leaving + [
      Statement("DROP TABLE \(address)", hazards: [.dataLoss("every row of the table goes with it")])
    ]
  }

  package func rename(to name: Identifier) -> [Statement]? { ["ALTER TABLE \(address) RENAME TO \(name)"] }

  private func rowSecurity(_ action: SQL) -> Statement {
    Statement(
      "ALTER TABLE \(address) \(action) ROW LEVEL SECURITY",
      hazards: [.authorization("who can see and write the rows of the table changes")]
    )
  }

  /// What names an index of the table, which has to exist by then, or one of its parents'.
  package var completion: Completion? {
    let ownIndexes = [replicaIdentity?.index, clusterIndex].compactMap(\.self)
    var statements = indexRenames(from: OrderedMap())
    if replicaIdentity?.index != nil { statements.append(replicaIdentityChange) }
    if clusterIndex != nil { statements.append(clusterChange) }
    guard !statements.isEmpty else { return nil }
    let kinds = [Index.kind, PrimaryKey.kind, Unique.kind, Exclusion.kind]
    let after = ownIndexes.flatMap { index in kinds.map { address.child($0, index) } }
    return Completion(statements, after: indexNames.isEmpty && !isPart ? after : [])
  }

  /// Only the choice of an index of its own is something that a table can let go of.
  package func detachment(from need: ObjectAddress, reattachingAs new: Table) -> Detachment? {
    guard need.names.count == 3, need.names.starts(with: address.names) else { return nil }
    return Detachment(before: [], after: new.indexChoices)
  }

  package var replicaIdentityChange: Statement { identified(by: replicaIdentity ?? ReplicaIdentity()) }

  /// Has logical replication tell the rows apart in a way.
  package func identified(by identity: ReplicaIdentity) -> Statement {
    "ALTER TABLE \(address) REPLICA IDENTITY \(identity.clause)"
  }

  var clusterChange: Statement {
    clusterIndex.map { "ALTER TABLE \(address) CLUSTER ON \($0)" }
      ?? "ALTER TABLE \(address) SET WITHOUT CLUSTER"
  }

  private var indexChoices: [Statement] {
    (replicaIdentity?.index == nil ? [] : [replicaIdentityChange])
      + (clusterIndex == nil ? [] : [clusterChange])
  }

  /// PostgreSQL takes what is said of the TOAST table without a word where there is none yet, and forgets it: a column that
  /// needs one has to be there before.
  private func storageChange(from old: OrderedMap<String>) -> Alteration {
    func changes(_ isIncluded: (String) -> Bool) -> [Statement] {
      StorageParameters.changes(
        from: OrderedMap(old.pairs.filter { isIncluded($0.key) }),
        to: OrderedMap(storage.pairs.filter { isIncluded($0.key) })
      ).map { "ALTER TABLE \(address) \($0)" }
    }
    var alteration = Alteration(changes { !$0.hasPrefix("toast.") })
    alteration.following = changes { $0.hasPrefix("toast.") }
    return alteration
  }

  func accessMethodChange(_ server: ServerVersion) -> Alteration {
    guard server.major >= 15 else {
      return Alteration(
        refusing: "PostgreSQL \(server.major) cannot change the access method of a table",
        note:
          "create a table beside it, copy the rows, and rename both with `was:`; or upgrade to PostgreSQL 15"
      )
    }
    guard partitionKey == nil else {
      // It holds no rows, and only says what its future partitions are kept by.
      return ["ALTER TABLE \(address) SET ACCESS METHOD \(accessMethod.map { "\($0)" } ?? "DEFAULT" as SQL)"]
    }
    return ["ALTER TABLE \(address) SET ACCESS METHOD \(accessMethod ?? "heap")"]
  }
}
