import CatalogModel
import SQLText

/// The settings that a routine runs under: `SET search_path TO ''`.
enum RoutineSettings {
  /// The settings whose values are lists of names, which SQL takes one by one; those of `GUC_LIST_QUOTE`.
  private static let lists: Set<String> = [
    "local_preload_libraries", "search_path", "session_preload_libraries", "shared_preload_libraries",
    "temp_tablespaces", "unix_socket_directories",
  ]

  /// Gives each list of names as the one text that the catalog holds.
  static func expanded(_ field: Field) -> Field {
    guard let settings = field["set"], let entries = settings.entries else { return field }
    var field = field
    field["set"] = .map(
      entries.map { entry in
        guard let elements = entry.value.elements else { return entry }
        let names = elements.map { Identifier($0.text ?? "").quoted }
        let value = Field.scalar(names.joined(separator: ", "), span: entry.value.span)
        return Field.Entry(entry.key, value, keySpan: entry.keySpan)
      },
      span: settings.span
    )
    return field
  }

  /// Gives an empty text for the list of one empty name that an empty `search_path` is.
  static func condensed(_ field: Field) -> Field {
    guard let entries = field["set"]?.entries else { return field }
    var field = field
    field["set"] = .map(
      entries.map { entry in
        lists.contains(entry.key.lowercased()) && entry.value.text == "\"\""
          ? Field.Entry(entry.key, .scalar("")) : entry
      }
    )
    return field
  }

  /// The settings whose order counts: a session that becomes another's has no role any more.
  private static let identities: Set<String> = ["role", "session_authorization"]

  /// The settings as a catalog query returns them, in the order in which `settled` puts them.
  static func query(_ settings: SQL) -> SQL {
    let identities = identities.sorted().map { "\(Literal($0))" as SQL }
    return """
      CASE WHEN \(settings) IS NOT NULL THEN
               (SELECT json_object_agg(split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)
                         ORDER BY CASE WHEN split_part(o, '=', 1) IN (\(identities)) THEN place ELSE 0 END, o COLLATE "C")
                  FROM unnest(\(settings)) WITH ORDINALITY AS s(o, place)) END
      """
  }

  /// The settings in the order of their names, because a call makes them all before its body runs, and after them who
  /// runs it, in the order given; an empty list of names as the catalog holds it.
  static func settled(_ settings: OrderedMap<String>) -> OrderedMap<String> {
    let (last, others) = (
      settings.pairs.filter { identities.contains($0.key.lowercased()) },
      settings.pairs.filter { !identities.contains($0.key.lowercased()) }
    )
    var pairs = others.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } + last
    for index in pairs.indices
    where lists.contains(pairs[index].key.lowercased()) && pairs[index].value.isEmpty {
      pairs[index].value = "\"\""
    }
    return OrderedMap(pairs)
  }

  static func clauses(_ settings: OrderedMap<String>) -> [SQL] {
    settings.pairs.map { "SET \(name($0.key)) TO \(value($0.value, of: $0.key))" }
  }

  /// A setting's name, which an extension's or an application's is qualified in.
  static func name(_ name: String) -> SQL {
    name.split(separator: ".").map { "\(Identifier(String($0)))" as SQL }.joined(separator: ".")
  }

  /// A setting's value as SET takes it.
  static func value(_ value: String, of name: String) -> SQL {
    guard lists.contains(name.lowercased()) else { return "\(Literal(value))" }
    return elements(value).map { "\(Literal($0))" as SQL }.joined(separator: ", ")
  }

  /// The names of a list, some of which may stand in double quotes.
  private static func elements(_ list: String) -> [String] {
    TopLevel.list(list).map { element in
      guard element.count > 1, element.hasPrefix("\""), element.hasSuffix("\"") else {
        return element.lowercased()
      }
      return QualifiedName(parsing: element)?.parts.last?.name ?? String(element.dropFirst().dropLast())
    }
  }
}
