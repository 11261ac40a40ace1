import CatalogModel
import Linting

/// A page on something that plumb warns of, or that is wrong.
struct Explanation {
  /// What plans and messages call it.
  let id: String
  let title: String
  /// The parts with their headings and their keys in JSON.
  let parts: [(title: String, text: String, key: String)]

  /// - Parameters:
  ///   - id: What plans call it.
  ///   - title: What it is, in a line.
  ///   - cause: What happens in PostgreSQL.
  ///   - care: What plumb does about it.
  ///   - choice: What a person can do.
  private init(_ id: String, _ title: String, cause: String, care: String, choice: String) {
    (self.id, self.title) = (id, title)
    parts = [
      ("In PostgreSQL", cause, "postgresql"), ("What plumb does", care, "plumb"),
      ("What you can do", choice, "you"),
    ]
  }

  /// - Parameters:
  ///   - id: What messages call it.
  ///   - title: What it is, in a line.
  ///   - meaning: What is the matter.
  ///   - choice: What a person can do.
  init(_ id: String, _ title: String, meaning: String, choice: String) {
    (self.id, self.title) = (id, title)
    parts = [("What it means", meaning, "meaning"), ("What you can do", choice, "you")]
  }

  private init(_ id: String, _ page: Explanation) {
    (self.id, title, parts) = (id, page.title, page.parts)
  }

  /// The same page on something that is called otherwise.
  func called(_ id: String) -> Explanation { Explanation(id, self) }

  /// All pages on things with names of their own, those of the hazards first.
  static let all = Hazard.ID.allCases.map(page) + [locks, inPlace] + LintRule.all.map(page) + single

  static func page(_ rule: LintRule) -> Explanation {
    Explanation(
      rule.id,
      rule.title,
      cause: rule.reason,
      care: """
        `validate` looks at all specs, and `plan` at the tables that change. The rule is \
        \(rule.level == .off ? "off" : "\(rule.level == .error ? "an" : "a") \(rule.level.rawValue)") where nobody says \
        otherwise; \
        `policy: {lints: {\(rule.id): LEVEL}}` in plumb.yaml does, with error, warning, note, or off.
        """,
      choice: "\(rule.remedy) Where it is meant so, `allow: {\(rule.id): the reason}` at the object says why."
    )
  }

  private static func page(_ id: Hazard.ID) -> Explanation {
    switch id {
    case .dataLoss:
      Explanation(
        id.rawValue,
        "values are lost that no plan brings back",
        cause: """
          DROP TABLE, DROP COLUMN, and the like take all values with them at once, without asking. A type that holds less \
          rounds or cuts off values; a sequence or an identity that is dropped forgets how far it has counted.
          """,
        care: """
          A plan with a loss is not run, and `apply` ends with 3, until each loss is accepted by its name. A drop and a create \
          that look alike are taken for what may be a rename: the plan stops and shows both ways to say so. Before a \
          narrower type, the data is asked whether all values fit. `--yes` accepts no loss.
          """,
        choice: """
          If it is a rename, write `was: old_name` at the new object, or give `--rename old=new`. If the values are still \
          needed, copy them first. If they can go: `--accept data-loss:OBJECT`, one for each, so that nothing else goes \
          along; `--accept data-loss` takes all of them.
          """
      )
    case .authorization:
      Explanation(
        id.rawValue,
        "somebody may do less, or more, than before",
        cause: """
          REVOKE and GRANT take effect with the transaction, for sessions that are there already, too. A change of owner hands \
          over everything that only owners may do. Policies decide for each row who sees it.
          """,
        care: """
          Grants, owners, and policies are compared like everything else, and what is recreated gets back what it had, in the \
          same transaction. What roles lose is told at the step.
          """,
        choice: """
          Read the step with those in mind who work as the role: an application that loses a privilege fails with its next \
          statement. Deploy what no longer needs the privilege first.
          """
      )
    case .rewrite:
      Explanation(
        id.rawValue,
        "the whole table is written anew",
        cause: """
          For some changes, as of most types, PostgreSQL writes each row into a new file and builds every index again, under an \
          ACCESS EXCLUSIVE lock: nobody reads or writes the table until that is done. It needs the space of the table a second \
          time.
          """,
        care: """
          The rehearsal sees which statements do that. On a table with rows a second column takes the place of the first \
          instead: a trigger keeps both in step, old rows are filled in batches, a check proves that both say the same, and \
          indexes and keys are built for it while others work. A default that is another for each row is filled in batches, \
          too. Where there is no such way, the step says why.
          """,
        choice: """
          For a table that may stand still for a while, `strategy: in-place` at the column is quicker and keeps the column's \
          place among the others; so is `--offline` for the whole plan. Otherwise see `plumb explain in-place`.
          """
      )
    case .scan:
      Explanation(
        id.rawValue,
        "every row is read",
        cause: """
          A new check, foreign key, NOT NULL, or index has to look at each row. With the short statement, nobody can write \
          meanwhile, or even read.
          """,
        care: """
          On a table with rows, constraints come as NOT VALID, which takes a moment, and are validated by themselves, while \
          others read and write. Indexes are built CONCURRENTLY. Before the first change the data is asked whether it would \
          pass, with a count and three keys where it would not.
          """,
        choice: """
          Run it when the disks have time: it reads the whole table. A constraint with `not_valid: true` is only demanded of \
          new rows, and can be validated by a later plan.
          """
      )
    case .backfill:
      Explanation(
        id.rawValue,
        "rows are written",
        cause: """
          An UPDATE of all rows makes a second version of each. In one statement it would lock every row until its end, and \
          keep VACUUM from removing anything meanwhile.
          """,
        care: """
          It is done along the primary key, a tenth of a second at a time, each part a transaction of its own, with pauses for \
          replicas that fall behind and for whoever waits for the table. How far it is stands in the journal: what is stopped \
          goes on from there. Triggers see a backfill as any update; the copy of a column to another type they don't see.
          """,
        choice: """
          Expect the table to grow, and autovacuum to work, for a while. See that the expression gives old rows what they are \
          to have: it is written once, and where a person wrote it, it stands at its line in the plan.
          """
      )
    }
  }

  private static let locks = Explanation(
    "locks",
    "who has to wait, and for how long",
    cause: """
      Each statement locks what it works on until its transaction ends. ACCESS EXCLUSIVE keeps out readers and writers, \
      SHARE and what is stronger keeps out writers. Whoever asks for a lock queues, and everybody who comes later queues \
      behind: a change that takes no time can still stop everything while it waits for one long report.
      """,
    care: """
      What a step locks was seen in the rehearsal and stands with it, and `who has to wait` says for how long. Before a \
      strong lock, plumb looks who would keep it waiting, and does not ask while somebody would; an autovacuum is told to \
      give way. lock_timeout bounds what is left, and transactions are tried again with growing pauses.
      """,
    choice: """
      End long transactions first: the message names the session. Raise --lock-tries to wait for them longer, and not \
      --lock-timeout, which is how long others may have to wait behind the plan.
      """
  )

  private static let inPlace = Explanation(
    "in-place",
    "a type changes while nobody can use the table",
    cause: "See `plumb explain rewrite`: the table is written anew under an ACCESS EXCLUSIVE lock.",
    care: """
      plumb looks for a way through a second column, and takes the short way where there is none. The table shares its \
      columns with others: it is partitioned, a partition, or has heirs. Another column is computed from this one, which \
      writes the table anew in any case. Sessions may convert the values differently: the conversion depends on settings \
      such as the time zone, or gives another value each time. A trigger or rule would see the copy as updates, and this \
      session may not keep it out.
      """,
    choice: """
      Say with `using:` how values are converted, so that it depends on nothing else (`AT TIME ZONE 'UTC'`). Connect as a \
      role that may set session_replication_role, so that triggers can be kept out. Or plan a time in which the table may \
      stand still; `who has to wait` tells its size.
      """
  )
}
