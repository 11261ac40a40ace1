extension ModelContext {
  /// The members of a struct, with names that don't clash with each other or with what is reserved.
  mutating func members(
    _ columns: [ColumnModel],
    of object: ModelName,
    reserved: Set<String> = []
  ) -> [StructMember] {
    let names = MemberNames(
      columns.map { column in (column.name, column.details.swiftName) },
      of: object,
      reserved: reserved.union(["hashValue"]),
      suffix: "Value"
    )
    report(names.problems)
    var taken = Set(columns.map { column in names[column.name] })
    return columns.map { column in
      let type = type(of: column, in: object)
      var storage: String?
      if column.details.deprecated != nil {
        var candidate = names[column.name] + "Storage"
        while !taken.insert(candidate).inserted { candidate += "_" }
        storage = candidate
      }
      return StructMember(
        column: column,
        type: column.isNullable ? type.optional : type,
        name: names[column.name],
        storage: storage
      )
    }
  }
}
