extension SQL {
  /// Why a text cannot stand inside of a statement without changing what is around it.
  package enum FragmentFlaw: String, Sendable {
    case closesTooMuch = "it closes a parenthesis that it does not open"
    case staysOpen = "it opens a parenthesis that it does not close"
    case constantStaysOpen = "it begins a quoted constant or name that does not end"
    case commentStaysOpen = "it begins a comment that does not end"
  }

  /// Takes a text that a spec holds for a place inside of a statement.
  ///
  /// Only brackets, quotes, and comments are looked at, as PostgreSQL's lexer would with
  /// `standard_conforming_strings` on; what the text means is the server's business. A comment to the end of the last
  /// line gets that end, so that nothing of what follows is lost in it.
  ///
  /// - Throws: What keeps the text from standing there.
  package init(fragment text: String) throws(FragmentError) {
    var scan = FragmentScan(text)
    if let flaw = scan.run() { throw FragmentError(flaw: flaw) }
    self.init(verbatim: scan.endsInComment ? text + "\n" : text)
  }

  package struct FragmentError: Error {
    package let flaw: FragmentFlaw
  }
}

/// One pass over a fragment.
struct FragmentScan {
  private let bytes: [UInt8]
  private var index = 0
  private var open: [UInt8] = []
  private(set) var endsInComment = false
  /// Where semicolons stand outside of everything.
  private(set) var semicolons: [Int] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func run() -> SQL.FragmentFlaw? {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: ";") where open.isEmpty: semicolons.append(index)
      case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard open.popLast() == byte else { return .closesTooMuch }
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard skipQuoted(byte) else { return .constantStaysOpen }
        continue
      case UInt8(ascii: "$"):
        switch skipDollarQuoted() {
        case true?: continue
        case false?: return .constantStaysOpen
        case nil: break
        }
      case UInt8(ascii: "-") where next == byte:
        skipLine()
        continue
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
        guard skipComment() else { return .commentStaysOpen }
        continue
      default: break
      }
      index += 1
    }
    return open.isEmpty ? nil : .staysOpen
  }

  private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

  /// Goes past a constant or quoted name; in one that `E` begins, a backslash takes the next character along.
  private mutating func skipQuoted(_ quote: UInt8) -> Bool {
    let escapes =
      quote == UInt8(ascii: "'") && index > 0
      && [UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[index - 1])
      && !(index > 1 && bytes[index - 2].isPartOfName)
    index += 1
    while index < bytes.count {
      if escapes, bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] != quote {
        index += 1
      } else if next == quote {
        index += 2
      } else {
        index += 1
        return true
      }
    }
    return false
  }

  /// Goes past a dollar-quoted constant; nil where the dollar begins none.
  private mutating func skipDollarQuoted() -> Bool? {
    if index > 0, bytes[index - 1].isPartOfName { return nil }
    var end = index + 1
    while end < bytes.count, bytes[end].isPartOfName, bytes[end] != UInt8(ascii: "$") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "$") else { return nil }
    // `$1` is a parameter.
    if index + 1 < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1]) { return nil }
    let tag = bytes[index...end]
    var place = end + 1
    while place + tag.count <= bytes.count {
      if bytes[place] == tag.first, bytes[place..<place + tag.count].elementsEqual(tag) {
        index = place + tag.count
        return true
      }
      place += 1
    }
    return false
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    endsInComment = index == bytes.count
  }

  /// Goes past a comment, in which there may be others.
  private mutating func skipComment() -> Bool {
    var depth = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        depth += 1
        index += 2
      } else if bytes[index] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
        depth -= 1
        index += 2
        if depth == 0 { return true }
      } else {
        index += 1
      }
    }
    return false
  }
}

extension UInt8 {
  /// Whether PostgreSQL lets the byte stand in a name without quotes, other than at its head.
  fileprivate var isPartOfName: Bool {
    self >= 0x80 || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
