import SQLText

/// What in a query gives names to columns by their position, so that the order of columns decides what it reads.
package struct PositionalNames: Sendable, Equatable {
  /// The tables and views with a list of names, as PostgreSQL spells them: `public.t` for `FROM public.t z(q, r)`.
  package var relations: Set<String> = []
  /// The functions with such a list.
  package var functions: Set<String> = []
  /// Whether a join has one, whose columns are those of several tables.
  package var isOfJoin = false

  package init() {}

  package var isEmpty: Bool { relations.isEmpty && functions.isEmpty && !isOfJoin }

  static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "."),
      UInt8(ascii: "\""):
      true
    default: byte >= 0x80
    }
  }
}

extension Query {
  /// The lists of names in the query, as PostgreSQL writes it out: with all names of users' objects qualified, and every
  /// list right behind the name that it belongs to.
  package var positionalNames: PositionalNames {
    var names = PositionalNames()
    let tokens = Tokens(sql.text)
    for index in tokens.all.indices.dropFirst(2) {
      // A name with a parenthesis right behind it, and a space before it.
      guard tokens.isOpening(index), tokens.isTight(index), tokens.isName(index - 1),
        !tokens.isTight(index - 1)
      else { continue }
      let owner = index - 2
      if tokens.isName(owner), tokens.all[owner].text.contains(".") {
        names.relations.insert(tokens.all[owner].text)
      } else if let end = tokens.end(ofWhatIsNamedAfter: owner),
        let start = tokens.opening(of: end), start > 0
      {
        if tokens.isTight(start), tokens.isName(start - 1) {
          let words = tokens.all[..<start].suffix(2).map(\.text)
          let isOfSeveral = words == ["ROWS", "FROM"]
          names.functions.formUnion(isOfSeveral ? tokens.calls(from: start + 1, to: end) : words.suffix(1))
        } else if ["FROM", "JOIN", ",", "("].contains(tokens.all[start - 1].text),
          !["SELECT", "VALUES", "WITH"].contains(tokens.all[start + 1].text)
        {
          names.isOfJoin = true
        }
      }
    }
    return names
  }
}

/// The words and marks of SQL that PostgreSQL has written out: qualified names in one piece, with their quotes.
private struct Tokens {
  struct Token {
    let text: String
    let hasSpaceBefore: Bool
  }

  var all: [Token] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    var hasSpace = true
    while index < bytes.count {
      let start = index
      if bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n") {
        hasSpace = true
        index += 1
        continue
      } else if bytes[index] == UInt8(ascii: "'") {
        index = Tokens.end(of: bytes, from: index)
      } else if PositionalNames.isNamePart(bytes[index]) {
        while index < bytes.count, PositionalNames.isNamePart(bytes[index]) {
          index = bytes[index] == UInt8(ascii: "\"") ? Tokens.end(of: bytes, from: index) : index + 1
        }
      } else {
        index += 1
      }
      all.append(Token(text: String(decoding: bytes[start..<index], as: UTF8.self), hasSpaceBefore: hasSpace))
      hasSpace = false
    }
  }

  /// Where what begins with a quote ends.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    bytes[(start + 1)...].firstIndex(of: bytes[start]).map { $0 + 1 } ?? bytes.count
  }

  func isOpening(_ index: Int) -> Bool { all[index].text == "(" }
  func isTight(_ index: Int) -> Bool { !all[index].hasSpaceBefore }
  func isName(_ index: Int) -> Bool { all[index].text.utf8.first.map(PositionalNames.isNamePart) ?? false }

  /// The closing parenthesis of what a name that comes next is given to, which may have its rows numbered.
  func end(ofWhatIsNamedAfter index: Int) -> Int? {
    if all[index].text == ")" { return index }
    let isNumbered = index > 2 && all[index].text == "ORDINALITY" && all[index - 1].text == "WITH"
    return isNumbered && all[index - 2].text == ")" ? index - 2 : nil
  }

  /// The functions that are called there, and not within what others are given.
  func calls(from start: Int, to end: Int) -> [String] {
    var (depth, calls): (Int, [String]) = (0, [])
    for index in start..<end {
      if isOpening(index) {
        if depth == 0, isTight(index), isName(index - 1) { calls.append(all[index - 1].text) }
        depth += 1
      }
      if all[index].text == ")" { depth -= 1 }
    }
    return calls
  }

  /// The parenthesis that the closing one belongs to.
  func opening(of closing: Int) -> Int? {
    var depth = 0
    for index in (0...closing).reversed() {
      if all[index].text == ")" { depth += 1 }
      if all[index].text == "(" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
