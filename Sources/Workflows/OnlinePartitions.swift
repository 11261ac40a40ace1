import CatalogModel
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import Rehearsal
import SQLText

/// How indexes and constraints of partitioned tables are built partition by partition, and tables become partitions
/// without being read while others wait.
struct OnlinePartitions {
  /// The other forms of statements that do it at once.
  private var forms: [SQL: OnlineForm] = [:]
  /// What is built partition by partition.
  private(set) var built: Set<ObjectAddress> = []
  /// Why something is built at once, while others wait.
  private(set) var obstacles: [ObjectAddress: String] = [:]

  var isEmpty: Bool { forms.isEmpty }

  /// Asks a copy in which the short way was taken what became of each partition there.
  ///
  /// - Parameters:
  ///   - steps: The steps, as they were before any took another form.
  ///   - performance: How they did on the copy.
  ///   - online: Which tables are in use.
  ///   - live: What they begin with.
  ///   - desired: What they are to lead to.
  /// - Throws: What the server says.
  init(
    _ steps: [Step],
    seenIn performance: Performance,
    _ online: OnlineSteps,
    from live: Catalog,
    to desired: Catalog
  ) async throws(PostgresError) {
    let scanning = Set(performance.steps.filter { !$0.facts.scans.isEmpty }.map(\.address))
    let comings = Comings(steps, online.replaced)
    let connection = performance.scratch.connection
    let dropped = Set(steps.filter { $0.action == .drop }.map { online.former($0.address) })
    let released = steps.filter { $0.action == .drop && $0.address.kind == ForeignKey.kind }.flatMap {
      live[online.former($0.address)]?.references.flatMap(\.candidates) ?? []
    }
    for step in steps {
      for statement in step.statements {
        switch statement.partitioning {
        case .some where online.replaced.contains(step.address): continue
        case .leaves(let name):
          guard let table = live[online.former(step.address)] as? Table, let whole = table.whole,
            [table.address, whole].contains(where: online.isInUse), !dropped.contains(whole),
            !Self.hasDefault(whole, in: live),
            // Nor may there be a time without a foreign key that goes out of the way.
            !released.contains(where: { $0 == whole || $0.isWithin(whole) })
          else { continue }
          let checks = live.addresses.filter { $0.kind == Check.kind && $0.isWithin(table.address) }.map(
            \.name
          )
          let departure = PartitionMoves.leaving(step.address, from: name, keeping: checks.sorted())
          forms[statement.sql] = OnlineForm(departure, suitsPartitioned: true)
        case .joins where scanning.contains(step.address):
          guard online.isPartitioned(step) == false,
            let bounds = try await PartitionBoundsQuestions.bounds(of: step.address, in: connection)
          else { continue }
          let entry = PartitionMoves.joining(step.address, by: statement, vouchedBy: bounds)
          forms[statement.sql] = OnlineForm(entry, suitsPartitioned: true)
        default: continue
        }
      }
      guard scanning.contains(step.address), step.action == .create, online.isPartitioned(step) == true else {
        continue
      }
      let statement = step.statements.first { $0.online != nil }
      guard let object = desired[step.address] as? any BuiltByPartition, let statement else {
        obstacles[step.address] = "PostgreSQL has no other way"
        continue
      }
      let parts = comings.settled(try await OnlinePartitions.parts(of: object, in: connection))
      if let coming = parts.first(where: { comings.unsettled.contains($0.table) }) {
        obstacles[step.address] = "\(coming.table) becomes a partition meanwhile"
      } else if let form = object.building(parts, insteadOf: statement) {
        forms[statement.sql] = form
        built.insert(step.address)
      } else {
        obstacles[step.address] = "PostgreSQL has no other way"
      }
    }
  }

  /// The statements of a step as they are to be, instead of one of them.
  func form(of statement: Statement) -> OnlineForm? { forms[statement.sql] }

  /// The partitions that tables get.
  private struct Comings {
    /// Those that join when all else is done, with what they then have of the table's by themselves.
    private let joining: Set<ObjectAddress>
    /// Those that may be there or not when something is built.
    let unsettled: Set<ObjectAddress>

    init(_ steps: [Step], _ replaced: Set<ObjectAddress>) {
      let coming = steps.filter { step in
        step.statements.contains { statement in
          switch statement.partitioning {
          case .joins, .begins: true
          case .leaves, nil: false
          }
        }
      }
      joining = Set(coming.filter { $0.action == .alter }.map(\.address)).subtracting(replaced)
      unsettled = Set(coming.map(\.address)).subtracting(joining)
    }

    /// The parts of what is built before they join.
    func settled(_ parts: [PartitionPart]) -> [PartitionPart] {
      var late = joining
      return parts.filter { part in
        if part.whole.map(late.contains) == true { late.insert(part.table) }
        return !late.contains(part.table)
      }
    }
  }

  /// Whether a table has a partition for what goes into no other, without which PostgreSQL lets nothing go quietly.
  private static func hasDefault(_ table: ObjectAddress, in live: Catalog) -> Bool {
    live.addresses.contains { address in
      guard address.kind == Table.kind, let part = live[address] as? Table else { return false }
      return part.whole == table && part.bounds?.isDefault == true
    }
  }

  private static func parts(
    of object: any BuiltByPartition,
    in connection: Connection
  ) async throws(PostgresError) -> [PartitionPart] {
    let address = object.address
    let rows = try await connection.query(
      address.kind == ForeignKey.kind ? keys(partOf: address) : indexes(partOf: address)
    )
    return rows.compactMap { row in
      guard let schema = row[0], let table = row[1], let name = row[2] else { return nil }
      let whole: ObjectAddress? =
        if let outer = row[3], let inner = row[4] {
          ObjectAddress(Table.kind, Identifier(outer), Identifier(inner))
        } else { nil }
      return PartitionPart(
        table: ObjectAddress(Table.kind, Identifier(schema), Identifier(table)),
        name: Identifier(name),
        whole: whole,
        isDivided: row[5] == "p"
      )
    }
  }

  private static func indexes(partOf address: ObjectAddress) -> SQL {
    """
    SELECT n.nspname, t.relname, c.relname, CASE WHEN tree.level > 0 THEN wn.nspname END, w.relname, t.relkind
      FROM pg_partition_tree(\(Literal(("\(address.names[0]).\(address.name)" as SQL).text))::regclass) AS tree
      JOIN pg_class c ON c.oid = tree.relid JOIN pg_index i ON i.indexrelid = c.oid
      JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
      LEFT JOIN pg_index wi ON wi.indexrelid = tree.parentrelid
      LEFT JOIN pg_class w ON w.oid = wi.indrelid LEFT JOIN pg_namespace wn ON wn.oid = w.relnamespace
     ORDER BY tree.level, n.nspname, t.relname
    """
  }

  private static func keys(partOf address: ObjectAddress) -> SQL {
    """
    WITH RECURSIVE part AS (
           SELECT con.oid, con.conname, con.conrelid, con.confrelid, 0 AS level, NULL::oid AS whole
             FROM pg_constraint con
            WHERE con.conrelid = \(Literal(address.relation.text))::regclass AND con.conname = \(Literal(address.name.name))
              AND con.contype = 'f'
           UNION ALL
           SELECT con.oid, con.conname, con.conrelid, con.confrelid, part.level + 1, part.conrelid
             FROM part JOIN pg_constraint con ON con.conparentid = part.oid AND con.confrelid = part.confrelid)
    SELECT n.nspname, t.relname, part.conname, wn.nspname, w.relname, t.relkind
      FROM part JOIN pg_class t ON t.oid = part.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
      LEFT JOIN pg_class w ON w.oid = part.whole LEFT JOIN pg_namespace wn ON wn.oid = w.relnamespace
     ORDER BY part.level, n.nspname, t.relname
    """
  }
}
