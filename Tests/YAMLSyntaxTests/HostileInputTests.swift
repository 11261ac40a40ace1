import Diagnostics
import Foundation
import Testing
import YAMLSyntax

@Suite(.serialized) struct HostileInputTests {
  static let inputs: [(name: String, text: @Sendable () -> [UInt8], id: String?)] = [
    ("a scalar of 100 MB", { [UInt8](repeating: 0x61, count: 100_000_000) }, "yaml.file-too-large"),
    (
      "a scalar of 8 MB", { Array("a: ".utf8) + [UInt8](repeating: 0x61, count: 8_000_000) },
      "yaml.scalar-too-large"
    ),
    (
      "an open quote of 15 MB", { Array("a: '".utf8) + [UInt8](repeating: 0x61, count: 15_000_000) },
      "yaml.unfinished-quote"
    ),
    ("a million brackets", { [UInt8](repeating: 0x5B, count: 1_000_000) }, "yaml.too-deep"),
    ("a million braces", { [UInt8](repeating: 0x7B, count: 1_000_000) }, "yaml.too-deep"),
    ("a million dashes", { Array(String(repeating: "- ", count: 1_000_000).utf8) }, "yaml.too-deep"),
    ("a million question marks", { Array(String(repeating: "? ", count: 1_000_000).utf8) }, "yaml.too-deep"),
    (
      "a staircase", { Array((0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8) },
      "yaml.too-deep"
    ),
    ("billion laughs", { Array(laughs.utf8) }, "yaml.too-many-nodes"),
    ("merged laughs", { Array(merges.utf8) }, "yaml.too-many-nodes"),
    ("a million keys", { Array((0..<1_000_000).map { "k\($0): v\n" }.joined().utf8) }, "yaml.too-many-nodes"),
    ("a hundred thousand keys", { Array((0..<100_000).map { "k\($0): v\n" }.joined().utf8) }, nil),
    ("keys in one line", { Array(("{" + (0..<100_000).map { "k\($0): v, " }.joined() + "}").utf8) }, nil),
    (
      "a hundred thousand equal keys", { Array(String(repeating: "a: 1\n", count: 100_000).utf8) },
      "yaml.duplicate-key"
    ),
    ("comments only", { Array(String(repeating: "# c\n", count: 1_000_000).utf8) }, nil),
    ("comments between", { Array(String(repeating: "# c\n- a # d\n", count: 50_000).utf8) }, nil),
    ("blanks", { Array((String(repeating: " \n", count: 1_000_000) + "a: 1").utf8) }, nil),
    ("characters of four bytes", { Array((0..<50_000).map { "😀\($0): 😀\n" }.joined().utf8) }, nil),
    (
      "anchors and wrong aliases", { Array(((0..<20_000).map { "- &a\($0) x\n- *b\($0)\n" }).joined().utf8) },
      "yaml.unknown-anchor"
    ),
    ("carriage returns", { [UInt8](repeating: 0x0D, count: 2_000_000) }, nil),
    (
      "random bytes", { (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) } },
      "yaml.binary"
    ),
  ]

  @Test(arguments: inputs.indices)
  func endsInBoundedTime(index: Int) {
    let input = Self.inputs[index]
    let source = Source(path: "a", text: input.text())
    var result = YAMLDocuments()
    let time = ContinuousClock().measure { result = parseYAML(source) }
    #expect(result.diagnostics.first?.id == input.id, "\(input.name)")
    #expect(time < .seconds(20), "\(input.name)")
    #expect(result.diagnostics.count <= 1001)
  }

  /// Tests run on threads with large stacks; other threads of a process may have half a megabyte.
  @Test func theDeepestAllowedFileNeedsLittleStack() async {
    let depth = YAMLLimits.standard.depth
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let outline = await withCheckedContinuation { continuation in
      let thread = Thread {
        let documents = parse(deep).documents
        continuation.resume(returning: documents.first.map { writeYAML(YAMLOutput($0)) })
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(outline == deep + "\n")
  }

  private static let laughs =
    "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    + (1..<30).map {
      "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    .joined()

  private static let merges =
    "a: &a {" + (0..<1000).map { "k\($0): v" }.joined(separator: ", ") + "}\n"
    + (0..<1000).map { "b\($0): {<<: *a}\n" }.joined()
}
