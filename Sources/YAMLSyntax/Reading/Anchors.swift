/// The anchors of a document, and how many nodes each stands for.
struct Anchors {
  struct Target {
    /// `nil` while the node is being read: an alias there would contain itself.
    var node: YAMLNode?
    var count: Int
  }

  private(set) var targets: [String: Target] = [:]

  /// In the order of the file.
  private(set) var names: [String] = []

  mutating func begin(_ name: String, nodeCount: Int) {
    if targets[name] == nil { names.append(name) }
    targets[name] = Target(node: nil, count: nodeCount - 1)
  }

  mutating func end(_ name: String, node: YAMLNode, nodeCount: Int) {
    // An anchor of the same name within the node has replaced this one, and YAML lets the later one win.
    guard let open = targets[name], open.node == nil else { return }
    targets[name] = Target(node: node, count: nodeCount - open.count)
  }
}
