extension SwiftType {
  /// A type as a spec writes it, with the modules of the known types that are named in it.
  ///
  /// Other types must be in the module of the generated code.
  init(written text: String) {
    let words = text.split { character in !character.isLetter && !character.isNumber && character != "_" }
    var modules: Set<String> = []
    if words.contains(where: { word in Self.foundationTypes.contains(String(word)) }) {
      modules.insert("Foundation")
    }
    if words.contains(where: { word in Self.plumbTypes.contains(String(word)) }) {
      modules.insert("PlumbModels")
    }
    self.init(.named(text), modules: modules)
  }

  private static let foundationTypes: Set = [
    "Data", "Date", "DateComponents", "DateInterval", "Decimal", "IndexSet", "Locale", "Measurement",
    "TimeInterval",
    "TimeZone", "URL", "UUID",
  ]

  private static let plumbTypes: Set = [
    "BitString", "CalendarDay", "InternetAddress", "JSONValue", "LocalTimestamp", "OffsetTimeOfDay",
    "PostgresInterval", "PostgresMultirange", "PostgresPoint", "PostgresRange", "RowID", "TimeOfDay",
  ]
}
