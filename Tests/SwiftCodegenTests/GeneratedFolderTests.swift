import Diagnostics
import Foundation
import SwiftCodegen
import Testing

/// Only what plumb made is overwritten and removed, and only what differs is touched.
@Suite struct GeneratedFolderTests {
  private static let head = "// Made by plumb from specs/a.yaml; edits are overwritten.\n"
  private let a = GeneratedFile(path: "A.swift", contents: head + "struct A {}\n")
  private let b = GeneratedFile(path: "B.swift", contents: head + "struct B {}\n")

  private func withFolder(_ body: (URL, GeneratedFolder) throws -> Void) throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "plumb-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appending(path: "made/generated")
    try body(folder, GeneratedFolder(folder.path()))
  }

  private func text(_ url: URL) -> String? { try? String(contentsOf: url, encoding: .utf8) }

  @Test func aFolderThatIsNotThereIsMade() throws {
    try withFolder { url, folder in
      let before = try folder.differences(from: [a, b])
      let written = try folder.write([a, b])
      #expect(before == FolderDifferences(missing: ["A.swift", "B.swift"]))
      #expect(written == before)
      #expect(text(url.appending(path: "A.swift")) == a.contents)
      let after = try folder.differences(from: [a, b])
      #expect(after.isEmpty)
    }
  }

  @Test func whatIsTheSameIsNotTouched() throws {
    try withFolder { url, folder in
      try folder.write([a, b])
      let old = Date(timeIntervalSince1970: 1_000_000)
      let path = url.appending(path: "A.swift").path()
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
      let changed = GeneratedFile(path: "B.swift", contents: b.contents + "\n")
      let written = try folder.write([a, changed])
      #expect(written == FolderDifferences(stale: ["B.swift"]))
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.modificationDate] as? Date == old)
      #expect(text(url.appending(path: "B.swift")) == changed.contents)
    }
  }

  @Test func onlyWhatWasMadeIsRemoved() throws {
    try withFolder { url, folder in
      try folder.write([a, b])
      let own = ["C.swift": "// Made by hand\n", "B.txt": Self.head, "D.swift": ""]
      for (name, text) in own { try Data(text.utf8).write(to: url.appending(path: name)) }
      let written = try folder.write([a])
      #expect(written == FolderDifferences(extra: ["B.swift"]))
      let left = try FileManager.default.contentsOfDirectory(atPath: url.path()).sorted()
      #expect(left == ["A.swift", "B.txt", "C.swift", "D.swift"])
    }
  }

  @Test func aFileOfSomebodysOwnIsNotOverwritten() throws {
    try withFolder { url, folder in
      try folder.write([a])
      try Data("struct B {}\n".utf8).write(to: url.appending(path: "B.swift"))
      let error = #expect(throws: Diagnostic.self) { try folder.write([b]) }
      #expect(error?.id == "generated.in-the-way")
      #expect(text(url.appending(path: "B.swift")) == "struct B {}\n")
      #expect(text(url.appending(path: "A.swift")) == a.contents)
    }
  }
}
