import ArgumentParser

/// What can be measured.
@main
struct Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures plumb on a private server that is gone afterwards.",
    subcommands: [SchemaCommand.self, OnlineCommand.self],
    defaultSubcommand: SchemaCommand.self
  )
}
