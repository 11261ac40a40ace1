/// A Swift type, with the modules that a file must import to name it.
struct SwiftType: Hashable, Sendable, ExpressibleByStringLiteral {
  var description: TypeDescription
  var modules: Set<String>

  init(_ description: TypeDescription, modules: Set<String> = []) {
    self.description = description
    self.modules = modules
  }

  /// A type of the standard library.
  init(stringLiteral name: String) { self.init(.named(name)) }

  static func foundation(_ name: String) -> SwiftType { SwiftType(.named(name), modules: ["Foundation"]) }
  static func plumb(_ name: String) -> SwiftType { SwiftType(.named(name), modules: ["PlumbModels"]) }

  var optional: SwiftType { SwiftType(.optional(description), modules: modules) }
  var array: SwiftType { SwiftType(.array(description), modules: modules) }

  /// The generic type of PlumbModels over this one.
  func wrapped(in name: String) -> SwiftType {
    SwiftType(.generic(name, [description]), modules: modules.union(["PlumbModels"]))
  }
}
