import Diagnostics
import SQLText
import LocalServer
import TestSupport
import Testing
import Workflows

extension CompiledSpecs {
  /// Skips the test where the server is too old for the specs, which plumb would refuse.
  func cancelTestIfTooNew() async throws {
    let server = ServerVersion(try await TestServer.installation().major * 10_000)
    if let problem = unmetRequirements(on: server).first { try skip("the shop", because: problem.message) }
  }
}
