import Foundation
import LocalServer
import TestSupport
import Testing

@Suite struct ProcessTests {
  @Test func saysWhatToInstall() async throws {
    try await TemporaryFolder.with { folder in
      let error = try #require(
        await #expect(throws: LocalServerError.self) {
          try await PostgresInstallation.find(major: 1, environment: ["PATH": "/usr/bin"])
        }
      )
      #expect(error.message == "PostgreSQL 1 is not on this machine")
      #expect(error.hint?.contains("install postgresql") == true)
      let named = try #require(
        await #expect(throws: LocalServerError.self) {
          try await PostgresInstallation.find(environment: ["PLUMB_POSTGRES_BIN": folder])
        }
      )
      #expect(named.message.contains(folder))
    }
  }

  @Test func findsProgramsThatAreThere() async throws {
    let installation = try await TestServer.installation()
    let outcome = try await Command(installation.postgres, ["--version"]).run()
    #expect(outcome.succeeded && outcome.output.contains(" \(installation.major)"))
    #expect(FileManager.default.isExecutableFile(atPath: installation.pgDump))
  }

  @Test func runsACommand() async throws {
    let outcome = try await Command(
      "/bin/sh",
      ["-c", "echo \"$1\"; pwd; echo oops >&2; exit 3", "sh", "it's"]
    ).run()
    #expect(outcome.status == 3 && outcome.output == "it's\n/\noops\n")
    #expect(try await Command("/bin/sh", ["-c", "kill -9 $$"]).run().status == 137)
    #expect(try await Command("/no/such/program", []).run().status == 127)
  }

  @Test func handsOnNoOpenFiles() async throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let outcome = try await Command("/bin/sh", ["-c", "echo >&\(ends[1])"]).run()
    #expect(!outcome.succeeded)
    close(ends[0])
    close(ends[1])
  }

  @Test(.enabled(if: geteuid() == 0, "only root becomes another user"))
  func becomesAnotherUserForRoot() async throws {
    let user = try await ServerUser.find()
    let outcome = try await user.command("/usr/bin/id", ["-u"]).run()
    #expect(outcome.output == "\(user.uid)\n" && user.uid != 0)
    #expect(try await user.command("/usr/bin/id", ["-G"]).run().output == "\(user.gid)\n")
  }
}
