import Foundation
import ObjectKinds
import SpecFiles
import Testing

/// The table of kinds that the documentation shows.
struct KindTableTests {
  @Test func isTheOneInTheReadme() throws {
    let path = "\(ShopTests.root)/README.md"
    let table = "\n" + KindTable(kinds: ObjectKinds.all).markdown
    var text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- kinds -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- end of kinds -->")).lowerBound
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      text.replaceSubrange(start..<end, with: table + "\n")
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(
        text[start..<end] == table + "\n",
        "record it anew with RECORD=1 swift test --filter KindTableTests"
      )
    }
  }

  @Test func saysWhereEachKindStands() {
    let rows = KindTable(kinds: madeUpKinds).markdown.split(separator: "\n")
    #expect(rows.count == madeUpKinds.count + 2)
    #expect(rows.contains { $0.contains("| book | `books` of a shelf |") })
  }
}
