/// Writes a type as PostgreSQL does in the address of a routine, as far as that can be told without a server.
enum RoutineType {
  private static let aliases = [
    "int": "integer", "int2": "smallint", "int4": "integer", "int8": "bigint", "bool": "boolean",
    "float": "double precision", "float4": "real", "float8": "double precision", "decimal": "numeric",
    "dec": "numeric", "char": "character", "nchar": "character", "bpchar": "character",
    "varchar": "character varying", "char varying": "character varying",
    "national character": "character", "national char": "character",
    "national character varying": "character varying", "national char varying": "character varying",
    "varbit": "bit varying", "timestamp": "timestamp without time zone",
    "timestamptz": "timestamp with time zone", "time": "time without time zone",
    "timetz": "time with time zone",
  ]

  /// The words after which a type goes on, so that the word before is no argument's name.
  private static let continuations: [String: Set<String>] = [
    "double": ["precision"], "character": ["varying"], "char": ["varying"],
    "national": ["character", "char"], "bit": ["varying"], "timestamp": ["with", "without"],
    "time": ["with", "without"], "interval": ["year", "month", "day", "hour", "minute", "second"],
  ]

  /// Whether words that are more than one are all of a type.
  static func isType(_ words: [String]) -> Bool {
    guard words.count > 1 else { return true }
    let base = String(words[0].prefix { $0 != "(" })
    let next = String(words[1].prefix { $0 != "(" && $0 != "[" })
    return next.isEmpty || next == "array" || continuations[base]?.contains(next) == true
  }

  /// The type as the address of a routine holds it: without aliases, case, and modifiers such as lengths.
  static func canonical(_ words: [String]) -> String {
    var words = words
    var isArray = false
    if let index = words.firstIndex(where: { $0 == "array" || $0.hasPrefix("array[") }), index > 0 {
      isArray = true
      words.removeSubrange(index...)
    }
    var text = words.joined(separator: " ")
    while text.hasSuffix("]"), let open = TopLevel.lastGroup(in: text, "[", "]") {
      isArray = true
      text = String(text[..<open.lowerBound]).trimmed
    }
    if text.hasPrefix("pg_catalog.") { text = String(text.dropFirst(11)) }
    return withoutModifiers(text) + (isArray ? "[]" : "")
  }

  private static func withoutModifiers(_ text: String) -> String {
    var name = text
    var modifiers = ""
    if !text.contains("\""), let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")") {
      modifiers = String(text[text.index(after: open)..<close])
      name = String(text[..<open]).trimmed + text[text.index(after: close)...]
    }
    if name == "float", let digits = Int(modifiers), digits < 25 { return "real" }
    if name.hasPrefix("interval ") { return "interval" }
    return aliases[name] ?? name
  }
}
