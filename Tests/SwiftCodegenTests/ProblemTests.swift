import Testing

@testable import SwiftCodegen

@Suite struct ProblemTests {
  @Test func anUnknownTypeNamesItsColumnAndTheWayOut() {
    let orders = TableModel(ModelName("orders"), columns: [ColumnModel("place", "geometry(Point,4326)")])
    #expect(
      GeneratedModels(of: ModelSchema(tables: [orders])).problems.map(\.description) == [
        "orders.place: no Swift type is known for `geometry(Point,4326)`; name one with `swift: {type: ...}`"
      ]
    )
  }

  @Test func aNamedTypeIsTaken() {
    let place = ColumnModel("place", "geometry", isNullable: true, swiftType: "[Place]")
    let models = GeneratedModels(of: ModelSchema(tables: [TableModel(ModelName("orders"), columns: [place])]))
    #expect(models.problems == [])
    #expect(models.files[0].contents.contains("public var place: [Place]?\n"))
  }

  @Test func aPrimaryKeyOfNoColumn() {
    let table = TableModel(ModelName("t"), columns: [ColumnModel("a", "int")], primaryKey: ["b"])
    #expect(GeneratedModels(of: ModelSchema(tables: [table])).problems.map(\.id) == ["swift.unknown-column"])
  }

  @Test func aDomainOverNothing() {
    let domain = DomainModel(ModelName("d", schema: "billing"), "nothing")
    #expect(
      GeneratedModels(of: ModelSchema(domains: [domain])).problems.map(\.description) == [
        "billing.d: no Swift type is known for `nothing`; name one with `swift: {type: ...}`"
      ]
    )
  }

  @Test func typesAreFoundInTheirOwnSchemaFirst() {
    let schema = ModelSchema(
      tables: [
        TableModel(
          ModelName("t", schema: "billing"),
          columns: [ColumnModel("a", "status"), ColumnModel("b", "kind")]
        )
      ],
      enums: ["billing", "public"].map { EnumModel(ModelName("status", schema: $0), labels: []) }
        + [EnumModel(ModelName("kind"), labels: [])]
    )
    let file = GeneratedModels(of: schema).files.first { file in file.path == "T.swift" }
    #expect(file?.contents.contains("var a: BillingStatus\n") == true)
    #expect(file?.contents.contains("var b: Kind\n") == true)
  }
}
