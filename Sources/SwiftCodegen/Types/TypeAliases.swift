/// The names that SQL has for PostgreSQL's own types, as its grammar turns them into the catalog's.
enum TypeAliases {
  /// The catalog's name for unquoted words; `nil` for several words that are no type.
  static func catalogName(for words: [String], modifiers: [Int]) -> String? {
    if words.first == "interval" {
      return words.dropFirst().allSatisfy(intervalFields.contains) ? "interval" : nil
    }
    if words == ["float"], let precision = modifiers.first { return precision <= 24 ? "float4" : "float8" }
    if let name = names[words.joined(separator: " ")] { return name }
    return words.count == 1 ? words.first : nil
  }

  private static let intervalFields: Set = ["year", "month", "day", "hour", "minute", "second", "to"]

  private static let names = [
    "bigint": "int8", "bigserial": "int8", "serial8": "int8",
    "int": "int4", "integer": "int4", "serial": "int4", "serial4": "int4",
    "smallint": "int2", "smallserial": "int2", "serial2": "int2",
    "real": "float4", "float": "float8", "double precision": "float8",
    "decimal": "numeric", "dec": "numeric",
    "boolean": "bool",
    "char": "bpchar", "character": "bpchar", "nchar": "bpchar",
    "national char": "bpchar", "national character": "bpchar",
    "character varying": "varchar", "char varying": "varchar", "nchar varying": "varchar",
    "national char varying": "varchar", "national character varying": "varchar",
    "bit varying": "varbit",
    "timestamp without time zone": "timestamp", "timestamp with time zone": "timestamptz",
    "time without time zone": "time", "time with time zone": "timetz",
  ]
}
