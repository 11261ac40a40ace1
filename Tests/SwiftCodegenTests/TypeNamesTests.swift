import Testing

@testable import SwiftCodegen

@Suite struct TypeNamesTests {
  private func names(tables: [ModelName] = [], enums: [ModelName] = []) -> TypeNames {
    TypeNames(
      ModelSchema(
        tables: tables.map { name in TableModel(name, columns: []) },
        enums: enums.map { name in EnumModel(name, labels: []) }
      )
    )
  }

  @Test(arguments: [
    ("order_items", "OrderItem"), ("product_images", "ProductImage"), ("statuses", "Status"),
    ("people", "Person"),
    ("data", "DataRow"), ("sets", "SetRow"), ("dates", "DateRow"), ("decimals", "DecimalRow"),
    ("tasks", "TaskRow"),
    ("characters", "CharacterRow"), ("types", "TypeRow"), ("results", "ResultRow"), ("errors", "ErrorRow"),
    ("ids", "IDRow"),
    ("any", "AnyRow"), ("coding_keys", "CodingKeyRow"), ("2fa_codes", "_2faCode"), ("", "Empty"),
  ])
  func aTable(name: String, swift: String) {
    #expect(names(tables: [ModelName(name)])[ModelName(name)] == swift)
  }

  @Test func aTypeIsNotASingular() {
    #expect(names(enums: [ModelName("order_statuses")])[ModelName("order_statuses")] == "OrderStatuses")
    #expect(names(enums: [ModelName("character")])[ModelName("character")] == "CharacterValue")
  }

  @Test func tablesComeBeforeTypesAndPublicBeforeOtherSchemas() {
    let status = ModelName("status")
    let users = ModelName("users")
    let authUsers = ModelName("users", schema: "auth")
    let authUser = ModelName("auth_user")
    let names = names(tables: [authUsers, ModelName("statuses"), users, authUser], enums: [status])
    #expect(names[ModelName("statuses")] == "Status")
    #expect(names[status] == "StatusValue")
    #expect(names[users] == "User")
    #expect(names[authUser] == "AuthUser")
    #expect(names[authUsers] == "AuthUserRow")
  }

  @Test func theOrderOfDeclarationDoesNotMatter() {
    let tables = ["order_item", "order_items", "OrderItem", "orderitem"].map { name in ModelName(name) }
    let forward = names(tables: tables)
    let backward = names(tables: tables.reversed())
    #expect(tables.map { name in forward[name] } == tables.map { name in backward[name] })
    #expect(Set(tables.map { name in forward[name].lowercased() }).count == 4)
  }

  @Test func givenNames() {
    var orders = TableModel(ModelName("orders"), columns: [])
    orders.details.swiftName = "Task"
    var others = TableModel(ModelName("others"), columns: [])
    others.details.swiftName = "task"
    #expect(TypeNames(ModelSchema(tables: [orders]))[orders.name] == "Task")
    #expect(TypeNames(ModelSchema(tables: [orders, others])).problems.map(\.id) == ["swift.name-twice"])
    orders.details.swiftName = "Date"
    #expect(TypeNames(ModelSchema(tables: [orders])).problems.map(\.id) == ["swift.unusable-name"])
  }
}
