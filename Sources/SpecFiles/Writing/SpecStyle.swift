import CatalogModel
import YAMLSyntax

/// How specs are laid out: which values stand in one line, and which in quotes.
///
/// Objects and groups are blocks; what is within them is one line where it fits and reads well there.
struct SpecStyle {
  private let vocabulary: Vocabulary

  /// Keys whose values are prose, which no bracket goes around.
  private static let prose: Set<String> = ["comment", CommonKey.deprecated.rawValue]

  /// The longest text that stays on one line.
  private static let longestLine = 90

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// An object under its name.
  func object(_ body: Field, _ type: any CatalogObject.Type) -> YAMLOutput {
    guard let entries = body.entries else { return value(body, type.shorthand) }
    if entries.isEmpty { return .plain("") }
    return .map(entries.map { ($0.key, value(of: $0, in: type)) }, flow: isLine(body, type))
  }

  /// An object in a list.
  func element(_ body: Field, _ type: any CatalogObject.Type) -> YAMLOutput {
    if let entries = body.entries, entries.isEmpty { return .map([], flow: true) }
    return object(body, type)
  }

  /// The value of a key of an object: a group of others, or a property.
  private func value(of entry: Field.Entry, in type: any CatalogObject.Type) -> YAMLOutput {
    if entry.key == type.partsGroup, let entries = entry.value.entries {
      return .map(entries.map { ($0.key, part($0.value, type)) })
    }
    guard let child = vocabulary.children(of: type.kind).first(where: { $0.placement.group == entry.key })
    else { return value(entry.value, type.shape(of: entry.key)) }
    if case .single = child.placement { return element(entry.value, child) }
    switch entry.value.value {
    case .map(let entries): return .map(entries.map { ($0.key, object($0.value, child)) })
    case .list(let elements): return .list(elements.map { element($0, child) })
    case .null, .scalar: return value(entry.value)
    }
  }

  /// An object within the one that it is a part of: one line where nothing stands within it.
  func part(_ body: Field, _ type: any CatalogObject.Type) -> YAMLOutput {
    guard let entries = body.entries, !entries.isEmpty else { return value(body) }
    let groups = vocabulary.children(of: type.kind).map { $0.placement.group } + [type.partsGroup]
    let isFlat = entries.allSatisfy { !groups.contains($0.key) } && Self.isLine(entries)
    return .map(entries.map { ($0.key, value(of: $0, in: type)) }, flow: isFlat)
  }

  /// What is no object, of a known shape or not.
  func value(_ field: Field, _ shape: Shape? = nil) -> YAMLOutput {
    switch field.value {
    case .null: return .plain("")
    case .scalar(let text): return Self.scalar(text, shape?.scalar)
    case .list(let fields):
      let element = shape?.element
      return .list(fields.map { value($0, element) }, flow: fields.allSatisfy(Self.isShort))
    case .map(let entries):
      return .map(
        entries.map { ($0.key, value($0.value, shape?.member($0.key))) },
        flow: Self.isLine(entries)
      )
    }
  }

  /// A scalar: a long one in several lines, and what is text but looks like something else in quotes.
  private static func scalar(_ text: String, _ shape: Shape?) -> YAMLOutput {
    if text.contains("\n") { return YAMLOutput(.scalar(text, style: .literal)) }
    if text.count > longestLine { return YAMLOutput(.scalar(text, style: .folded)) }
    let isText = (shape == .text || shape == .name) && !isNumber(text)
    return isText || isNothing(text) ? .string(text) : .plain(text)
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether the body stands in one line: not where objects stand within it, at the head of a file, or where a
  /// scalar is the usual form of the kind.
  private func isLine(_ body: Field, _ type: any CatalogObject.Type) -> Bool {
    guard let entries = body.entries, !type.placement.parents.isEmpty else { return false }
    switch type.shorthand {
    case .text?, .sql?, .name?: return false
    default: break
    }
    let groups = vocabulary.children(of: type.kind).map { $0.placement.group }
    return entries.allSatisfy { !groups.contains($0.key) } && Self.isLine(entries)
  }

  private static func isLine(_ entries: [Field.Entry]) -> Bool {
    entries.allSatisfy { entry in
      if prose.contains(entry.key) { return false }
      if let fields = entry.value.elements { return fields.allSatisfy(isBare) }
      return isBare(entry.value) || entry.value.entries.map { $0.allSatisfy { isBare($0.value) } } == true
    }
  }

  /// Whether a value can stand in a line with others.
  private static func isShort(_ field: Field) -> Bool {
    switch field.value {
    case .null, .scalar: field.text?.contains("\n") != true
    case .list(let fields): fields.allSatisfy(isBare)
    case .map: false
    }
  }

  /// Whether a scalar reads well in brackets: it has none of the signs that mean something there.
  private static func isBare(_ field: Field) -> Bool {
    guard let text = field.text else { return field.isNull }
    return text.isEmpty || !text.contains { ",[]{}\n".contains($0) }
  }
}

/// Whether plumb would take a text without quotes for nothing.
func isNothing(_ text: String) -> Bool { ["", "~", "null", "Null", "NULL"].contains(text) }

extension CatalogObject {
  /// What a key may hold that is no group.
  static func shape(of key: String) -> Shape? {
    if let property = properties.first(where: { $0.name == key }) { return property.shape }
    if let directive = directives.first(where: { $0.name == key }) { return directive.shape }
    if let abbreviation = abbreviations.first(where: { $0.name == key }) { return abbreviation.shape }
    return CommonKey(rawValue: key)?.shape ?? (key == nameKey ? .name : nil)
  }
}

extension CommonKey {
  var shape: Shape {
    switch self {
    case .was: .name
    case .deprecated: .text
    case .external: .boolean
    case .allow, .swift: .map(.text)
    }
  }
}

extension Shape {
  /// The shape of a scalar where this is the shape of the whole.
  fileprivate var scalar: Shape? {
    switch self {
    case .list(let element): element.scalar
    case .oneOf(let shapes): shapes.lazy.compactMap(\.scalar).first
    case .map, .record: nil
    default: self
    }
  }

  fileprivate var element: Shape? {
    switch self {
    case .list(let element): element
    case .oneOf(let shapes): shapes.lazy.compactMap(\.element).first
    default: nil
    }
  }

  fileprivate func member(_ key: String) -> Shape? {
    switch self {
    // What is a number or a Boolean to PostgreSQL is text to a map of settings.
    case .map(let value): value == .text ? nil : value
    case .record(let members): members.first { $0.name == key }?.shape
    case .oneOf(let shapes): shapes.lazy.compactMap { $0.member(key) }.first
    default: nil
    }
  }
}
