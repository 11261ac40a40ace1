import Diagnostics
import Execution
import LocalServer
import Planning
import PostgresClient
import Rehearsal
import Workflows

/// Why a command did not do what it was asked, and how it therefore ends.
struct Failure {
  let diagnostics: [Diagnostic]
  let status: ExitStatus

  init(_ error: any Error) {
    status = error is WorldChanged || error is UnfinishedApply ? .refused : .failure
    diagnostics =
      switch error {
      case let error as InvalidSpecs: error.diagnostics
      case let error as InvalidConfiguration: error.diagnostics
      case let error as Diagnostic: [error]
      case let error as Unreachable: [error.diagnostic]
      case let error as PostgresError: [error.diagnostic]
      case let error as ExecutionFailure: [error.diagnostic]
      case let error as PlanDefect: [error.diagnostic]
      case let error as UnmanagedDependents: [error.diagnostic]
      case let error as RevisionFails: [error.diagnostic]
      case let error as DependencyCycle: [.defect(error.description)]
      case let error as Unfinished: [error.diagnostic]
      case let error as DumpDisagrees: [error.diagnostic]
      case let error as ScratchDatabaseRefused: [error.diagnostic]
      case let error as ScratchVersionDiffers: [.error("scratch.version", error.description)]
      case let error as ApplyInProgress: [.error("apply.in-progress", error.description)]
      case let error as UnfinishedApply: [error.diagnostic]
      case let error as JournalRefused: [.error("apply.no-journal", error.description)]
      case let error as MissingSecrets: [.error("apply.missing-secrets", error.description)]
      case let error as WorldChanged: [.error("apply.world-changed", error.description)]
      case let error as LocalServerError:
        [.error("server.local", error.message, notes: [error.hint, error.output].compactMap(\.self))]
      case is CancellationError: [.interrupted]
      default: [.error("failure", String(describing: error))]
      }
  }
}
