package import CatalogModel
package import SQLText

/// What a partition gets because its table gets an index or a constraint.
package struct PartitionPart: Hashable, Sendable {
  /// The partition, or the table itself.
  package let table: ObjectAddress
  /// What PostgreSQL calls the partition's part of it.
  package let name: Identifier
  /// The table whose partition it is; nil for the table itself.
  package let whole: ObjectAddress?
  /// Whether it has partitions of its own, and so no rows.
  package let isDivided: Bool

  package init(table: ObjectAddress, name: Identifier, whole: ObjectAddress?, isDivided: Bool) {
    (self.table, self.name, self.whole, self.isDivided) = (table, name, whole, isDivided)
  }

  fileprivate var qualifiedName: SQL { "\(table.names[0]).\(name)" }

  /// What it is called until the one that it replaces is gone.
  fileprivate var interimName: Identifier { Constraints.interimName(of: name) }
}

/// An object of a partitioned table that can be built partition by partition, while others read and write.
package protocol BuiltByPartition: CatalogObject {
  /// The statements that build it, instead of the one that would do it at once.
  ///
  /// - Parameters:
  ///   - parts: The table and its partitions, each after what it is a partition of.
  ///   - statement: The statement that does it at once.
  /// - Returns: The statements, and how it is built beside the one that it replaces; nil where there is no such way.
  func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> OnlineForm?
}

extension Index: BuiltByPartition {
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> OnlineForm? {
    guard missingIn.isEmpty else { return nil }
    let frame = { (part: PartitionPart) -> Statement in
      "\(command) \(part.name) ON ONLY \(part.table.qualifiedName) \(definition)"
    }
    return PartitionedIndex(parts, frame: frame) { part in
      "DROP INDEX IF EXISTS \(part.qualifiedName)"
    }?.form(isGuard: isUnique) { part, name in
      "\(command) CONCURRENTLY \(name) ON \(part.table.qualifiedName) \(definition)"
    } taking: { part, name in
      name == part.name ? [] : ["ALTER INDEX \(part.table.names[0]).\(name) RENAME TO \(part.name)"]
    }
  }
}

extension PrimaryKey: BuiltByPartition {
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> OnlineForm? {
    guard !isTemporal else { return nil }
    return PartitionedIndex.form(of: parts, as: "PRIMARY KEY", indexDefinition, deferrable) { part in
      var whole = self
      whole.address = part.table.child(Self.kind, part.name)
      return whole.definition
    }
  }
}

extension Unique: BuiltByPartition {
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> OnlineForm? {
    guard !isTemporal else { return nil }
    return PartitionedIndex.form(of: parts, as: "UNIQUE", indexDefinition, deferrable) { part in
      var whole = self
      whole.address = part.table.child(Self.kind, part.name)
      return whole.definition
    }
  }
}

extension ForeignKey: BuiltByPartition {
  /// Each partition gets its own, and its rows are checked; the table's takes these over and has nothing left to check.
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> OnlineForm? {
    let leaves = parts.filter { !$0.isDivided }
    guard !leaves.isEmpty else { return nil }
    func checked(_ part: PartitionPart, _ name: Identifier) -> [Statement] {
      let address = part.table.child(Self.kind, name)
      var key = self
      key.address = address
      key.isNotValid = true
      return [
        key.addition.interim(removedBy: Constraints.interimRemoval(of: address)),
        Constraints.validation(of: address).alone,
      ]
    }
    var addition = statement
    addition.online = nil
    let renames = leaves.flatMap { part in
      Constraints.rename(part.table.child(Self.kind, part.interimName), to: part.name)
    }
    return OnlineForm(
      leaves.flatMap { checked($0, $0.name) } + [addition],
      suitsPartitioned: true,
      replacement: OnlineForm.Replacement(
        building: leaves.flatMap { checked($0, $0.interimName) },
        taking: renames + [addition],
        isGuard: true
      )
    )
  }
}

/// An index of a partitioned table, of which that of each partition is built by itself.
private struct PartitionedIndex {
  private let leaves: [PartitionPart]
  /// The indexes of what has partitions, without any parts.
  private let frames: [Statement]
  /// What puts all of them together.
  private let attachments: [Statement]

  /// Nil where there is no partition that could have rows.
  ///
  /// - Parameters:
  ///   - parts: The table and its partitions, each after what it is a partition of.
  ///   - frame: Makes the index of one of them without any parts.
  ///   - removal: Takes it away again.
  init?(
    _ parts: [PartitionPart],
    frame: (PartitionPart) -> Statement,
    removal: (PartitionPart) -> SQL
  ) {
    leaves = parts.filter { !$0.isDivided }
    guard !leaves.isEmpty else { return nil }
    let names = Dictionary(parts.map { ($0.table, $0) }) { first, _ in first }
    frames = parts.filter(\.isDivided).map { frame($0).interim(removedBy: removal($0)) }
    attachments = parts.reversed().compactMap { part in
      guard let whole = part.whole.flatMap({ names[$0] }) else { return nil }
      return "ALTER INDEX \(whole.qualifiedName) ATTACH PARTITION \(part.qualifiedName)"
    }
  }

  /// The statements that build it, and those that build it beside another one of its name.
  ///
  /// What is beside the other one has only parts, so that none of them is held by anything until the other one is gone.
  ///
  /// - Parameters:
  ///   - isGuard: Whether it keeps rows out.
  ///   - build: Builds the index of a partition under a name.
  ///   - taking: Makes of that what it is to be.
  /// - Returns: The statements.
  func form(
    isGuard: Bool,
    building build: (PartitionPart, Identifier) -> SQL,
    taking: (PartitionPart, Identifier) -> [Statement]
  ) -> OnlineForm {
    func built(_ part: PartitionPart, _ name: Identifier) -> Statement {
      let index: SQL = "\(part.table.names[0]).\(name)"
      return Index.concurrently(build(part, name), index, creates: true, isInterim: true)
    }
    let swap = frames.map { frame in
      var frame = frame
      (frame.isInterim, frame.remnantRemoval) = (false, nil)
      return frame
    }
    return OnlineForm(
      frames + leaves.map { built($0, $0.name) } + leaves.flatMap { taking($0, $0.name) } + attachments,
      suitsPartitioned: true,
      replacement: OnlineForm.Replacement(
        building: leaves.map { built($0, $0.interimName) },
        taking: swap + leaves.flatMap { taking($0, $0.interimName) } + attachments,
        isGuard: isGuard
      )
    )
  }

  /// The same for a constraint that is kept by an index.
  static func form(
    of parts: [PartitionPart],
    as constraint: SQL,
    _ index: SQL,
    _ deferrable: Deferral,
    _ definition: (PartitionPart) -> SQL
  ) -> OnlineForm? {
    func removal(_ part: PartitionPart) -> SQL {
      Constraints.interimRemoval(of: part.table.child(Unique.kind, part.name))
    }
    let frame = { (part: PartitionPart) -> Statement in
      "ALTER TABLE ONLY \(part.table.qualifiedName) ADD \(definition(part))"
    }
    return PartitionedIndex(parts, frame: frame, removal: removal)?.form(isGuard: true) { part, name in
      "CREATE UNIQUE INDEX CONCURRENTLY \(name) ON \(part.table.qualifiedName) \(index)"
    } taking: { part, name in
      let clause = SQL.line {
        "CONSTRAINT \(part.name) \(constraint) USING INDEX \(name)"
        deferrable.clause
      }
      let addition: Statement = "ALTER TABLE \(part.table.qualifiedName) ADD \(clause)"
      return [name == part.name ? addition.alone.interim(removedBy: removal(part)) : addition]
    }
  }
}
