import Testing

@testable import SwiftCodegen

@Suite struct MemberNamesTests {
  private func names(_ members: [(String, String?)], reserved: Set<String> = []) -> MemberNames {
    MemberNames(
      members.map { member in (name: member.0, swiftName: member.1) },
      of: ModelName("t"),
      reserved: reserved,
      suffix: "Value"
    )
  }

  @Test func theFirstKeepsTheNameOfSeveral() {
    let names = names([
      ("created_at", nil), ("createdAt", nil), ("CreatedAt", nil), ("line_1", nil), ("line1", nil),
    ])
    #expect(names["created_at"] == "createdAt")
    #expect(names["createdAt"] == "createdAt2")
    #expect(names["CreatedAt"] == "createdAt3")
    #expect(names["line_1"] == "line1")
    #expect(names["line1"] == "line1_2")
    #expect(names.problems == [])
  }

  @Test func numbersAvoidNamesThatStandAlready() {
    let names = names([("a", nil), ("a2", nil), ("A", nil)])
    #expect(names["a"] == "a")
    #expect(names["a2"] == "a2")
    #expect(names["A"] == "a3")
  }

  @Test func reservedNamesTakeTheSuffix() {
    let names = names([("id", nil), ("self", nil), ("init", nil)], reserved: ["id"])
    #expect(names["id"] == "idValue")
    #expect(names["self"] == "selfValue")
    #expect(names["init"] == "init")
  }

  @Test func givenNamesComeFirst() {
    let names = names([("total", nil), ("sum", "total")])
    #expect(names["sum"] == "total")
    #expect(names["total"] == "total2")
  }

  @Test(arguments: ["", "a b", "1a", "self", "Type", "a-b", "_"])
  func unusableGivenNamesAreReported(name: String) {
    #expect(names([("a", name)]).problems.map(\.id) == ["swift.unusable-name"])
  }

  @Test func aGivenNameTwiceIsReported() {
    #expect(names([("a", "x"), ("b", "x")]).problems.map(\.id) == ["swift.name-twice"])
  }

  @Test func canonicallyEqualNamesAreReported() {
    #expect(names([("\u{E9}", nil), ("e\u{301}", nil)]).problems.map(\.id) == ["swift.same-text"])
  }
}
