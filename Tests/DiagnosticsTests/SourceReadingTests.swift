import Diagnostics
import Foundation
import Testing

@Suite struct SourceReadingTests {
  @Test func readsAFileWithinTheLimit() throws {
    try withFile(of: Data("tables:\n".utf8)) { path in
      let source = try Source(reading: path, shownAs: "specs/a.yaml", limit: 8)
      #expect(source.path == "specs/a.yaml")
      #expect(source.text == Array("tables:\n".utf8))
    }
  }

  @Test func refusesALargerOne() throws {
    try withFile(of: Data("tables:\n".utf8)) { path in
      let failure = #expect(throws: Diagnostic.self) { try Source(reading: path, shownAs: "a", limit: 7) }
      #expect(failure?.id == "file.too-large")
    }
  }

  @Test func refusesAHugeFileWithoutReadingIt() throws {
    try withFile(of: Data()) { path in
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.truncate(atOffset: 1 << 40)
      let failure = #expect(throws: Diagnostic.self) { try Source(reading: path) }
      #expect(failure?.id == "file.too-large")
    }
  }

  @Test(
    arguments: [
      ("/dev/zero", "it is not a regular file"), ("/", "it is a directory"),
      ("/nowhere/at/all", "No such file or directory"),
    ]
  )
  func refusesWhatIsNoFile(path: String, reason: String) {
    let failure = #expect(throws: Diagnostic.self) { try Source(reading: path) }
    #expect(failure?.message == "`\(path)` cannot be read: \(reason)")
  }

  private func withFile(of content: Data, _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "plumb-\(UUID().uuidString)")
    try content.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }
}
