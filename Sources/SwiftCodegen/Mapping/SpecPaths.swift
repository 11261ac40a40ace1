/// Paths of specs as generated files name them.
struct SpecPaths {
  /// What the paths begin with and generated files leave out.
  private let prefix: String

  init(_ directory: String) {
    var path = directory[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    prefix = path.lastIndex(of: "/").map { slash in String(path[...slash]) } ?? ""
  }

  /// The path from the directory of the specs on, with its name.
  func shown(_ path: String) -> String {
    path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
