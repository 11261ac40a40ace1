import ArgumentParser

/// The command `plumb dev`.
struct Dev: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The project's private development server.",
    subcommands: [DevUp.self, DevDown.self, DevStatus.self, DevURL.self, DevPsql.self]
  )
}
