/// The Swift names of all types that are generated.
///
/// Names that the specs give come first; then each object, in an order that only names decide, takes the first free
/// one of its candidates. Names that differ only by case are one, as their files are on some file systems.
struct TypeNames {
  private(set) var problems: [ModelProblem] = []
  private var names: [ModelName: String] = [:]
  private var owners: [String: ModelName] = [:]

  init(_ schema: ModelSchema) {
    let requests =
      schema.tables.map { table in TypeNameRequest(table) }
      + schema.enums.map { TypeNameRequest($0.name, $0.details) }
      + schema.domains.map { TypeNameRequest($0.name, $0.details) }
      + schema.composites.map { TypeNameRequest($0.name, $0.details) }
    for request in requests.sorted() {
      guard let swiftName = request.swiftName else { continue }
      take(swiftName, for: request.name)
    }
    for request in requests.sorted() where names[request.name] == nil {
      let name = firstFree(of: request.candidates)
      names[request.name] = name
      owners[name.lowercased()] = request.name
    }
  }

  /// The Swift name of a table or type; its own where nothing is generated of it.
  subscript(name: ModelName) -> String { names[name] ?? name.name }

  /// The first free candidate, or the last one with a number.
  private func firstFree(of candidates: [String]) -> String {
    if let free = candidates.first(where: isFree) { return free }
    let stem = candidates.last ?? ""
    var number = 2
    while !isFree("\(stem)\(number)") { number += 1 }
    return "\(stem)\(number)"
  }

  private func isFree(_ name: String) -> Bool {
    owners[name.lowercased()] == nil && !SwiftWords.usedTypes.contains(name)
      && !SwiftWords.wellKnownTypes.contains(name)
  }

  private mutating func take(_ swiftName: String, for name: ModelName) {
    guard SwiftWords.isIdentifier(swiftName), !SwiftWords.keywords.contains(swiftName),
      !SwiftWords.usedTypes.contains(swiftName)
    else {
      problems.append(.unusableName(swiftName, at: ModelPlace(name)))
      return
    }
    if let first = owners[swiftName.lowercased()] {
      problems.append(.nameTwice(swiftName, at: ModelPlace(name), first: ModelPlace(first)))
      return
    }
    names[name] = swiftName
    owners[swiftName.lowercased()] = name
  }
}
