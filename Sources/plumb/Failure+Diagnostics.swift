import CatalogModel
import Diagnostics
import Execution
import Planning
import PostgresClient
import Rehearsal
import SQLText
import Workflows

extension Diagnostic {
  static let interrupted = Diagnostic.error(
    "interrupted",
    "interrupted; what was under way was cancelled and rolled back"
  )

  /// A mistake of plumb's own.
  static func defect(_ what: String, _ notes: [String] = []) -> Diagnostic {
    .error(
      "plan.defect",
      "plumb made a plan that does not hold: \(what)",
      notes: notes + [
        "this is a bug in plumb; the plan was tried on a scratch copy only, and nothing was run on the database",
        "please report it, with the specs and the output of `pg_dump --schema-only`",
        "`--offline` may get there meanwhile, by a plan that has others wait",
      ]
    )
  }
}

extension PostgresError {
  /// The server's complaint, at the place in the statement that it is about.
  var diagnostic: Diagnostic {
    if kind == .cancelled { return .interrupted }
    var result = Diagnostic.error(
      sqlstate.map { "postgres.\($0)" } ?? "postgres.connection",
      message,
      at: span,
      notes: details
    )
    if span == nil, let statement { result.notes.append("in: \(statement.excerpt)") }
    return result
  }

  /// What the server adds to its message.
  var details: [String] {
    [detail, hint.map { "hint: \($0)" }, internalQuery.map { "in the query: \($0)" }, context].compactMap(
      \.self
    )
  }

  /// The place in the statement, where the server named one.
  var span: Span? {
    guard let statement, let position else { return nil }
    let scalars = statement.text.unicodeScalars
    guard let index = scalars.index(scalars.startIndex, offsetBy: position - 1, limitedBy: scalars.endIndex)
    else {
      return nil
    }
    let offset = statement.text.utf8.distance(from: statement.text.startIndex, to: index)
    let word = statement.text.utf8[index...].prefix {
      $0 == 0x5F || $0 > 0x7F || Unicode.Scalar($0).properties.isAlphabetic
    }
    return Source(path: "SQL", text: statement.text).span(offset..<(offset + max(1, word.count)))
  }
}

extension SQL {
  /// The beginning of a long statement.
  var excerpt: String { text.count > 400 ? text.prefix(400) + "…" : text }
}

extension Unreachable {
  var diagnostic: Diagnostic {
    var result = error.diagnostic
    result.message = "\(target) does not let plumb in: \(error.message)"
    result.notes.append("the database was named by \(origin)")
    return result
  }
}

extension ExecutionFailure {
  var diagnostic: Diagnostic {
    if error.kind == .cancelled {
      return Diagnostic.error("interrupted", "interrupted in \(step.headline)", notes: [outcome])
    }
    var notes = error.details
    if error.span == nil { notes.append("in: \(statement.excerpt)") }
    notes.append(outcome)
    if isAboutLocks {
      notes.append(ExecutionFailure.lockHint)
    }
    return .error(
      error.sqlstate.map { "postgres.\($0)" } ?? "postgres.connection",
      "\(step.headline): \(error.message)",
      at: error.span,
      notes: notes
    )
  }
}

extension PlanDefect {
  var diagnostic: Diagnostic {
    switch self {
    case .copyFailed(let error):
      .defect(
        "the live schema could not be copied: \(error.message)",
        error.details + (error.statement.map { ["in: \($0.excerpt)"] } ?? [])
      )
    case .refused(let step, let statement, let error) where statement.origin != nil:
      .error(
        error.sqlstate.map { "postgres.\($0)" } ?? "postgres.connection",
        "PostgreSQL refuses to \(step.headline): \(error.message)",
        at: statement.origin,
        notes: error.details + [
          "in: \(statement.sql.excerpt)"
        ] + (error.sqlstate == "42703" ? ["what is renamed has its new name by then"] : []) + [
          "the plan was tried on a scratch copy only, and nothing was run on the database"
        ]
      )
    case .refused(let step, let statement, let error):
      .defect(
        "PostgreSQL refuses to \(step.headline): \(error.message)",
        error.details + ["in: \(statement.sql.excerpt)"]
      )
    case .misses(let differences):
      .defect("it does not lead to the specs", differences.map { "still different: \($0.summary)" })
    }
  }
}

extension UnmanagedDependents {
  var diagnostic: Diagnostic {
    .error(
      "plan.unmanaged-dependents",
      "what the specs don't manage is in the way: \(refusal.message)",
      notes: pairs.map { "\($0.dependent) depends on \($0.on)" } + [
        "manage it too (declare it, or name its schema in `manage.schemas`), and it is recreated with what it depends on",
        "or drop it before, and create it again after, the apply",
      ]
    )
  }
}

extension UnfinishedApply {
  var diagnostic: Diagnostic {
    .error("apply.stopped-halfway", description, notes: UnfinishedApply.waysOut)
  }

  static let waysOut = [
    "`plumb apply --resume` does the rest",
    "`plumb apply --abandon` removes what is half done, and goes back to what was there before",
  ]
}

extension DumpDisagrees {
  var diagnostic: Diagnostic {
    .error(
      "apply.disagreement",
      "the plan has run, but pg_dump sees another outcome than in the rehearsal",
      notes: lines.prefix(10).map { $0 } + (lines.count > 10 ? ["... and \(lines.count - 10) more"] : []) + [
        "somebody else may have changed the database meanwhile; otherwise this is a defect of plumb",
        "--no-pg-dump asks plumb alone",
      ]
    )
  }
}

extension Unfinished {
  var diagnostic: Diagnostic {
    .error(
      "apply.unfinished",
      "the plan was run, and the database does not equal the specs",
      notes: differences.map { "still different: \($0.summary)" } + [
        "either somebody changed it meanwhile, or this is a bug in plumb; `plumb drift` shows both sides"
      ]
    )
  }
}

extension ScratchDatabaseRefused {
  var diagnostic: Diagnostic {
    .error(
      "scratch.refused",
      "plumb tries specs and plans out in a scratch database, and may not create one: \(reason.message)",
      notes: [
        "let the role create databases: ALTER ROLE ... CREATEDB",
        "or use another server for it: --scratch-url URL, such as what `plumb dev url` prints",
        "or connect as a role that may: --database-url URL",
      ]
    )
  }
}

extension RevisionFails {
  var diagnostic: Diagnostic {
    let note = "the file was left as it is, and nothing was run on the database"
    switch defect {
    case .misses(let differences):
      return .error(
        "plan.edited",
        "the edited plan does not lead to the specs",
        notes: differences.map { "still different: \($0.summary)" } + [note]
      )
    case .refused(let step, let statement, let error):
      return .error(
        "plan.edited",
        "PostgreSQL refuses to \(step.headline), as the plan was edited: \(error.message)",
        at: statement.origin,
        notes: error.details + ["in: \(statement.sql.excerpt)", note]
      )
    case .copyFailed: return defect.diagnostic
    }
  }
}
