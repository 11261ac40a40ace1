import Execution
import ArgumentParser
import Workflows

/// The options that every command takes.
struct GlobalOptions: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp("The environment of plumb.yaml to work on.", valueName: "name"))
  var environment: String?

  @Option(
    name: .customLong("database-url"),
    help: ArgumentHelp(
      "The database; otherwise DATABASE_URL, .env, plumb.yaml, or the embedded server.",
      valueName: "url"
    )
  )
  var databaseURL: String?

  @Option(
    name: .customLong("scratch-url"),
    help: ArgumentHelp("Another server for scratch databases.", valueName: "url")
  )
  var scratchURL: String?

  @Option(help: ArgumentHelp("The folder of the specs; otherwise specs.", valueName: "dir"))
  var specs: String?

  @Option(help: ArgumentHelp("The folder of the generated Swift; otherwise generated.", valueName: "dir"))
  var generated: String?

  @Option(
    help: ArgumentHelp(
      "The schemas to manage, by name or glob; may be repeated, or a list with commas.",
      valueName: "glob"
    )
  )
  var schemas: [String] = []

  @Option(
    help: ArgumentHelp(
      "What else to manage: owners, grants, roles; may be repeated, or a list with commas.",
      valueName: "list"
    )
  )
  var manage: [String] = []

  @Flag(help: "Fails where the database holds something that plumb has no kind for.")
  var strict = false

  @Option(help: "For people, or for programs: one JSON document, or what CI reads.")
  var format = OutputFormat.human

  @Option(help: ArgumentHelp("How long a statement may wait for a lock: 3s, 500ms.", valueName: "time"))
  var lockTimeout: Milliseconds?

  @Option(
    help: ArgumentHelp("How often a transaction is tried that others keep waiting.", valueName: "number")
  )
  var lockTries: Int?

  @Flag(help: "Plans one short transaction, in which others wait, even for tables that are in use.")
  var offline = false

  @Option(help: ArgumentHelp("How long a statement may run; 0 is without a bound.", valueName: "time"))
  var statementTimeout: Milliseconds?

  @Option(
    help: ArgumentHelp("The configuration; otherwise plumb.yaml, where it is there.", valueName: "file")
  )
  var config: String?

  var flags: Settings.Flags {
    var flags = Settings.Flags()
    flags.configuration = config
    flags.environment = environment
    flags.databaseURL = databaseURL
    flags.scratchURL = scratchURL
    flags.specs = specs
    flags.generated = generated
    flags.schemas = schemas.flatMap { $0.split(separator: ",").map(String.init) }
    flags.managed = manage.flatMap { $0.split(separator: ",").map(String.init) }
    if let lockTimeout { flags.limits.lockTimeout = lockTimeout.count }
    if let statementTimeout { flags.limits.statementTimeout = statementTimeout.count }
    if let lockTries { flags.limits.lockTries = max(1, lockTries) }
    flags.isOffline = offline
    return flags
  }
}
