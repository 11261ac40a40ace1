import Diagnostics
import SQLText
import Testing
import Workflows

extension CompiledSpecs {
  /// Skips the test where the server is too old for the specs, which plumb would refuse.
  func cancelTest(unlessFor server: ServerVersion) throws {
    if let problem = unmetRequirements(on: server).first { try Test.cancel("\(problem.message)") }
  }
}
