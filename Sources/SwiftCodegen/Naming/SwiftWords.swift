/// Names that mean something to Swift or to the generated code.
enum SwiftWords {
  /// Words that are identifiers only between backticks, some of them only at the start of an expression.
  static let keywords: Set = Set(
    """
    Any Self Type Protocol as associatedtype break case catch class continue default defer deinit do else enum
    extension fallthrough false fileprivate for func guard if import in init inout internal is let nil operator
    precedencegroup private protocol public repeat rethrows return self static struct subscript super switch throw
    throws true try typealias var where while any await borrow consume copy discard each some then unsafe yield
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Names that are no member's, even between backticks: `x.self` is `x`, `T.Type` a metatype.
  static let noMembers: Set = ["self", "Self", "Type", "Protocol", "_"]

  /// Types that generated code names; a struct of the same name would stand before them.
  static let usedTypes: Set = Set(
    """
    Any AnyObject Self Type Protocol Never Optional Array Dictionary Set
    Bool Int Int16 Int32 Int64 UInt32 Float Double String Date Decimal Data UUID
    Sendable Hashable Equatable Codable Encodable Decodable Identifiable CaseIterable CodingKey CodingKeys ID
    RawRepresentable RowID DomainValue JSONValue CalendarDay TimeOfDay OffsetTimeOfDay LocalTimestamp
    PostgresInterval PostgresRange PostgresMultirange InternetAddress BitString PostgresPoint PlumbModels Foundation
    PostgresTextValue PostgresTextConvertible RawValue AllCases Swift
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Further types of Swift and Foundation that code beside the models is likely to name.
  static let wellKnownTypes: Set = Set(
    """
    Actor Bundle Calendar Character Clock Collection Comparable Component Decoder DispatchQueue Duration Encoder
    Error Exception FileManager Host Index IndexPath IndexSet Instant Iterator Iterable JSONDecoder JSONEncoder
    KeyPath Locale Logger MainActor Measurement Mirror Notification Number Operation OperationQueue Pipe Port
    Process ProcessInfo Progress Range Result Scanner Sequence Slice Stream StaticString Strideable Substring Task
    TaskGroup Thread TimeInterval TimeZone Timer Unicode Unit URL URLRequest URLResponse URLSession UserDefaults Void
    Zip Int8 UInt UInt8 UInt16 UInt64 Float16 Sequence Regex Observable View State
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// The name with backticks where Swift needs them.
  static func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// Whether the text can be an identifier, between backticks if need be.
  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
      return false
    }
    return name != "_"
      && name.unicodeScalars.allSatisfy { scalar in scalar == "_" || scalar.properties.isXIDContinue }
  }
}
