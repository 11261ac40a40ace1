/// What one table or type would be called in Swift, best name first.
struct TypeNameRequest: Comparable {
  let name: ModelName
  let swiftName: String?
  let isTable: Bool

  init(_ table: TableModel) {
    self.init(table.name, table.details, isTable: true)
  }

  init(_ name: ModelName, _ details: ModelDetails) {
    self.init(name, details, isTable: false)
  }

  private init(_ name: ModelName, _ details: ModelDetails, isTable: Bool) {
    self.name = name
    swiftName = details.swiftName
    self.isTable = isTable
  }

  /// The singular of a table's name; then with its schema, with what kind of thing it is, and in its plural.
  var candidates: [String] {
    let words = Words.words(of: name.name)
    var singular = words
    if isTable, let last = singular.popLast() { singular.append(Singular.singular(of: last)) }
    let schema = name.schema == "public" ? [] : Words.words(of: name.schema)
    var candidates = [Casing.upperCamel(singular)]
    if !schema.isEmpty { candidates.append(Casing.upperCamel(schema + singular)) }
    candidates.append(Casing.upperCamel(schema + singular + [isTable ? "row" : "value"]))
    if singular != words { candidates.append(Casing.upperCamel(schema + words)) }
    return candidates
  }

  /// Tables before types, `public` before other schemas, then by name.
  static func < (left: TypeNameRequest, right: TypeNameRequest) -> Bool {
    left.rank == right.rank ? left.name < right.name : left.rank < right.rank
  }

  private var rank: Int { (name.schema == "public" ? 0 : 2) + (isTable ? 0 : 1) }
}
