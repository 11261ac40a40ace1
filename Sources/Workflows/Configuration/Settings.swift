import Diagnostics
package import Execution
import Foundation
import Planning
package import LocalServer
package import PostgresClient

/// What a command works with, once the command line, the environment, and the files are put together.
package struct Settings: Sendable {
  /// The database that a command is about.
  package enum Database: Sendable {
    /// A server that somebody named, and where they did.
    case given(ConnectionOptions, origin: String)
    /// The server of the project's own, which is started on demand.
    case embedded
  }

  package var project: Project
  package let database: Database
  /// The project's own server, whether or not it is the one that commands are about.
  package let server: LocalServer

  /// What the command line says.
  package struct Flags: Sendable {
    package var configuration: String?
    package var environment: String?
    package var databaseURL: String?
    package var scratchURL: String?
    package var specs: String?
    package var generated: String?
    package var schemas: [String] = []
    package var managed: [String] = []
    package var limits = Executor.Limits()
    package var isOffline = false

    package init() {}
  }

  /// Puts the settings together.
  ///
  /// What the command line says comes first, then the environment, then `.env`, then `plumb.yaml`. An environment
  /// that was asked for by name comes before `DATABASE_URL`, which may well be that of another one.
  ///
  /// - Throws: `InvalidConfiguration` with everything that is wrong.
  package init(_ flags: Flags, variables: [String: String]) throws(InvalidConfiguration) {
    let folder = ProjectFolder(configuration: flags.configuration)
    let configuration = try folder.configuration()
    var values = configuration.values
    if let name = flags.environment {
      values = values.overridden(by: try Settings.environment(name, configuration))
    }
    project = Project(
      specs: flags.specs ?? folder.path(values.specs?.text ?? "specs"),
      generated: flags.generated ?? folder.path(values.generated?.text ?? "generated"),
      state: folder.path(".plumb"),
      scope: ScopeRules(
        schemas: flags.schemas.isEmpty ? values.schemas ?? [] : flags.schemas,
        excluded: values.exclude ?? [],
        managed: try Settings.managed(flags, values)
      ),
      limits: flags.limits,
      scratch: try Settings.scratch(flags, values)
    )
    project.environment = variables
    project.isOffline = flags.isOffline
    project.policy = HazardPolicy(values.hazards)
    project.lintLevels = values.lints
    database = try Settings.database(flags, configuration, folder: folder, variables: variables)
    server = LocalServer(directory: project.state, environment: variables)
  }

  private static func environment(
    _ name: String,
    _ configuration: Configuration
  ) throws(InvalidConfiguration) -> Configuration.Values {
    if let values = configuration.environments[name] { return values }
    let known = configuration.environments.keys.sorted()
    throw InvalidConfiguration(
      diagnostics: [
        .error(
          "configuration.unknown-environment",
          "there is no environment `\(name)` in plumb.yaml",
          notes: [
            known.isEmpty
              ? "plumb.yaml has no `environments`"
              : "the environments are " + known.map { "`\($0)`" }.joined(separator: ", ")
          ]
        )
      ]
    )
  }

  private static func managed(
    _ flags: Flags,
    _ values: Configuration.Values
  ) throws(InvalidConfiguration) -> Managed {
    let unknown = flags.managed.filter { !Managed.words.contains($0) }
    guard unknown.isEmpty else {
      let words = Managed.words.map { "`\($0)`" }.joined(separator: ", ")
      throw InvalidConfiguration(
        diagnostics: unknown.map { word in
          let near = nearestNames(to: word, in: Managed.words, limit: 1).first
          return .error(
            "configuration.manage",
            "--manage does not know `\(word)`",
            notes: [near.map { "did you mean `\($0)`?" } ?? "it knows \(words)"]
          )
        }
      )
    }
    return Managed(
      owners: flags.managed.contains("owners") || values.owners ?? false,
      grants: flags.managed.contains("grants") || values.grants ?? true,
      roles: flags.managed.contains("roles") || values.roles ?? false
    )
  }

  private static func scratch(
    _ flags: Flags,
    _ values: Configuration.Values
  ) throws(InvalidConfiguration) -> ConnectionOptions? {
    if let url = flags.scratchURL { return try options(url, "--scratch-url") }
    guard let entry = values.scratchURL else { return nil }
    return try options(entry.text, "`scratch_url` at \(entry.span)")
  }

  private static func database(
    _ flags: Flags,
    _ configuration: Configuration,
    folder: ProjectFolder,
    variables: [String: String]
  ) throws(InvalidConfiguration) -> Database {
    if let url = flags.databaseURL { return try given(url, "--database-url") }
    if let entry = flags.environment.flatMap({ configuration.environments[$0]?.databaseURL }) {
      return try given(entry.text, "`database_url` at \(entry.span)")
    }
    let variable = "DATABASE_URL"
    if let url = variables[variable], !url.isEmpty { return try given(url, variable) }
    if let url = folder.variables()[variable], !url.isEmpty { return try given(url, "\(variable) in .env") }
    if let name = flags.environment {
      // An empty server of our own is surely not what somebody calls `production`.
      throw InvalidConfiguration(
        diagnostics: [
          .error(
            "configuration.no-database",
            "the environment `\(name)` names no database",
            notes: ["give it a `database_url` in plumb.yaml, or set DATABASE_URL, or use --database-url"]
          )
        ]
      )
    }
    guard let entry = configuration.values.databaseURL else { return .embedded }
    return try given(entry.text, "`database_url` at \(entry.span)")
  }

  private static func given(_ url: String, _ origin: String) throws(InvalidConfiguration) -> Database {
    .given(try options(url, origin), origin: origin)
  }

  private static func options(_ url: String, _ origin: String) throws(InvalidConfiguration)
    -> ConnectionOptions
  {
    // An unset variable in a script; libpq's own defaults are surely not what was meant.
    guard url.contains(where: { !$0.isWhitespace }) else {
      throw InvalidConfiguration(
        diagnostics: [
          .error(
            "configuration.url",
            "\(origin) is empty",
            notes: ["write a URL such as postgresql://user@host/database, or leave it out"]
          )
        ]
      )
    }
    do { return try ConnectionOptions(url) } catch {
      throw InvalidConfiguration(
        diagnostics: [.error("configuration.url", "\(origin) cannot be read: \(error.message)")]
      )
    }
  }
}
