/// Looks through the trees in which PostgreSQL keeps queries: nodes in braces and lists in parentheses, in which a backslash
/// stands before whatever else would be one of these.
enum NodeTree {
  /// Whether the last statement of a routine gives its columns one by one, and not a row as a whole.
  static func givesColumns(_ body: String) -> Bool {
    var depth = 0
    var scanner = Scanner(body)
    /// How deep the statement is, and the list of what it gives.
    var (statement, list): (Int?, Int?) = (nil, nil)
    var (columns, returned) = (0, 0)
    var isReturning = false
    while let token = scanner.next() {
      switch token {
      case "{", "(":
        depth += 1
        if token == "{", statement == nil { statement = depth }
        if token == "{", depth == statement { (columns, returned) = (0, 0) }
      case "}", ")":
        if depth == list { list = nil }
        depth -= 1
      case ":targetList", ":returningList":
        if depth == statement {
          list = depth + 1
          isReturning = token == ":returningList"
        }
      case ":resjunk":
        // The last that is said of a column.
        guard let list, depth == list + 1, scanner.next() == "false" else { continue }
        if isReturning { returned += 1 } else { columns += 1 }
      case "<>": if list == depth + 1 { list = nil }
      default: break
      }
    }
    return (returned > 0 ? returned : columns) > 1
  }

  /// The braces, parentheses, and words of a tree.
  private struct Scanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func next() -> String? {
      while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      guard index < bytes.count else { return nil }
      let start = index
      if Scanner.marks.contains(bytes[index]) {
        index += 1
      } else {
        while index < bytes.count, bytes[index] != UInt8(ascii: " "), !Scanner.marks.contains(bytes[index]) {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index, bytes.count)
      }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static let marks = Array("{}()".utf8)
  }
}
