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
}

/// An object of a partitioned table that can be built partition by partition, while others read and write.
package protocol BuiltByPartition: CatalogObject {
  /// The statements that build it, instead of the one that would do it at once.
  ///
  /// - Parameters:
  ///   - parts: The table and its partitions, each after what it is a partition of.
  ///   - statement: The statement that does it at once.
  /// - Returns: The statements; nil where there is no such way.
  func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> [Statement]?
}

extension Index: BuiltByPartition {
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> [Statement]? {
    guard missingIn.isEmpty else { return nil }
    return PartitionedIndex.building(parts) { part in
      "\(command) \(part.name) ON ONLY \(part.table.qualifiedName) \(definition)"
    } leaf: { part in
      [
        Index.concurrently(
          "\(command) CONCURRENTLY \(part.name) ON \(part.table.qualifiedName) \(definition)",
          part.qualifiedName,
          creates: true,
          isInterim: true
        )
      ]
    } adopting: { _ in
      []
    }
  }
}

extension PrimaryKey: BuiltByPartition {
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> [Statement]? {
    guard !isTemporal else { return nil }
    return PartitionedIndex.building(parts, as: "PRIMARY KEY", indexDefinition, deferrable) { part in
      var whole = self
      whole.address = part.table.child(Self.kind, part.name)
      return whole.definition
    }
  }
}

extension Unique: BuiltByPartition {
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> [Statement]? {
    guard !isTemporal else { return nil }
    return PartitionedIndex.building(parts, as: "UNIQUE", indexDefinition, deferrable) { part in
      var whole = self
      whole.address = part.table.child(Self.kind, part.name)
      return whole.definition
    }
  }
}

extension ForeignKey: BuiltByPartition {
  /// Each partition gets its own, and its rows are checked; the table's takes these over and has nothing left to check.
  package func building(_ parts: [PartitionPart], insteadOf statement: Statement) -> [Statement]? {
    var statements: [Statement] = []
    for part in parts where !part.isDivided {
      let address = part.table.child(Self.kind, part.name)
      var key = self
      key.address = address
      key.isNotValid = true
      statements += [
        key.addition.interim(removedBy: Constraints.interimRemoval(of: address)),
        Constraints.validation(of: address).alone,
      ]
    }
    guard !statements.isEmpty else { return nil }
    var addition = statement
    addition.online = nil
    return statements + [addition]
  }
}

private enum PartitionedIndex {
  /// The index of the whole without any parts, those of the partitions, and then all of them put together.
  static func building(
    _ parts: [PartitionPart],
    whole: (PartitionPart) -> SQL,
    leaf: (PartitionPart) -> [Statement],
    adopting: (PartitionPart) -> [Statement]
  ) -> [Statement]? {
    guard parts.contains(where: { !$0.isDivided }) else { return nil }
    let names = Dictionary(parts.map { ($0.table, $0) }) { first, _ in first }
    let frames = parts.filter(\.isDivided).map { part in
      Statement(whole(part)).interim(removedBy: "DROP INDEX IF EXISTS \(part.qualifiedName)")
    }
    let leaves = parts.filter { !$0.isDivided }
    let attachments = parts.reversed().compactMap { part -> Statement? in
      guard let whole = part.whole.flatMap({ names[$0] }) else { return nil }
      return "ALTER INDEX \(whole.qualifiedName) ATTACH PARTITION \(part.qualifiedName)"
    }
    return frames + leaves.flatMap(leaf) + leaves.flatMap(adopting) + attachments
  }

  /// The same for a constraint that is kept by an index.
  static func building(
    _ parts: [PartitionPart],
    as constraint: SQL,
    _ index: SQL,
    _ deferrable: Deferral,
    _ definition: (PartitionPart) -> SQL
  ) -> [Statement]? {
    func removal(_ part: PartitionPart) -> SQL {
      Constraints.interimRemoval(of: part.table.child(Unique.kind, part.name))
    }
    let built = building(parts) { part in
      "ALTER TABLE ONLY \(part.table.qualifiedName) ADD \(definition(part))"
    } leaf: { part in
      let sql: SQL = "CREATE UNIQUE INDEX CONCURRENTLY \(part.name) ON \(part.table.qualifiedName) \(index)"
      return [Index.concurrently(sql, part.qualifiedName, creates: true, isInterim: true)]
    } adopting: { part in
      let clause = SQL.line {
        "CONSTRAINT \(part.name) \(constraint) USING INDEX \(part.name)"
        deferrable.clause
      }
      let addition: Statement = "ALTER TABLE \(part.table.qualifiedName) ADD \(clause)"
      return [addition.alone.interim(removedBy: removal(part))]
    }
    guard var statements = built else { return nil }
    // The frames are constraints, which DROP INDEX does not take.
    for (index, part) in parts.filter(\.isDivided).enumerated() {
      statements[index].remnantRemoval = removal(part)
    }
    return statements
  }
}
