/// The Swift names of one type's members: columns, attributes, or labels.
///
/// Names that a spec gives come first. Of members with one derived name, the one declared first keeps it and the
/// others are numbered, so that to add a column or a label at the end renames nothing.
struct MemberNames {
  private(set) var problems: [ModelProblem] = []
  private var names: [String: String] = [:]
  private var owners: [String: String] = [:]
  private let object: ModelName

  /// Names the members of an object.
  ///
  /// - Parameters:
  ///   - members: The members' names in the database, with those that the specs give in Swift.
  ///   - object: What has the members.
  ///   - reserved: Names of other members, which a derived name must not be.
  ///   - suffix: What is put behind a name that is reserved.
  init(
    _ members: [(name: String, swiftName: String?)],
    of object: ModelName,
    reserved: Set<String>,
    suffix: String
  ) {
    self.object = object
    var texts: [String: String] = [:]
    for (name, swiftName) in members {
      if let first = texts.updateValue(name, forKey: name) {
        problems.append(.sameText(name, in: object, first: first))
      }
      guard let swiftName else { continue }
      take(swiftName, for: name, reserved: reserved)
    }
    for (name, _) in members where names[name] == nil {
      var derived = Casing.lowerCamel(Words.words(of: name))
      if reserved.contains(derived) || SwiftWords.noMembers.contains(derived) { derived += suffix }
      var candidate = derived
      var number = 2
      while owners[candidate] != nil || reserved.contains(candidate) {
        candidate = derived.last?.isNumber == true ? "\(derived)_\(number)" : "\(derived)\(number)"
        number += 1
      }
      names[name] = candidate
      owners[candidate] = name
    }
  }

  /// The member's name without backticks.
  subscript(member: String) -> String { names[member] ?? member }

  private mutating func take(_ swiftName: String, for name: String, reserved: Set<String>) {
    guard SwiftWords.isIdentifier(swiftName), !SwiftWords.noMembers.contains(swiftName),
      !reserved.contains(swiftName)
    else {
      problems.append(.unusableName(swiftName, at: ModelPlace(object, name)))
      return
    }
    if let first = owners[swiftName] {
      problems.append(.nameTwice(swiftName, at: ModelPlace(object, name), first: ModelPlace(object, first)))
      return
    }
    names[name] = swiftName
    owners[swiftName] = name
  }
}
