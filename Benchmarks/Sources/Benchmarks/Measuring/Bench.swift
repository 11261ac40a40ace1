import Foundation

/// Runs every scenario on one schema.
struct Bench {
  let subject: Subject
  let server: ThrowawayServer
  let plumb: String
  let runs: Int

  func report() throws -> Report {
    var report = Report(title: subject.title, hasLimits: subject.hasLimits)
    try measureCreation(&report)
    try measureEquality(&report)
    if let schema = subject.schema {
      try measureEdits(schema, &report)
      try measureLiveChanges(schema, &report)
    }
    return report
  }

  /// From nothing: every run has an empty database, and the first of its plans an empty cache.
  private func measureCreation(_ report: inout Report) throws {
    for _ in 0..<max(1, runs / 2) {
      try server.recreate(subject.database)
      try subject.forgetCache()
      report.add(.coldPlan, try command(["plan"]).run())
      report.add(.apply, try command(["apply", "--yes", "--accept", "all"]).run())
    }
  }

  /// The programs take turns, so that what disturbs one of them disturbs all.
  private func measureEquality(_ report: inout Report) throws {
    try command(["drift"]).run()
    for _ in 0..<runs {
      report.add(.dump, try server.dump(subject.database).run())
      report.add(.drift, try command(["drift"]).run())
      report.add(.plan, try command(["plan", "--exit-code"]).run())
    }
  }

  /// Before every run the cache is as it was before the edits.
  private func measureEdits(_ schema: GeneratedSchema, _ report: inout Report) throws {
    let restoreCache = try subject.savedCache()
    try schema.afterEdits.write(to: subject.specs)
    for _ in 0..<runs {
      try restoreCache()
      report.add(.planAfterEdits, try command(["plan", "--exit-code"], finding: 2).run())
      report.add(.planAgain, try command(["plan", "--exit-code"], finding: 2).run())
    }
    try schema.write(to: subject.specs)
    try restoreCache()
  }

  /// The specs and the cache stay, and the database moves away from them.
  private func measureLiveChanges(_ schema: GeneratedSchema, _ report: inout Report) throws {
    try server.run(schema.liveEdits, in: subject.database)
    for _ in 0..<runs {
      report.add(.driftAfterLiveChanges, try command(["drift"], finding: 2).run())
      report.add(.planAfterLiveChanges, try command(["plan", "--exit-code"], finding: 2).run())
    }
  }

  /// A command in the project's folder; any other status than the expected one is a failure.
  private func command(_ arguments: [String], finding status: Int32 = 0) -> Program {
    var program = Program(plumb, arguments)
    program.directory = subject.project.path
    program.environment = ["DATABASE_URL": server.url(subject.database)]
    program.successes = [status]
    return program
  }
}
