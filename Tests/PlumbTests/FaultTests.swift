import Foundation
import PostgresClient
import SQLText
import Testing

/// An apply that is stopped anywhere, however that happens, is finished by `--resume`.
///
/// A plan of some thirty steps is stopped in each of them: `FAULTS=all` tries every step in every way, and otherwise
/// each way is tried in every seventh.
@Suite(.serialized) struct FaultTests {
  private static let before = """
    tables:
      customers: {columns: {id: integer, mail: text, region: text}, primary_key: [id]}
      orders:
        columns:
          id: integer
          customer_id: integer
          number: integer
          total: integer?
          state: text
          note: text?
        primary_key: [id]
        indexes: {by_total: [total], by_state: [state]}
        checks: {total_is_positive: total > 0}
        unique: {number_is_unique: [number]}
      events:
        columns: {id: integer, at: date}
        partition_by: {range: [at]}
        partitions:
          events_old: {for: {from: ['2019-01-01'], to: ['2020-01-01']}}
          events_new: {for: {from: ['2020-01-01'], to: ['2021-01-01']}}
      logs: {columns: {id: integer, at: date}, partition_by: {range: [at]}}
      logs_old: {columns: {id: integer, at: date}}
    views: {totals: {query: 'SELECT id, total FROM orders'}}

    """
  private static let after = """
    enums: {kind: [small, large], state: [s]}
    tables:
      customers:
        columns: {id: bigint, mail: text, region: text, since: {type: date, backfill: "DATE '2020-01-01'"}}
        primary_key: [id]
        unique: {mail_is_unique: [mail]}
        indexes: {by_region: [region]}
      orders:
        columns:
          id: integer
          customer_id: bigint
          number: integer
          total: {type: integer, nullable: false, backfill: '1'}
          state: state
          note: {type: text, nullable: true, backfill: "'none'"}
          kind: {type: kind, backfill: "CASE WHEN id % 2 = 0 THEN 'small' ELSE 'large' END::public.kind"}
          hint: {type: text, nullable: true, backfill: "'h' || id"}
        primary_key: [id]
        indexes: {by_total: [total, id], by_customer: [customer_id]}
        checks: {total_is_positive: total >= 0, number_is_positive: number > 0}
        unique: {number_is_unique: [number, id]}
        foreign_keys: {of_customer: {columns: [customer_id], references: customers}}
      notes: {columns: {id: integer}, primary_key: [id]}
      events:
        columns: {id: integer -> orders, at: date}
        partition_by: {range: [at]}
        primary_key: [at, id]
        partitions: {events_new: {for: {from: ['2020-01-01'], to: ['2021-01-01']}}}
      events_old: {columns: {id: integer, at: date}}
      logs:
        columns: {id: integer, at: date}
        partition_by: {range: [at]}
        partitions: {logs_old: {for: {from: ['2019-01-01'], to: ['2020-01-01']}}}
    views: {totals: {query: 'SELECT id, total, state FROM orders'}}

    """
  private static let rows: SQL = """
    INSERT INTO public.customers SELECT n, 'm' || n, 'r' || n % 7 FROM generate_series(1, 2000) AS n;
    INSERT INTO public.orders
    SELECT n, 1 + n % 2000, n, CASE WHEN n % 3 > 0 THEN n END, 's', NULL FROM generate_series(1, 20000) AS n;
    INSERT INTO public.events SELECT n, DATE '2019-01-01' + n FROM generate_series(1, 700) AS n;
    INSERT INTO public.logs_old SELECT n, DATE '2019-01-01' + n FROM generate_series(1, 300) AS n
    """

  private enum Fault: CaseIterable { case kill, cut, restart }

  @Test(.timeLimit(.minutes(30))) func leavesNothingHalfDone() async throws {
    let project = try TemporaryProject()
    defer { project.remove() }
    let base = try await seeded(project)
    let count = try await steps(project, base)
    #expect(count >= 40)
    let isThorough = ProcessInfo.processInfo.environment["FAULTS"] == "all"
    var tried = 0
    var resumed = 0
    for (offset, fault) in Fault.allCases.enumerated() {
      for step in 1...count where isThorough || step % 7 == 2 * offset {
        let isResumed = try await check(fault, at: step, project, base, isLate: (step + tried) % 2 == 1)
        tried += 1
        resumed += isResumed ? 1 : 0
      }
    }
    print(
      "\(tried) faults in a plan of \(count) steps: \(resumed) were resumed, the others came too late or too early"
    )
    #expect(resumed > tried / 3)
  }

  /// Makes a database with rows, of which each fault gets a copy.
  private func seeded(_ project: TemporaryProject) async throws -> ConnectionOptions {
    try project.write(Self.before, to: "specs/shop.yaml")
    let applied = try project.run("apply", "--yes", "--no-journal")
    try #require(applied.status == 0, "\(applied.errors)")
    let url = try project.run("dev", "url").output.trimmingCharacters(in: .whitespacesAndNewlines)
    let base = try ConnectionOptions(url)
    let connection = try await Connection.open(base)
    _ = try await connection.execute(Self.rows)
    await connection.close()
    try project.write(Self.after, to: "specs/shop.yaml")
    return base
  }

  private func copy(_ base: ConnectionOptions, _ name: String) async throws -> ConnectionOptions {
    let connection = try await Connection.open(base.with(database: "postgres"))
    _ = try await connection.execute("DROP DATABASE IF EXISTS \(Identifier(name)) WITH (FORCE)")
    _ = try await connection.execute(
      "CREATE DATABASE \(Identifier(name)) TEMPLATE \(Identifier(base.database ?? ""))"
    )
    await connection.close()
    return base.with(database: name)
  }

  private func steps(_ project: TemporaryProject, _ base: ConnectionOptions) async throws -> Int {
    let database = try await copy(base, "whole")
    let whole = try project.run("apply", "--yes", "--database-url", database.url)
    try #require(whole.status == 0, "\(whole.errors)")
    let last = try #require(whole.errors.split(separator: "\n").last { $0.hasPrefix("  [") })
    return try #require(
      last.split(whereSeparator: { "/]".contains($0) }).dropFirst().first.flatMap { Int($0) }
    )
  }

  /// Stops an apply in a step, and finishes it; true where there was something to finish.
  private func check(
    _ fault: Fault,
    at step: Int,
    _ project: TemporaryProject,
    _ base: ConnectionOptions,
    isLate: Bool
  ) async throws -> Bool {
    let database = try await copy(base, "stopped")
    let host = try #require(base.host)
    let proxy = try CuttableProxy(
      in: project.folder.path + "/p\(fault)\(step)",
      to: "\(host)/.s.PGSQL.\(base.port ?? "5432")"
    )
    defer { proxy.stop() }
    let through = ConnectionOptions(
      host: proxy.folder,
      port: 5432,
      user: base.user ?? "postgres",
      database: "stopped"
    )
    let run = try project.start("apply", "--yes", "--database-url", through.url)
    try run.wait { outcome in
      outcome.errors.split(separator: "\n").contains { $0.hasPrefix("  [") && $0.contains("\(step)/") }
    }
    if isLate { try await Task.sleep(for: .milliseconds(10)) }
    switch fault {
    case .kill: run.kill()
    case .cut: proxy.cut()
    case .restart:
      #expect(try project.run("dev", "down").status == 0)
      #expect(try project.run("dev", "up").status == 0)
    }
    let stopped = try run.ending()
    let resumed = try project.run("apply", "--resume", "--database-url", database.url)
    let name = Comment(rawValue: "\(fault) in step \(step)")
    #expect(resumed.status == 0, "\(name): \(stopped.errors)\n\(resumed.errors)")
    // Where nothing had begun, or everything was undone, a new apply is what a person does next.
    if resumed.output.hasPrefix("no apply") {
      let again = try project.run("apply", "--yes", "--database-url", database.url)
      #expect(again.status == 0, "\(name): \(again.errors)")
    }
    #expect(try project.run("drift", "--database-url", database.url).status == 0, name)
    try await checkData(database, name)
    return !resumed.output.hasPrefix("no apply")
  }

  private func checkData(_ database: ConnectionOptions, _ name: Comment) async throws {
    let connection = try await Connection.open(database)
    let facts = try await connection.query(
      """
      SELECT (SELECT count(*) FROM public.orders), (SELECT sum(total) FROM public.orders),
             (SELECT count(*) FROM public.orders WHERE hint = 'h' || id), (SELECT count(*) FROM public.customers),
             (SELECT count(*) FROM pg_index WHERE NOT indisvalid),
             (SELECT count(*) FROM (SELECT FROM plumb.journal WHERE event = 'done' GROUP BY apply, step
                                    HAVING count(*) > 1) AS twice),
             (SELECT count(*) FROM pg_constraint WHERE conname ~ '_plumb_'),
             (SELECT count(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
               WHERE attname ~ '_plumb_' AND NOT attisdropped AND c.relkind = 'r'),
             (SELECT count(*) FROM pg_proc WHERE proname ~ '_plumb_')
      """
    )
    let values = (0..<9).map { facts.string(0, $0) ?? "" }
    #expect(values == ["20000", "133353333", "20000", "2000", "0", "0", "0", "0", "0"], name)
    await connection.close()
  }
}
