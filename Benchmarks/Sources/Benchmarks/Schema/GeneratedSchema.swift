import Foundation

/// A schema of any size, the same for the same seed.
struct GeneratedSchema {
  var tables: [GeneratedTable]

  init(tableCount: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    tables = (0..<tableCount).map { Self.table($0, &generator) }
  }

  /// Writes one spec file a table.
  func write(to directory: URL) throws {
    for table in tables {
      try Data(table.yaml.utf8).write(to: directory.appending(path: "\(table.name).yaml"))
    }
  }

  /// What a column may be: a type, and a default where it has one.
  private static let palette: [(type: String, defaultValue: String?)] = [
    ("text", nil), ("text", "''"), ("integer", "0"), ("bigint", nil), ("boolean", "false"),
    ("numeric(12,2)", "0"),
    ("timestamptz", "now()"), ("date", nil), ("uuid", "gen_random_uuid()"), ("jsonb", nil),
    ("varchar(80)", nil),
    ("text[]", nil), ("double precision", nil), ("smallint", "1"),
  ]

  private static func name(_ number: Int) -> String {
    let digits = String(number)
    return "table_" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private static func table(_ number: Int, _ generator: inout SeededGenerator) -> GeneratedTable {
    let parent = Int.random(in: 0...number, using: &generator)
    var columns = [
      GeneratedTable.Column(name: "id", type: "bigint"),
      GeneratedTable.Column(name: "parent_id", type: "bigint", isNullable: true, reference: name(parent)),
      GeneratedTable.Column(name: "quantity", type: "integer", defaultValue: "0"),
    ]
    while columns.count < 12 {
      let choice = palette[Int.random(in: 0..<palette.count, using: &generator)]
      let column = GeneratedTable.Column(
        name: "column_\(columns.count)",
        type: choice.type,
        defaultValue: choice.defaultValue,
        isNullable: choice.defaultValue == nil && Bool.random(using: &generator)
      )
      columns.append(column)
    }
    return GeneratedTable(
      name: name(number),
      comment: number.isMultiple(of: 4) ? "Made up; number \(number)." : nil,
      columns: columns,
      check: "quantity between 0 and \(Int.random(in: 100...10_000, using: &generator))",
      indexes: [["parent_id"], ["quantity", "id"], ["column_\(Int.random(in: 3...5, using: &generator))"]]
    )
  }
}
