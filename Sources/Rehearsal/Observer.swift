import CatalogModel
import Planning
import PostgresClient
import SQLText
import Synchronization

/// Runs steps on a copy of the live schema and sees what PostgreSQL does to the relations that were there before.
///
/// Each statement runs in a transaction of its own, so that the locks that it holds at its end, and the scans that its
/// session counted, are its own.
struct Observer {
  private let connection: Connection
  /// The relations of the copy, under the names that they had before the first step.
  private let relations: [UInt32: Relation]
  /// The tables of indexes.
  private let tables: [UInt32: UInt32]
  /// The sequences, which are one row each: to read it or to write it anew is nothing.
  private let sequences: Set<UInt32>
  private var files: [UInt32: UInt32]

  /// Looks at what there is; nil where there is nothing that anybody could wait for.
  init?(_ connection: Connection) async throws(PostgresError) {
    self.connection = connection
    let rows = try await connection.query(
      """
      SELECT c.oid, n.nspname, c.relname, pg_relation_filenode(c.oid), i.indrelid, c.relkind
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
       WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'm', 'v', 'S', 'f', 'i', 'I') AND n.nspname !~ '^pg_'
      """
    )
    var relations: [UInt32: Relation] = [:]
    var (files, tables): ([UInt32: UInt32], [UInt32: UInt32]) = ([:], [:])
    var sequences: Set<UInt32> = []
    for row in rows {
      guard let oid = row[0].flatMap({ UInt32($0) }), let schema = row[1], let name = row[2] else { continue }
      relations[oid] = Relation(schema: Identifier(schema), name: Identifier(name))
      files[oid] = row[3].flatMap { UInt32($0) }
      tables[oid] = row[4].flatMap { UInt32($0) }
      if row[5] == "S" { sequences.insert(oid) }
    }
    guard !relations.isEmpty else { return nil }
    (self.relations, self.files, self.tables, self.sequences) = (relations, files, tables, sequences)
  }

  /// How many statements are sent at once.
  private static let batchSize = 50

  /// Runs the steps, and gives what each was seen to do.
  ///
  /// - Throws: `PlanDefect` for the first statement that PostgreSQL refuses.
  mutating func run(_ steps: [Step]) async throws -> [Facts] {
    var facts = Array(repeating: Facts(), count: steps.count)
    let statements = steps.enumerated().flatMap { index, step in step.statements.map { (index, $0) } }
    var start = 0
    while start < statements.count {
      // What refuses to be in a transaction is not in a batch either.
      let rest = statements[start...]
      let isAlone = rest.first?.1.transaction == .outside
      let batch =
        isAlone ? rest.prefix(1) : rest.prefix(Observer.batchSize).prefix { $0.1.transaction != .outside }
      start += batch.count
      if isAlone, let (index, statement) = batch.first {
        for rows in try await runAlone(statement, of: steps[index]) {
          facts[index].formUnion(take(rows.before, rows.after))
        }
        continue
      }
      for (statement, rows) in zip(batch, try await run(batch, steps)) {
        facts[statement.0].formUnion(take(rows.before, rows.after))
      }
    }
    return facts
  }

  private typealias Batch = ArraySlice<(Int, Statement)>
  private typealias Seen = (before: RowSet, after: RowSet)

  /// Runs what can't be in a transaction, and looks at its locks from a second session, which keeps it waiting.
  ///
  /// Such statements let go of their locks before they end, but not before everybody is done who could know the table
  /// as it was: the second session is one of these until it has seen the locks.
  private func runAlone(_ statement: Statement, of step: Step) async throws -> [Seen] {
    let process = try await connection.query("SELECT pg_backend_pid()").string(0, 0) ?? "0"
    let onlooker = try await Connection.open(connection.options)
    var seen: [Seen] = []
    do {
      _ = try await onlooker.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
      if let table = try await table(of: step, onlooker) {
        _ = try await onlooker.query("SELECT FROM \(table) LIMIT 0")
      }
      let before = try await connection.query(Observer.scans)
      async let refusal = connection.refusal(of: [statement.sql])
      let locks = try await onlooker.query(Observer.locks(of: process))
      for _ in 0..<Observer.looks {
        let isWaiting = try await onlooker.query(Observer.isWaiting(process)).string(0, 0) == "t"
        if isWaiting { break }
        try await Task.sleep(for: .milliseconds(2))
      }
      let later = try await onlooker.query(Observer.locks(of: process))
      await onlooker.rollBack()
      if let refusal = try await refusal { throw PlanDefect.refused(step, statement, refusal) }
      seen = [(before, locks), (before, later), (before, try await connection.query(Observer.files))]
    } catch {
      await onlooker.rollBack()
      await onlooker.close()
      throw error
    }
    await onlooker.close()
    return seen
  }

  /// How often to look whether a statement waits, two milliseconds apart; one that has nobody to wait for never does.
  private static let looks = 250

  /// The table that a step is about, as it is called by then; nothing where it is about none.
  private func table(of step: Step, _ connection: Connection) async throws -> SQL? {
    guard step.address.names.count > 1 else { return nil }
    let name: SQL = "\(step.address.names[0]).\(step.address.names[1])"
    let kind = try await connection.query(
      "SELECT FROM pg_class WHERE oid = to_regclass(\(Literal(name.text))) AND relkind IN ('r', 'p', 'm')"
    )
    return kind.isEmpty ? nil : name
  }

  /// The locks on relations that another session holds or waits for.
  private static func locks(of process: String) -> SQL {
    """
    SELECT l.relation, l.mode, NULL, NULL FROM pg_locks l
     WHERE l.pid = \(SQL(verbatim: process)) AND l.locktype = 'relation' AND l.relation >= 16384
       AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
    """
  }

  /// Whether another session waits for a transaction to end, or does nothing any more.
  private static func isWaiting(_ process: String) -> SQL {
    """
    SELECT EXISTS (SELECT FROM pg_locks l WHERE l.pid = \(SQL(verbatim: process)) AND NOT l.granted)
        OR EXISTS (SELECT FROM pg_stat_activity a
                    WHERE a.pid = \(SQL(verbatim: process)) AND a.state = 'idle' AND a.state_change > statement_timestamp())
    """
  }

  /// How often this session has read each table, and the files of all relations.
  private static let files: SQL = """
    SELECT c.oid, NULL, pg_stat_get_xact_numscans(c.oid), pg_relation_filenode(c.oid)
      FROM pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm', 'p', 'i', 'I')
    """

  private func run(_ batch: Batch, _ steps: [Step]) async throws -> [Seen] {
    let frame = 5
    let queries: [SQL] = batch.flatMap { ["BEGIN", Observer.scans, $0.1.sql, Observer.effects, "COMMIT"] }
    let done = Mutex(0)
    do throws(PostgresError) {
      let results = try await connection.pipeline(queries, into: [RowSet]()) { results, index, rows in
        results.append(rows)
        done.withLock { $0 = index + 1 }
      }
      return stride(from: 0, to: results.count, by: frame).map { (results[$0 + 1], results[$0 + 3]) }
    } catch {
      guard error.kind == .server else { throw error }
      _ = try await connection.execute("ROLLBACK")
      let (index, statement) = batch[batch.startIndex + done.withLock { $0 } / frame]
      throw PlanDefect.refused(steps[index], statement, error)
    }
  }

  /// The tables that this session has read and not yet reported, with how often.
  private static let scans: SQL = """
    SELECT c.oid, pg_stat_get_xact_numscans(c.oid) FROM pg_class c
     WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm', 'p') AND pg_stat_get_xact_numscans(c.oid) > 0
    """

  /// The locks that this transaction holds on relations, how often it has read them, and their files.
  private static let effects: SQL = """
    SELECT l.relation, l.mode, pg_stat_get_xact_numscans(l.relation), pg_relation_filenode(l.relation)
      FROM pg_locks l
     WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.granted AND l.relation >= 16384
       AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
    """

  /// What two looks tell; of an index, what its table does not go through as well.
  private mutating func take(_ before: RowSet, _ after: RowSet) -> Facts {
    var locks: [UInt32: LockMode] = [:]
    var (scans, rewrites): (Set<UInt32>, Set<UInt32>) = ([], [])
    let earlier = Dictionary(before.map { ($0[0], $0[1].flatMap { Int($0) } ?? 0) }) { first, _ in first }
    for row in after {
      guard let oid = row[0].flatMap({ UInt32($0) }), relations[oid] != nil else { continue }
      if let mode = row[1].flatMap(LockMode.init(catalogName:)), mode > .rowShare {
        locks[oid] = max(mode, locks[oid] ?? mode)
      }
      if sequences.contains(oid) { continue }
      if let count = row[2].flatMap({ Int($0) }), count > earlier[row[0]] ?? 0 { scans.insert(oid) }
      if let file = row[3].flatMap({ UInt32($0) }), let former = files.updateValue(file, forKey: oid),
        former != file
      {
        rewrites.insert(oid)
      }
    }
    var facts = Facts()
    for (oid, mode) in locks {
      if let table = tables[oid], let other = locks[table], other >= mode { continue }
      if let relation = relations[oid] { facts.locks[relation] = mode }
    }
    facts.scans = Set(scans.compactMap { relations[$0] })
    facts.rewrites = Set(
      rewrites.filter { oid in tables[oid].map { !rewrites.contains($0) } ?? true }.compactMap {
        relations[$0]
      }
    )
    return facts
  }
}
