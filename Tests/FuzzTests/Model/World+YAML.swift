import CatalogModel
import ObjectKinds

extension World {
  /// The schema as a spec declares it, which is to follow on a former one: what has another name there was called by it.
  func yaml(from former: World) -> String {
    var entries: [Node.Entry] = []
    for group in Self.groups {
      let members = all.filter { $0.parent == nil && Self.group[$0.kind] == group }
      guard !members.isEmpty else { continue }
      entries.append(
        Node.Entry(key: Node.text([.literal(group)]), value: .map(members.map { entry($0, former) }))
      )
    }
    return YAMLText(world: self).lines(.map(entries), indent: 0).joined(separator: "\n") + "\n"
  }

  private static let group: [Kind: String] = {
    var groups: [Kind: String] = [:]
    for kind in ObjectKinds.all { groups[kind.kind] = kind.placement.group }
    return groups
  }()

  private static let groups: [String] = {
    var groups: [String] = []
    for kind in ObjectKinds.all where kind.placement.parents.isEmpty { groups.append(kind.placement.group) }
    return groups
  }()

  private func entry(_ piece: Piece, _ former: World) -> Node.Entry {
    let key = piece.spelling ?? Node.text([piece.parent == nil ? .dotted(piece.id) : .exact(piece.id)])
    return Node.Entry(key: key, value: value(piece, former))
  }

  private func value(_ piece: Piece, _ former: World) -> Node {
    var entries = body(piece, former).sorted { $0.key < $1.key }.map { key, value in
      Node.Entry(key: .text([.literal(key)]), value: value)
    }
    let children = all.filter { $0.parent == piece.id && isMeaningful($0) }
    for group in Set(children.map(childGroup)).sorted() {
      let members = children.filter { childGroup($0) == group }
      entries.append(Node.Entry(key: .text([.literal(group)]), value: held(members, former)))
    }
    return short(piece, entries) ?? .map(entries)
  }

  /// Whether what a piece is about is still there.
  private func isMeaningful(_ piece: Piece) -> Bool {
    guard piece.kind == IdentitySequence.kind else { return true }
    return piece.traits["column"].flatMap { Int($0) }.flatMap { self[$0] }?.body["identity"] != nil
  }

  private func childGroup(_ piece: Piece) -> String {
    piece.kind == Table.kind ? "partitions" : Self.group[piece.kind] ?? ""
  }

  /// What stands under the key of a group within another object.
  private func held(_ members: [Piece], _ former: World) -> Node {
    let isSingle = members.count == 1 && members[0].kind == PrimaryKey.kind
    guard isSingle || members.contains(where: \.isUnnamed) else {
      return .map(members.map { entry($0, former) })
    }
    let nodes = members.map { member -> Node in
      guard !member.isUnnamed, case .map(let entries) = value(member, former) else {
        return value(member, former)
      }
      return .map([Node.Entry(key: "name", value: .text([.exact(member.id)]))] + entries)
    }
    return isSingle ? nodes[0] : .list(nodes)
  }

  /// The properties, and what is to be said about the way from the former schema.
  private func body(_ piece: Piece, _ former: World) -> [String: Node] {
    var body = piece.body
    let earlier = former[piece.id]
    if let earlier, earlier.name != piece.name, !piece.isUnnamed, !earlier.isUnnamed, piece.spelling == nil {
      body["was"] = .text([.literal(YAMLText.dotted(earlier.name))])
    }
    let wasFilled = earlier.map { $0.body["nullable"] == nil } ?? false
    if piece.kind == Column.kind, body["nullable"] == nil, !wasFilled,
      Set(["default", "identity", "generated"]).isDisjoint(with: body.keys),
      let value = ColumnFamily.value(of: piece, in: self)
    {
      body["backfill"] = value
    }
    return body
  }

  /// A column in short, for every other one that can be said so.
  private func short(_ piece: Piece, _ entries: [Node.Entry]) -> Node? {
    guard piece.kind == Column.kind, piece.id.isMultiple(of: 2) else { return nil }
    let body = piece.body
    guard Set(body.keys).isSubset(of: ["type", "nullable", "default"]), entries.count == body.count else {
      return nil
    }
    guard let type = body["type"] else { return nil }
    let mark = body["nullable"] == nil ? "" : "?"
    guard let value = body["default"] else { return "\(type)\(mark)" }
    return "\(type)\(mark) = \(value)"
  }
}
