import CatalogModel
import Diagnostics
import Foundation
import Linting
import Planning
import PostgresClient
import Testing
import Workflows

/// Where settings come from, and which of them wins.
@Suite struct SettingsTests {
  private func project(_ yaml: String, env: String = "") throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(yaml, to: "plumb.yaml")
    if !env.isEmpty { try project.write(env, to: ".env") }
    return project
  }

  private func database(
    _ project: TemporaryProject,
    environment: String? = nil,
    url: String? = nil,
    variables: [String: String] = [:]
  ) throws -> String? {
    var flags = Settings.Flags()
    flags.configuration = project.folder.path + "/plumb.yaml"
    flags.environment = environment
    flags.databaseURL = url
    guard case .given(let options, _) = try Settings(flags, variables: variables).database else { return nil }
    return options.database
  }

  @Test func theNearestSourceOfTheDatabaseWins() throws {
    let project = try project("database_url: in_yaml\n", env: "export DATABASE_URL='in_env_file' # ours\n")
    defer { try? FileManager.default.removeItem(at: project.folder) }
    let variables = ["DATABASE_URL": "in_environment"]
    #expect(try database(project, url: "in_flag", variables: variables) == "in_flag")
    #expect(try database(project, variables: variables) == "in_environment")
    #expect(try database(project) == "in_env_file")
    try FileManager.default.removeItem(at: project.folder.appendingPathComponent(".env"))
    #expect(try database(project) == "in_yaml")
    try project.write("", to: "plumb.yaml")
    #expect(try database(project) == nil)
  }

  @Test func anEmptyURLIsNotTheDefaultDatabase() throws {
    let project = try project("specs: specs\n")
    defer { try? FileManager.default.removeItem(at: project.folder) }
    let error = #expect(throws: InvalidConfiguration.self) { try database(project, url: " ") }
    #expect(error?.diagnostics.map(\.message) == ["--database-url is empty"])
  }

  @Test func aNamedEnvironmentComesBeforeTheVariable() throws {
    let project = try project("environments:\n  staging: {database_url: on_staging}\n  empty:\n")
    defer { try? FileManager.default.removeItem(at: project.folder) }
    let variables = ["DATABASE_URL": "elsewhere"]
    #expect(try database(project, environment: "staging", variables: variables) == "on_staging")
    #expect(try database(project, environment: "empty", variables: variables) == "elsewhere")
    #expect(throws: InvalidConfiguration.self) { try database(project, environment: "empty") }
  }

  @Test func anEnvironmentAddsToThePolicy() throws {
    let project = try project(
      """
      policy: {hazards: {rewrite: {level: refuse, rows: 1_000}, data-loss: warn}, lints: {json: error, serial: off}}
      environments:
        production: {database_url: live, policy: {hazards: {data-loss: refuse}, lints: {serial: note}}}
      """
    )
    defer { try? FileManager.default.removeItem(at: project.folder) }
    func settings(_ environment: String?) throws -> Project {
      var flags = Settings.Flags()
      flags.configuration = project.folder.path + "/plumb.yaml"
      flags.environment = environment
      return try Settings(flags, variables: [:]).project
    }
    let (plain, production) = (try settings(nil), try settings("production"))
    #expect(plain.policy == HazardPolicy([.rewrite: .init(.refuse, rows: 1000), .dataLoss: .init(.warn)]))
    #expect(
      production.policy == HazardPolicy([.rewrite: .init(.refuse, rows: 1000), .dataLoss: .init(.refuse)])
    )
    #expect(plain.lintLevels == ["json": .error, "serial": .off])
    #expect(production.lintLevels == ["json": .error, "serial": .note])
  }

  @Test func whatAPolicyDoesNotKnowIsAnError() throws {
    let project = try project(
      "policy: {hazards: {rewrit: warn, scan: never, backfill: {rows: x}}, lints: {jason: off}}\n"
    )
    defer { try? FileManager.default.removeItem(at: project.folder) }
    let error = #expect(throws: InvalidConfiguration.self) { try database(project) }
    #expect(
      error?.diagnostics.map(\.message) == [
        "there is no key `rewrit` here", "expected one of `refuse`, `consent`, `warn`, `allow`",
        "expected a number of rows", "expected a `level`", "there is no key `jason` here",
      ]
    )
    #expect(error?.diagnostics.first?.notes == ["did you mean `rewrite`?"])
  }

  @Test func unknownKeysAreErrorsWithTheNearestOne() throws {
    let project = try project("spec: specs\nmanage: {schema: [public]}\n")
    defer { try? FileManager.default.removeItem(at: project.folder) }
    let error = #expect(throws: InvalidConfiguration.self) { try database(project) }
    #expect(
      error?.diagnostics.map(\.message) == ["there is no key `spec` here", "there is no key `schema` here"]
    )
    #expect(error?.diagnostics.map(\.notes) == [["did you mean `specs`?"], ["did you mean `schemas`?"]])
  }

  @Test func whatElseToManageIsSaidByTheFileOrTheCommandLine() throws {
    let project = try project("manage: {owners: false, grants: false}\n")
    defer { try? FileManager.default.removeItem(at: project.folder) }
    func managed(_ words: [String]) throws -> Managed {
      var flags = Settings.Flags()
      flags.configuration = project.folder.path + "/plumb.yaml"
      flags.managed = words
      return try Settings(flags, variables: [:]).project.scope.managed
    }
    #expect(try managed([]) == Managed(owners: false, grants: false))
    #expect(try managed(["owners", "grants"]) == Managed(owners: true, grants: true))
    let error = #expect(throws: InvalidConfiguration.self) { try managed(["owner"]) }
    #expect(error?.diagnostics.map(\.notes) == [["did you mean `owners`?"]])
    try project.write("manage: {owners: perhaps}\n", to: "plumb.yaml")
    #expect(throws: InvalidConfiguration.self) { try managed([]) }
    try project.write("", to: "plumb.yaml")
    #expect(try managed([]) == Managed(owners: false, grants: true))
  }

  @Test func aLineThatMayHoldAPasswordIsNotShown() throws {
    let project = try project("database_urls: postgresql://u:s3cret@host/shop\n")
    defer { try? FileManager.default.removeItem(at: project.folder) }
    let error = #expect(throws: InvalidConfiguration.self) { try database(project) }
    #expect(error?.diagnostics.map(\.span) == [nil])
    #expect(error?.diagnostics.first?.message.contains("plumb.yaml:1:1: there is no key") == true)
  }

  @Test(arguments: [
    ("A=1", "1"), ("export A=1", "1"), ("  A = x y  # no", "x y"), ("A='x # y'", "x # y"),
    ("A=\"x\\\"y\\n\"", "x\"y\n"), ("A=u#v", "u#v"), ("#A=1\r\nA=2\r\n", "2"), ("A=", ""), ("A=1\nA=2", "2"),
  ])
  func envFilesAreReadAsShellsReadThem(text: String, value: String) {
    #expect(DotEnv(text).variables == ["A": value])
  }
}
