import Diagnostics
import Testing

@Suite struct NearestNamesTests {
  private static let columns = [
    "id", "email", "emails", "created_at", "updated_at", "name", "Phone", "order_id",
  ]

  @Test(
    arguments: [
      ("emial", ["email", "emails"]), ("emial_", ["email", "emails"]), ("NAME", ["name"]),
      ("phone", ["Phone"]),
      ("created", ["created_at"]), ("craeted_at", ["created_at"]), ("zzz", []), ("", []),
      ("order_ids", ["order_id"]), ("ids", ["id"]), ("x", []), ("email", ["emails"]),
    ]
  )
  func findsWhatWasMeant(written: String, expected: [String]) {
    #expect(nearestNames(to: written, in: Self.columns) == expected)
  }

  @Test func swapsOfNeighboursCountOnce() {
    #expect(nearestNames(to: "abdc", in: ["abcd"]) == ["abcd"])
    #expect(nearestNames(to: "badc", in: ["abcd"]) == [])
  }

  @Test func givesEachNameOnceUpToTheLimit() {
    #expect(nearestNames(to: "a_1", in: ["a_2", "a_2", "a_3", "a_4", "a_5"], limit: 2) == ["a_2", "a_3"])
  }

  @Test func isBoundedForManyAndForLongNames() {
    let long = String(repeating: "x", count: 1 << 20)
    let many = (0..<10_000).map { "a_rather_long_name_of_a_column_in_a_table_number_\($0)_of_many" } + [long]
    let time = ContinuousClock().measure {
      #expect(
        nearestNames(to: "a_rather_long_name_of_a_column_in_a_tabel_number_77_of_many", in: many)[0].contains(
          "_77_"
        )
      )
      #expect(nearestNames(to: long + "y", in: [long]).isEmpty)
    }
    #expect(time < .seconds(10))
  }
}
