import ArgumentParser

/// A command that works on a project.
///
/// It says what is to be done; how it is told, interrupted, and ended is the same for all.
protocol SessionCommand: AsyncParsableCommand, Sendable {
  var options: GlobalOptions { get }
  func run(in session: Session) async throws -> ExitStatus
}

extension SessionCommand {
  func run() async throws {
    let status = await Interruption.cancellable { [self] in
      let console = Console(format: options.format)
      do {
        return try await run(in: Session(options, console: console))
      } catch {
        let failure = Failure(error)
        console.show(failure.diagnostics)
        return failure.status
      }
    }
    throw ExitCode(status.rawValue)
  }
}
