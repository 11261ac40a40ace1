import Foundation
import Testing

/// The program as a whole, run as a subprocess against a server of its own.
@Suite(.serialized) struct ProgramTests {
  private static let specs = """
    tables:
      orders:
        columns:
          id: bigint identity
          note: text?
          total: numeric(12,2) = 0
        primary_key: [id]

    """

  @Test func everyCommandEndsAsItPromises() throws {
    let project = try TemporaryProject()
    defer { project.remove() }
    try checkFiles(project)
    try checkFirstApply(project)
    try checkDrift(project)
    try checkConsent(project)
    try checkSavedPlan(project)
    try checkFormats(project)
    try checkSealedPlan(project)
    try checkPolicy(project)
    try checkTwoAtOnce(project)
    try checkUnmanagedDependents(project)
    try checkLocks(project)
    try checkPull(project)
    try checkPullOfNothing(project)
    try checkServer(project)
  }

  private func checkFiles(_ project: TemporaryProject) throws {
    #expect(try project.run("--version").output == "plumb 0.1.0\n")
    #expect(try project.run("init").status == 0)
    try project.write("specs: specs  # mine\n", to: "plumb.yaml")
    #expect(try project.run("init").output.contains("plumb.yaml is there already"))
    #expect(try project.text("plumb.yaml") == "specs: specs  # mine\n")
    try project.write(
      "tables:\n  orders:\n    columns: {id: bigint identity, note: txt?}\n",
      to: "specs/orders.yaml"
    )
    let invalid = try project.run("validate")
    #expect(invalid.status == 1)
    #expect(invalid.errors.contains("specs/orders.yaml:3:"))
    #expect(invalid.errors.contains("^~~"))
    #expect(try project.run("validate", "--format", "json").output.hasPrefix("{\"version\":1,"))
    try project.write(ProgramTests.specs, to: "specs/orders.yaml")
    #expect(try project.run("validate").status == 0)
    #expect(try project.run("fmt").status == 0)
    #expect(try project.run("fmt", "--check").status == 0)
    try project.write(ProgramTests.specs + "\n\n\n", to: "specs/orders.yaml")
    #expect(try project.run("fmt", "--check").status == 2)
    #expect(try project.run("fmt").status == 0)
    #expect(try project.run("generate", "--check").status == 2)
    #expect(try project.run("generate").output.contains("+ generated/Order.swift"))
    #expect(try project.run("generate", "--check").status == 0)
    #expect(try project.run("schema", "--check").status == 2)
    #expect(try project.run("schema").status == 0)
    #expect(try project.run("schema", "--check").status == 0)
    for arguments in [["nonsense"], ["plan", "--format", "xml"], ["plan", "--lock-timeout", "soon"]] {
      #expect(try project.run(arguments).status == 1)
    }
    #expect(try project.run("plan", "--environment", "nowhere").errors.contains("no environment `nowhere`"))
    #expect(try project.run("dev", "status", "--format", "json").output.contains("\"status\": \"absent\""))
  }

  private func checkFirstApply(_ project: TemporaryProject) throws {
    let plan = try project.run("plan", "--exit-code")
    #expect(plan.status == 2)
    #expect(plan.output.contains("  + table public.orders  3 columns, 1 primary key\n"))
    #expect(plan.output.contains("CREATE TABLE public.orders ("))
    #expect(try project.run("plan").status == 0)
    let history = try project.run("history", "--down")
    #expect(history.status == 1 && history.errors.contains("has no plan that undoes the last apply"))
    let unconfirmed = try project.run("apply")
    #expect(unconfirmed.status == 3)
    #expect(unconfirmed.output.contains("nobody confirmed; --yes does"))
    let applied = try project.run("apply", "--yes")
    #expect(applied.status == 0)
    #expect(applied.output.contains("done: the database equals the specs"))
    #expect(try project.run("plan", "--exit-code").status == 0)
    #expect(try project.run("drift").status == 0)
  }

  private func checkDrift(_ project: TemporaryProject) throws {
    let change = "ALTER TABLE orders ALTER total SET DEFAULT 1"
    #expect(try project.run("dev", "psql", "--", "-qc", change).status == 0)
    let drift = try project.run("drift")
    #expect(drift.status == 2)
    #expect(drift.output.contains("column total  specs/orders.yaml:6:7"))
    #expect(drift.output.contains("live  1\n"))
    let json = try project.run("drift", "--format", "json")
    #expect(json.status == 2)
    let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(document?["version"] as? Int == 1)
    #expect((document?["differences"] as? [Any])?.count == 1)
    #expect(try project.run("apply", "--yes").status == 0)
    #expect(try project.run("drift").status == 0)
  }

  private func checkConsent(_ project: TemporaryProject) throws {
    #expect(try project.run("dev", "psql", "--", "-qc", "ALTER TABLE orders ADD extra int").status == 0)
    let refused = try project.run("apply", "--yes")
    #expect(refused.status == 3)
    #expect(refused.output.contains("--accept data-loss:public.orders.extra"))
    let json = try project.run("apply", "--yes", "--format", "json")
    #expect(json.status == 3)
    #expect(json.output.contains("\"outcome\": \"consent-missing\""))
    let mistyped = try project.run("apply", "--yes", "--accept", "data-loss:public.orders.xtra")
    #expect(mistyped.status == 3 && mistyped.errors.contains("accepts nothing of this plan"))
    #expect(mistyped.errors.contains("did you mean `data-loss:public.orders.extra`?"))
    #expect(try project.run("apply", "--yes", "--accept", "data-loss:public.orders.extra").status == 0)
    #expect(try project.run("drift").status == 0)
  }

  private func checkSavedPlan(_ project: TemporaryProject) throws {
    let more = ProgramTests.specs.replacingOccurrences(
      of: "note: text?",
      with: "note: text?\n      city: text?"
    )
    try project.write(more, to: "specs/orders.yaml")
    #expect(try project.run("plan", "--save", "next.sql").output.contains("saved to next.sql"))
    let saved = try project.text("next.sql")
    try project.write(saved + "-- and more\n", to: "edited.sql")
    let edited = try project.run("apply", "edited.sql", "--yes")
    #expect(edited.status == 3)
    #expect(edited.output.contains("the text of the file was edited"))
    try project.write(more.replacingOccurrences(of: "city", with: "town"), to: "specs/orders.yaml")
    let outdated = try project.run("apply", "next.sql", "--yes")
    #expect(outdated.status == 3)
    #expect(outdated.output.contains("the specs have changed since"))
    try project.write(more, to: "specs/orders.yaml")
    #expect(try project.run("apply", "next.sql", "--yes").status == 0)
    let down = try project.text("next.down.sql")
    #expect(down.contains("-- way: down\n") && down.contains("ALTER TABLE public.orders DROP COLUMN city;"))
    #expect(
      saved.contains("--   undo: step 1 of the down plan, lossy: every value of the column goes with it\n")
    )
    #expect(try project.run("history", "--down").output == down)
    let backwards = try project.run("apply", "next.down.sql", "--yes")
    #expect(backwards.status == 3 && backwards.output.contains("it undoes another plan"))
    // Once more is not a mistake: the database is where the plan leads.
    #expect(try project.run("apply", "next.sql", "--yes").status == 0)
    // A plan that leads elsewhere is, even where the specs ask for nothing any more.
    let elsewhere = saved.replacing(/-- to: sha256:..../, with: "-- to: sha256:0000")
    try project.write(elsewhere, to: "elsewhere.sql")
    let refused = try project.run("apply", "elsewhere.sql", "--yes")
    #expect(refused.status == 3)
    #expect(refused.output.contains("the database equals the specs already, which have changed since"))
  }

  /// What continuous integration and pull requests are told of a plan, and what people are told of its hazards.
  private func checkFormats(_ project: TemporaryProject) throws {
    let specs = try project.text("specs/orders.yaml")
    try project.write(
      specs.replacingOccurrences(of: "      city: text?\n", with: ""),
      to: "specs/orders.yaml"
    )
    let github = try project.run("plan", "--format", "github").output
    #expect(
      github.contains("::warning title=data-loss::column public.orders.city: every value of the column goes")
    )
    #expect(try project.run("plan", "--format", "sarif").output.contains("\"ruleId\": \"data-loss\""))
    let markdown = try project.run("plan", "--format", "markdown").output
    #expect(
      markdown.hasPrefix("### plumb plan for ") && markdown.contains("\n-       - column city  data-loss\n")
    )
    #expect(markdown.contains("```sql\n-- plumb plan 1\n"))
    let drift = try project.run("drift", "--format", "junit")
    #expect(
      drift.status == 2 && drift.output.contains("<failure message=\"column public.orders.city is only in")
    )
    try project.write("tables: {orders: {colums: {}}}", to: "specs/orders.yaml")
    let wrong = try project.run("validate", "--format", "github")
    #expect(wrong.status == 1 && wrong.output.hasPrefix("::error file=specs/orders.yaml,line=1,"))
    try project.write(specs, to: "specs/orders.yaml")
    #expect(try project.run("drift", "--format", "junit").output.contains("failures=\"0\""))
    for line in try project.run("explain").output.split(separator: "\n") {
      let page = try project.run("explain", String(line.prefix { $0 != " " }))
      #expect(page.status == 0 && page.output.contains("What you can do"))
    }
    let unknown = try project.run("explain", "dataloss")
    #expect(unknown.status == 1 && unknown.errors.contains("did you mean `data-loss`?"))
    let mistake = try project.run("explain", "table.unknown-key")
    #expect(mistake.status == 0 && mistake.output.hasPrefix("table.unknown-key: an object has a key"))
  }

  /// What a project does not allow is not run, whoever accepts it, and rules of its own stop specs.
  private func checkPolicy(_ project: TemporaryProject) throws {
    let (specs, configuration) = (try project.text("specs/orders.yaml"), try project.text("plumb.yaml"))
    let less = specs.replacingOccurrences(of: "      city: text?\n", with: "")
    #expect(less != specs)
    try project.write(less, to: "specs/orders.yaml")
    try project.write("policy: {hazards: {data-loss: refuse}}\n", to: "plumb.yaml")
    let plan = try project.run("plan")
    #expect(plan.status == 3 && plan.output.contains("the policy in plumb.yaml refuses this plan"))
    let refused = try project.run("apply", "--yes", "--accept", "all")
    #expect(
      refused.status == 3
        && refused.output.contains("does not allow\n  data-loss of column public.orders.city")
    )
    try project.write("policy: {hazards: {data-loss: warn}, lints: {json: error}}\n", to: "plumb.yaml")
    #expect(try project.run("plan").status == 0)
    try project.write(
      specs.replacingOccurrences(of: "city: text?", with: "city: json?"),
      to: "specs/orders.yaml"
    )
    for command in ["validate", "plan"] {
      let doubtful = try project.run(command)
      #expect(doubtful.status == 1 && doubtful.errors.contains("[lint.json]"), "\(doubtful)")
    }
    try project.write(configuration, to: "plumb.yaml")
    let warned = try project.run("validate")
    #expect(
      warned.status == 0 && warned.errors.contains("warning: ") && warned.output.contains("with 1 doubt")
    )
    try project.write(specs, to: "specs/orders.yaml")
  }

  /// A plan that people have changed is run after it was rehearsed as it is, and sealed.
  private func checkSealedPlan(_ project: TemporaryProject) throws {
    let specs = try project.text("specs/orders.yaml")
    let more = specs.replacingOccurrences(of: "city: text?", with: "city: text?\n      zip: text?")
    try project.write(more, to: "specs/orders.yaml")
    #expect(try project.run("plan", "--save", "next.sql").status == 0)
    let saved = try project.text("next.sql")
    let addition = "ALTER TABLE public.orders ADD COLUMN zip text;"
    let extra = "CREATE TEMPORARY TABLE seen AS SELECT 'a; b' AS text;\nDROP TABLE seen;"
    let edited = saved.replacingOccurrences(of: addition, with: "\(addition)\n\(extra)")
    for (text, message) in [
      (saved.replacingOccurrences(of: addition, with: ""), "still different: column public.orders.zip"),
      (
        saved.replacingOccurrences(of: "zip text;", with: "zip text text;"),
        "next.sql:12:1: error: PostgreSQL refuses"
      ),
      (
        saved.replacingOccurrences(of: "zip text;", with: "zip text DEFAULT 'x;"),
        "a quoted constant or name that does not end"
      ),
      (
        saved.replacingOccurrences(of: ": create column", with: ": make column"),
        "the plan has no step `make column"
      ),
    ] {
      try project.write(text, to: "next.sql")
      let refused = try project.run("plan", "--seal", "next.sql")
      #expect(refused.status == 1 && refused.errors.contains(message), "\(refused)")
      #expect(try project.text("next.sql") == text)
    }
    try project.write(edited, to: "next.sql")
    #expect(try project.run("apply", "next.sql", "--yes").status == 3)
    #expect(try project.run("plan", "--seal", "next.sql").status == 0)
    let sealed = try project.text("next.sql")
    #expect(sealed.contains(extra) && sealed.contains("\n-- seal: sha256:"))
    for place in [
      sealed.startIndex, sealed.index(sealed.startIndex, offsetBy: 300),
      sealed.index(sealed.endIndex, offsetBy: -3),
    ] {
      var other = sealed
      other.replaceSubrange(place...place, with: sealed[place] == "x" ? "y" : "x")
      try project.write(other, to: "other.sql")
      #expect(try project.run("apply", "other.sql", "--yes").status != 0)
    }
    #expect(try project.run("dev", "psql", "--", "-qc", "ALTER TABLE orders ADD odd text").status == 0)
    let outdated = try project.run("apply", "next.sql", "--yes")
    #expect(outdated.status == 3 && outdated.output.contains("the schema of the database has changed since"))
    #expect(try project.run("dev", "psql", "--", "-qc", "ALTER TABLE orders DROP odd").status == 0)
    #expect(try project.run("apply", "next.sql", "--yes").status == 0)
    #expect(try project.run("drift").status == 0)
    #expect(try project.run("apply", "next.sql", "--yes").status == 0)
  }

  /// Of two who change the database at once, one wins, and the other is told.
  private func checkTwoAtOnce(_ project: TemporaryProject) throws {
    let specs = try project.text("specs/orders.yaml")
    try project.write(
      specs.replacingOccurrences(of: "zip: text?", with: "zip: text?\n      first: text?"),
      to: "specs/orders.yaml"
    )
    let holder = try project.start(
      "dev",
      "psql",
      "--",
      "-q",
      "-c",
      "BEGIN",
      "-c",
      "LOCK orders",
      "-c",
      "ALTER TABLE orders ADD odd text",
      "-c",
      "\\! touch held; while [ ! -e release ]; do sleep 0.1; done",
      "-c",
      "COMMIT"
    )
    defer { holder.terminate() }
    try holder.wait { _ in project.exists("held") }
    // The first waits for somebody who changes the same table by hand.
    let first = try project.start("apply", "--yes", "--lock-tries", "50")
    try first.wait { $0.errors.contains("; again in") }
    let second = try project.run("apply", "--yes")
    #expect(second.status == 1 && second.errors.contains("[apply.in-progress]"), "\(second)")
    try project.write("", to: "release")
    _ = try holder.ending()
    let ending = try first.ending()
    #expect(ending.status == 1 && ending.errors.contains("orders.odd"), "\(ending)")
    #expect(try project.run("drift").status == 2)
    #expect(try project.run("dev", "psql", "--", "-qc", "ALTER TABLE orders DROP odd").status == 0)
    #expect(try project.run("drift").status == 0)
  }

  private func checkUnmanagedDependents(_ project: TemporaryProject) throws {
    let view = "CREATE SCHEMA reports; CREATE VIEW reports.totals AS SELECT total FROM orders"
    #expect(try project.run("dev", "psql", "--", "-qc", view).status == 0)
    let specs = try project.text("specs/orders.yaml")
    try project.write(
      specs.replacingOccurrences(of: "numeric(12,2)", with: "bigint"),
      to: "specs/orders.yaml"
    )
    let plan = try project.run("plan")
    #expect(plan.status == 1)
    #expect(plan.errors.contains("view reports.totals depends on column public.orders.total"))
    #expect(!plan.errors.contains("bug in plumb"))
    try project.write(specs, to: "specs/orders.yaml")
    #expect(try project.run("dev", "psql", "--", "-qc", "DROP SCHEMA reports CASCADE").status == 0)
  }

  /// Somebody else holds a lock: apply gives up after the time that it was given, or when it is interrupted.
  private func checkLocks(_ project: TemporaryProject) throws {
    let specs = try project.text("specs/orders.yaml")
    try project.write(specs.replacingOccurrences(of: "= 0", with: "= 2"), to: "specs/orders.yaml")
    let holder = try project.start(
      "dev",
      "psql",
      "--",
      "-q",
      "-c",
      "BEGIN",
      "-c",
      "LOCK orders",
      "-c",
      "\\! touch locked",
      "-c",
      "SELECT pg_sleep(60)"
    )
    defer { holder.terminate() }
    try holder.wait { _ in project.exists("locked") }
    let late = try project.run("apply", "--yes", "--lock-timeout", "200ms", "--lock-tries", "2")
    #expect(late.status == 1)
    #expect(late.errors.contains(") holds a lock on public.orders; again in"))
    #expect(late.errors.contains("nothing was changed: the transaction was rolled back"))
    #expect(late.errors.contains("somebody else holds a lock"))
    let interrupted = try project.start("apply", "--yes", "--lock-timeout", "50s")
    try interrupted.wait { $0.errors.contains("; again in") }
    interrupted.interrupt()
    let ending = try interrupted.ending()
    #expect(ending.status == 1)
    #expect(ending.errors.contains("interrupted in alter column public.orders.total"))
    #expect(ending.errors.contains("nothing was changed: the transaction was rolled back"))
    try project.write(specs, to: "specs/orders.yaml")
    holder.terminate()
    _ = try holder.ending()
    #expect(try project.run("drift").status == 0)
  }

  private func checkPull(_ project: TemporaryProject) throws {
    #expect(try project.run("pull", "--specs", "pulled").status == 0)
    #expect(try project.run("drift", "--specs", "pulled").status == 0)
    try project.write("# mine\n", to: "pulled/orders.yaml")
    #expect(try project.run("pull", "--specs", "pulled").status == 3)
    #expect(try project.text("pulled/orders.yaml") == "# mine\n")
    #expect(try project.run("pull", "--specs", "pulled", "--overwrite").status == 0)
    #expect(
      try project.run("pull", "--specs", "elsewhere", "--print").output.contains("# elsewhere/orders.yaml")
    )
    #expect(!project.exists("elsewhere"))
  }

  /// An empty database has specs too, which say that it is to be empty; no specs at all remain an error.
  private func checkPullOfNothing(_ project: TemporaryProject) throws {
    #expect(try project.run("dev", "psql", "--", "-qc", "CREATE DATABASE nothing").status == 0)
    let url = try project.run("dev", "url").output.trimmingCharacters(in: .whitespacesAndNewlines)
    let empty = ["--database-url", url.replacing(/\/[a-z]+\?/, with: "/nothing?"), "--specs", "of_nothing"]
    let missing = try project.run(["plan"] + empty)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("`plumb init` makes a directory for specs"))
    #expect(try project.run(["pull"] + empty).status == 0)
    #expect(try project.run(["fmt", "--check"] + empty).status == 0)
    #expect(try project.run(["plan", "--exit-code"] + empty).status == 0)
    let table = ["-qc", "\\connect nothing", "-c", "CREATE TABLE t ()"]
    #expect(try project.run(["dev", "psql", "--"] + table).status == 0)
    let plan = try project.run(["plan", "--exit-code"] + empty)
    #expect(plan.status == 2)
    #expect(plan.output.contains("- table public.t"))
  }

  private func checkServer(_ project: TemporaryProject) throws {
    let url = try project.run("dev", "url").output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try project.run("drift", "--database-url", url).status == 0)
    let secret = try project.run("drift", "--database-url", "postgresql://u:s3cret@127.0.0.1:1/nothing")
    #expect(secret.status == 1)
    #expect(!secret.errors.contains("s3cret"))
    #expect(try project.run("dev", "up").output.contains("the server is running"))
    #expect(try project.run("dev", "down").output.contains("the server is stopped"))
    #expect(try project.run("dev", "down").status == 0)
  }
}
