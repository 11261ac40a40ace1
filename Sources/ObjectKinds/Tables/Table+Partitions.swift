package import CatalogModel
import Diagnostics
package import SQLText

/// Tables as parts of others.
extension Table {
  static let partsKey = "partitions"
  package static let partsGroup: String? = partsKey

  package static let partShorthands: [Shape] = [.keyword(["default"])]
  package static let partMembers = PartitionBounds.parts.map {
    Shape.Member(name: $0.name, shape: $0.shape, isRequired: false)
  }

  package var isPart: Bool { partitionOf != nil }

  package var hasInheritance: Bool { isPart || !inherits.isEmpty || ofType != nil }

  package var whole: ObjectAddress? {
    partitionOf?.addresses([Table.kind], from: address.names[0]).first
  }

  package var divided: ObjectAddress? { whole }

  /// Where entries stand in the source, from the first key to the last value.
  private static func span(of entries: [Field.Entry]) -> Span? {
    guard let first = entries.first?.keySpan else { return nil }
    let ends = entries.compactMap { ($0.value.span ?? $0.keySpan)?.range.upperBound }
    return Span(source: first.source, range: first.range.lowerBound..<(ends.max() ?? first.range.upperBound))
  }

  /// The bounds stand beside the other keys of a partition within its table.
  package static func expandedPart(_ field: Field, of whole: ObjectAddress) throws(FieldMismatch) -> Field {
    let name = Field.list(whole.names.map { .scalar($0.name) }, span: field.span)
    let owner = Field.Entry("partition_of", name)
    guard let entries = field.entries else {
      return .map([owner, Field.Entry("for", field, keySpan: field.span)], span: field.span)
    }
    let bounds = entries.filter { PartitionBounds.keys.contains($0.key) }
    let others = entries.filter { !PartitionBounds.keys.contains($0.key) }
    let own: [Field.Entry] =
      bounds.isEmpty
      ? [] : [Field.Entry("for", .map(bounds, span: span(of: bounds)), keySpan: bounds[0].keySpan)]
    return .map([owner] + own + others, span: field.span)
  }

  package static func condensedPart(_ field: Field) -> Field {
    guard let entries = field.entries, let bounds = field["for"] else { return field }
    let others = entries.filter { $0.key != "partition_of" && $0.key != "for" }
    guard let keys = bounds.entries else {
      return others.isEmpty ? bounds : .map([Field.Entry("for", bounds)] + others)
    }
    return .map(keys + others)
  }

  /// A table is never divided anew in place: every row would have to move.
  static func refusal(from old: PartitionKey?, to new: PartitionKey?) -> Alteration {
    let change =
      old == nil
      ? "a table that exists cannot become partitioned"
      : new == nil
        ? "a partitioned table cannot become a plain one" : "the partition key of a table cannot change"
    return Alteration(refusing: change, note: wayOut)
  }

  private static let wayOut = """
    declare a new table beside it with this `partition_by`, apply, copy the rows, and let the new one take the name \
    with `was:` when the old one is gone
    """

  /// PostgreSQL does not change the type of what a table is divided by.
  package func hold(on child: ObjectAddress, changing properties: Set<String>) -> Refusal? {
    guard child.kind == Column.kind, !properties.isDisjoint(with: ["type", "collation"]),
      let key = partitionKey, (key.range + key.list + key.hash).contains(where: { $0.names(child.name) })
    else { return nil }
    return Refusal(
      message: "its type cannot change, because the table is partitioned by it",
      note: Table.wayOut
    )
  }

  /// What makes a partition a table of its own.
  var detachment: Statement? {
    guard let partitionOf else { return nil }
    var statement: Statement = "ALTER TABLE \(partitionOf.sql) DETACH PARTITION \(address)"
    statement.partitioning = .leaves(partitionOf.sql)
    statement.isDeparture = true
    return statement
  }

  /// The statement that makes another partition for the same rows.
  ///
  /// - Parameter name: What it is called.
  /// - Returns: The statement; one that does nothing where the table is no partition.
  package func placeholder(_ name: Identifier) -> SQL {
    guard let partitionOf, let whole, let bounds else { return "SELECT" }
    return "CREATE TABLE \(whole.names[0]).\(name) PARTITION OF \(partitionOf.sql) \(bounds.clause)"
  }

  /// Leaves the table that it is a partition of, or the parents behind the first that differs.
  package func departure(toward other: Table?) -> [Statement] {
    if let partitionOf, let other, partitionOf != other.partitionOf || bounds != other.bounds {
      return detachment.map { [$0] } ?? []
    }
    return inherits.dropFirst(sharedParents(with: other)).map {
      var statement: Statement = "ALTER TABLE \(address) NO INHERIT \($0.sql)"
      statement.isDeparture = true
      return statement
    }
  }

  /// Joins the table that it is to be a partition of, or the parents behind the first that differs, whose order counts.
  package func entry(from other: Table?) -> [Statement] {
    if let partitionOf, let bounds, let other, partitionOf != other.partitionOf || bounds != other.bounds {
      var statement: Statement = "ALTER TABLE \(partitionOf.sql) ATTACH PARTITION \(address) \(bounds.clause)"
      statement.partitioning = .joins(partitionOf.sql)
      return [statement]
    }
    return inherits.dropFirst(sharedParents(with: other)).map { "ALTER TABLE \(address) INHERIT \($0.sql)" }
  }

  private func sharedParents(with other: Table?) -> Int {
    zip(inherits, other?.inherits ?? []).prefix { $0 == $1 }.count
  }
}
