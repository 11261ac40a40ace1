import ArgumentParser
import Foundation
import Workflows

#if canImport(Glibc)
  import Glibc
#endif

/// The command `plumb`.
@main
struct Plumb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plumb",
    abstract: "Keeps a PostgreSQL database true to a set of YAML files.",
    discussion: """
      Exit codes: 0 all is well, 1 a failure, 2 there are differences, 3 refused because consent is missing.
      """,
    version: Project.program,
    subcommands: [
      Init.self, Validate.self, Fmt.self, PullCommand.self, PlanCommand.self, Apply.self, HistoryCommand.self,
      DriftCommand.self, Explain.self,
      Generate.self, SchemaCommand.self, Kinds.self, Dev.self,
    ]
  )

  static func main() async {
    keepMemoryTogether()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(error)
    }
  }

  /// Has all threads share what is freed; an arena for each keeps a fifth more memory and saves no time.
  private static func keepMemoryTogether() {
    #if canImport(Glibc)
      // M_ARENA_MAX of <malloc.h>, which Swift's Glibc leaves out.
      let (name, arenas): (String, Int32) = ("mallopt", -8)
      guard let address = dlsym(nil, name) else { return }
      typealias Setting = @convention(c) (Int32, Int32) -> Int32
      _ = unsafeBitCast(address, to: Setting.self)(arenas, 1)
    #endif
  }

  /// Ends the program; a command line that can't be read is a failure like any other.
  private static func end(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      let isResult = code.isSuccess
      try? (isResult ? FileHandle.standardOutput : .standardError).write(
        contentsOf: Data((message + "\n").utf8)
      )
    }
    let isOurs = error is ExitCode
    Foundation.exit(isOurs || code.isSuccess ? code.rawValue : ExitStatus.failure.rawValue)
  }
}
