import CatalogModel
import Linting
import SpecFiles

/// Pages on what errors and warnings are called: those of plans and applies each by itself, the others by families.
extension Explanation {
  /// The page on what a plan, an error, or a warning is called.
  ///
  /// - Parameters:
  ///   - id: What it is called: `data-loss`, `lint.no-primary-key`, `table.unknown-key`, or `postgres.42501`.
  ///   - kinds: The kinds of objects, by which some ids begin.
  /// - Returns: The page; nil where nothing is called so.
  static func page(on id: String, _ kinds: [any CatalogObject.Type]) -> Explanation? {
    if let page = all.first(where: { $0.id == id }) { return page }
    let parts = id.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return families.first { $0.id == id } }
    if parts[0] == "lint" { return LintRule.all.first { $0.id == parts[1] }.map(page) }
    if let family = families.first(where: { $0.id == parts[0] }) { return family.called(id) }
    guard kinds.contains(where: { $0.kind.id == parts[0] }) else { return nil }
    return mistakes.first { $0.id == parts[1] }?.called(id)
  }

  /// All that there is a page on, but for what is one of a family.
  static func ids(_ kinds: [any CatalogObject.Type]) -> [String] {
    let rules = LintRule.all.map { "lint.\($0.id)" }
    let ofKinds = kinds.flatMap { type in mistakes.map { "\(type.kind.id).\($0.id)" } }
    return (all + families).map(\.id) + rules + ofKinds
  }

  /// What is called by a name of its own.
  static let single: [Explanation] = [
    Explanation(
      "plan.obstacle",
      "the data has something against the plan",
      meaning: """
        The plan succeeded on a copy of the schema, which has no rows. The live database was then asked whether its rows \
        are as the statements need them, and some are not.
        """,
      choice: """
        The message counts them and names some by their keys. Change those rows, or the specs; the note says what would do.
        """
    ),
    Explanation(
      "plan.column-order",
      "something takes columns by their position",
      meaning: """
        The columns would come to stand in another order than in the specs, and a function or view takes them by their \
        position, so that it would read the wrong ones.
        """,
      choice: """
        Name the columns in what takes them, or write them in the specs in the order that the database has.
        """
    ),
    Explanation(
      "plan.refused-change",
      "PostgreSQL has no way from the one to the other",
      meaning: "The change can be written in the specs, but no statement carries it out on what is there.",
      choice: """
        Do what the note says by hand, or make the change in two steps, each of which can be carried out.
        """
    ),
    Explanation(
      "plan.unmanaged-dependents",
      "something that the specs don't manage depends on what changes",
      meaning: """
        PostgreSQL does not change or drop what others depend on, and plumb does not touch what is none of its business.
        """,
      choice: """
        Declare it, or name its schema in `manage.schemas`, and it is recreated with what it depends on; or drop it before, \
        and create it again after, the apply.
        """
    ),
    Explanation(
      "plan.defect",
      "plumb made a plan that fails its rehearsal",
      meaning: """
        Plans are run on a scratch copy first. This one failed there, so that nobody is asked to trust it.
        """,
      choice: """
        Report it, with the specs and the output of `pg_dump --schema-only`. Nothing was run on the database. `--offline`, \
        or the change in smaller steps, may get there meanwhile.
        """
    ),
    Explanation(
      "plan.edited",
      "a plan that was edited does not lead to the specs",
      meaning: """
        `plan --seal` runs an edited plan on a scratch copy, and compares what comes of it with the specs.
        """,
      choice: "Edit it again, or change the specs to what it is to lead to. The file was left as it is."
    ),
    Explanation(
      "plan.outdated",
      "a saved plan is not what would be planned now",
      meaning: """
        The specs or the database have changed since it was written, so that nobody has reviewed what it \
        would do.
        """,
      choice: "Write a new one with `plumb plan --save FILE`, and review that."
    ),
    Explanation(
      "plan.unknown-step",
      "an edited plan has a step that the plan does not have",
      meaning: "People may change the statements of a step; which steps there are follows from the specs.",
      choice: "Put the statements into a step that is there, or change the specs."
    ),
    Explanation(
      "plan.unreadable",
      "a file is no plan of plumb's",
      meaning: """
        A saved plan begins with lines that tell what it leads from and to, and has a line before each step.
        """,
      choice: "Write it again with `plumb plan --save FILE`, and leave its comments in place."
    ),
    Explanation(
      "plan.unwritable",
      "a plan could not be written to its file",
      meaning: "The operating system refused it; the message says why.",
      choice: "Name a file in a folder that is there and that you may write to."
    ),
    Explanation(
      "apply.missing-rights",
      "the role may not do all that the plan needs",
      meaning: """
        Only owners, and roles that may act as them, alter and drop objects; making one needs CREATE on its schema. An online \
        plan is many transactions, so a refusal in the middle would leave it half done. plumb asks before the first.
        """,
      choice: """
        Connect as the owner, or as a member of it; `GRANT owner TO role` makes one, and PGOPTIONS='-c role=owner' has \
        a member begin with SET ROLE. `GRANT CREATE ON SCHEMA` lets a role make objects.
        """
    ),
    Explanation(
      "apply.in-progress",
      "another apply is under way",
      meaning: "An advisory lock of the database is held by whoever applies, so that two never mix.",
      choice: "Wait until it is done. `plumb history` shows who it is and since when."
    ),
    Explanation(
      "apply.stopped-halfway",
      "an apply has stopped before its end",
      meaning: "Some of its transactions were committed, and nobody has said what is to become of the rest.",
      choice: """
        `plumb apply --resume` does the rest; `plumb apply --abandon` removes what is half done, and goes back to what was \
        there before.
        """
    ),
    Explanation(
      "apply.world-changed",
      "somebody changed the database after the plan was made",
      meaning: "The schema is compared once more right before the first statement. Nothing was run.",
      choice: "Plan again."
    ),
    Explanation(
      "apply.unfinished",
      "the database does not equal the specs after the plan",
      meaning: "After an apply the database is read once more and compared with the specs.",
      choice: """
        See with `plumb drift` who changed it meanwhile; where nobody has, report it as a bug in plumb.
        """
    ),
    Explanation(
      "apply.disagreement",
      "pg_dump sees another outcome than in the rehearsal",
      meaning: """
        pg_dump was asked before and after, in the rehearsal and in the database; the changes are not the \
        same.
        """,
      choice: """
        Look at the lines of the message. Somebody else may have changed the database; `--no-pg-dump` asks \
        plumb alone.
        """
    ),
    Explanation(
      "apply.missing-secrets",
      "the environment lacks what the specs refer to",
      meaning: "Secrets stand in specs as the names of environment variables, and in no file and no journal.",
      choice: "Set the variables that the message names, and apply again. Nothing was run."
    ),
    Explanation(
      "apply.no-journal",
      "nothing can be written down in the database",
      meaning: """
        What an apply does stands in the schema `plumb`, so that it can go on where it stops. That could not \
        be made.
        """,
      choice: "Let the role create schemas in the database, or do without by `--no-journal`."
    ),
    Explanation(
      "lint.unknown-rule",
      "a spec allows what no rule is about",
      meaning: "`allow` at an object names rules, each with the reason why it is not meant there.",
      choice: "Write the rule as `plumb explain` lists it."
    ),
    Explanation(
      "lint.unneeded-allowance",
      "a spec allows what no rule has found",
      meaning: "Nothing of the object is against the rule any more, so that the reason explains nothing.",
      choice: "Take the line out of `allow`."
    ),
    Explanation(
      "decision",
      "a drop and a create look alike",
      meaning: """
        It may be one object under a new name. Dropping it would lose its values, so plumb does not guess.
        """,
      choice: """
        Say `was:` in its specs, or give `--rename old=new`; if it is another object, `--not-renamed old`.
        """
    ),
    Explanation(
      "decision.unknown-name",
      "a decision is about a name that nothing has",
      meaning: """
        `--rename` names an object of the database and one of the specs, `--not-renamed` one of the \
        database.
        """,
      choice: "Take the words from the plan, which prints them as a shell reads them."
    ),
    Explanation(
      "interrupted",
      "somebody interrupted it",
      meaning: "What was under way was cancelled on the server too, and its transaction rolled back.",
      choice: "Run it again; what was committed before goes on with `plumb apply --resume`."
    ),
    Explanation(
      "failure",
      "something failed that has no name of its own",
      meaning: "The message is all that is known.",
      choice: "See the message; where it tells you nothing, report it as a bug in plumb."
    ),
  ]

  /// What the part before the dot says of all that begin so.
  static let families: [Explanation] = [
    Explanation(
      "yaml",
      "a file is not YAML, or YAML that plumb does not read",
      meaning: "The text could not be read; depth, size, and what aliases expand to are limited.",
      choice: """
        Look at the place in the message; quotes around a value settle most of what YAML reads otherwise.
        """
    ),
    Explanation(
      "file",
      "a file cannot be read or written",
      meaning: "The operating system refused it, or it is larger or deeper than specs are.",
      choice: "See that the path is right, and that you may read and write there."
    ),
    Explanation(
      "spec",
      "a spec is not one",
      meaning: """
        The YAML is read, but what it holds is not laid out as specs are: groups of objects, each under its \
        name.
        """,
      choice: """
        `plumb kinds` lists groups and keys, `plumb schema` has editors check them, and `plumb fmt` formats.
        """
    ),
    Explanation(
      "specs",
      "there are no specs",
      meaning: "The folder that the project names holds no YAML.",
      choice: "`plumb init` makes a project, `plumb pull` writes the specs of a database."
    ),
    Explanation(
      "configuration",
      "plumb.yaml, an option, or a variable does not say what it should",
      meaning: "Settings come from options, from the environment, and from plumb.yaml, in this order.",
      choice: """
        The message names the key and what it takes; `plumb help` and the subcommands' help tell the \
        options.
        """
    ),
    Explanation(
      "elaboration",
      "PostgreSQL refuses what a spec says",
      meaning: """
        The specs were created in a scratch database to see how PostgreSQL writes them, and it did not take this one, or \
        what it needs.
        """,
      choice: "The message is PostgreSQL's own, at the place in the spec. Correct that."
    ),
    Explanation(
      "role",
      "a spec names a role that is not there",
      meaning: """
        Roles belong to the whole server. Grants and owners name them, and PostgreSQL wants them to exist.
        """,
      choice: "Create it, or have plumb do so by `manage: {roles: true}`; or correct the name."
    ),
    Explanation(
      "roles",
      "specs declare roles that nobody manages",
      meaning: """
        Roles belong to the whole server, so plumb leaves them alone unless a project says otherwise.
        """,
      choice: "Say `manage: {roles: true}`, or take them out of the specs."
    ),
    Explanation(
      "swift",
      "no Swift can be made of a spec as it is",
      meaning: "The models are Swift types; names and types of the specs become names and types in Swift.",
      choice: "Say at the object what it is called or which type it has, by `swift: {name:, type:}`."
    ),
    Explanation(
      "generated",
      "the generated files cannot be written",
      meaning: "Only files that plumb has generated itself are replaced.",
      choice: "Move what is in the way, or name another folder."
    ),
    Explanation(
      "scratch",
      "there is no scratch database to try things out in",
      meaning: """
        Specs and plans are tried in a database that is made for it, on a server of the same major version.
        """,
      choice: """
        Let the role create databases (ALTER ROLE ... CREATEDB), or name another server by `--scratch-url`.
        """
    ),
    Explanation(
      "server",
      "the server cannot do what it is asked for",
      meaning: "It is older than what a spec needs, or the project's own server does not start.",
      choice: "See the message; `plumb dev` keeps a server of the project's own."
    ),
    Explanation(
      "postgres",
      "PostgreSQL refused a statement, or could not be reached",
      meaning: """
        What stands behind the dot is the SQLSTATE; appendix A of PostgreSQL's manual lists them all.
        """,
      choice: "The message is PostgreSQL's own, with its detail and hint, and the statement that it is about."
    ),
    Explanation(
      "drift",
      "the database is not as the specs say",
      meaning: """
        `missing` is only in the specs, `extra` only in the database, and `changed` in both, and not alike.
        """,
      choice: """
        `plumb plan` shows how to bring the database to the specs, `plumb pull` takes the specs from the \
        database.
        """
    ),
    Explanation(
      "strict",
      "the database holds what plumb has no kind for",
      meaning: "Such objects are named and never touched; `--strict` makes an error of that.",
      choice: "Manage them by other means, and leave `--strict` out."
    ),
    Explanation(
      "accept",
      "something is accepted that the plan does not do",
      meaning: """
        `--accept ID:OBJECT` is about one loss of one object; the plan has none such, so the name may be \
        mistyped.
        """,
      choice: "Take the words from the plan, which prints them as a shell reads them."
    ),
    Explanation(
      "history",
      "the journal does not have what was asked for",
      meaning: """
        It holds what applies have done to this database, and the plan that undoes each where there is one.
        """,
      choice: "`plumb history` shows what it holds."
    ),
    Explanation(
      "explain",
      "there is no page of that name",
      meaning: "Pages are named as plans, errors, and warnings name things.",
      choice: "`plumb explain` lists them."
    ),
  ]

  /// What may be wrong with an object in a spec, whatever its kind: what stands behind the dot.
  static let mistakes: [Explanation] = [
    Explanation(
      "unknown-key",
      "an object has a key that its kind does not have",
      meaning: "A key that nobody reads would be a setting that nobody makes, so it is an error.",
      choice: "Take the name that the message proposes; `plumb kinds` lists the keys of each kind."
    ),
    Explanation(
      "missing-key",
      "an object lacks a key that it needs",
      meaning: "PostgreSQL could not create it without.",
      choice: "Add the key; `plumb kinds` lists the keys of each kind."
    ),
    Explanation(
      "invalid-value",
      "a key has a value of another form than it takes",
      meaning: "The message says what was found and what was expected.",
      choice: "Write what was expected, in quotes where YAML reads something else into it."
    ),
    Explanation(
      "missing-name",
      "an object has no name where it needs one",
      meaning: "PostgreSQL chooses names for some objects, and not for this one.",
      choice: "Write a mapping from names to objects, and not a list."
    ),
    Explanation(
      "invalid-name",
      "PostgreSQL would not take the name",
      meaning: "Names have 1 to 63 bytes; what is longer would be cut without a word.",
      choice: "Take a shorter one; a name with a dot in it stands in double quotes within the key."
    ),
    Explanation(
      "duplicate",
      "an object is declared twice",
      meaning: "An object is declared once, in whatever file; the message shows both places.",
      choice: "Remove one, or give it another name."
    ),
    Explanation(
      "unknown-reference",
      "a spec refers to something that no spec declares",
      meaning: "PostgreSQL could not create it without what it refers to.",
      choice: "Correct the name, or declare the other; what others manage is declared with `external: true`."
    ),
    Explanation(
      "unknown-type",
      "a spec names a type that nobody knows",
      meaning: "It is none of PostgreSQL's own and none that a spec declares.",
      choice: "Correct the name, declare the type, or the extension that brings it."
    ),
    Explanation(
      "comment-without-name",
      "a comment is on something without a name",
      meaning: "COMMENT ON names what it is on, and PostgreSQL chooses this name.",
      choice: "Give the object a name, in a mapping instead of a list."
    ),
    Explanation(
      "duplicate-was",
      "two objects claim one former name",
      meaning: "An object can go on as one other only.",
      choice: "Leave `was:` with the one that it is."
    ),
    Explanation(
      "was-circle",
      "former names lead in a circle",
      meaning: "Each object takes the name of the next, and none can be the first to give its own up.",
      choice: "Rename one of them to a name that is free, apply, and rename the others after that."
    ),
  ]
}
