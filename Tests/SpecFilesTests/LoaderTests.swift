import Diagnostics
import Foundation
import SpecFiles
import Testing

/// How spec files are found.
struct LoaderTests {
  /// Runs a test in a directory that is gone afterwards.
  private func withDirectory(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "specs-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test func findsFilesInOrderAndOnce() throws {
    try withDirectory { directory in
      let manager = FileManager.default
      try manager.createDirectory(atPath: "\(directory)/sub/deep", withIntermediateDirectories: true)
      for name in ["b.yaml", "a.yml", "sub/deep/c.yaml", ".hidden.yaml", "notes.txt"] {
        try "".write(toFile: "\(directory)/\(name)", atomically: true, encoding: .utf8)
      }
      try manager.createSymbolicLink(atPath: "\(directory)/sub/loop", withDestinationPath: directory)
      try manager.createSymbolicLink(atPath: "\(directory)/z.yaml", withDestinationPath: "b.yaml")
      try manager.createSymbolicLink(atPath: "\(directory)/gone.yaml", withDestinationPath: "nowhere")
      let (sources, diagnostics) = SpecLoader(directory: directory, shownAs: "specs").sources()
      #expect(sources.map(\.path) == ["specs/a.yml", "specs/b.yaml", "specs/sub/deep/c.yaml"])
      #expect(diagnostics.map(\.message) == ["`specs/gone.yaml` cannot be read: No such file or directory"])
    }
  }

  @Test func saysWhatIsTooLarge() throws {
    try withDirectory { directory in
      try "".write(toFile: "\(directory)/a.yaml", atomically: true, encoding: .utf8)
      let file = try #require(FileHandle(forWritingAtPath: "\(directory)/a.yaml"))
      try file.truncate(atOffset: 1 << 30)
      let (sources, diagnostics) = SpecLoader(directory: directory).sources()
      #expect(sources.isEmpty)
      #expect(diagnostics.map(\.id) == ["file.too-large"])
    }
  }

  @Test func aMissingDirectoryIsAnError() {
    let (_, diagnostics) = SpecLoader(directory: "/nowhere/at/all", shownAs: "specs").sources()
    #expect(diagnostics.map(\.message) == ["`specs` cannot be read: No such file or directory"])
  }
}
