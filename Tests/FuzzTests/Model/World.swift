import CatalogModel

/// A random schema.
struct World: Equatable, Sendable {
  private(set) var pieces: [Int: Piece] = [:]
  private var lastID: Int
  private var takenNames: Set<String> = []

  /// An empty one, whose pieces get numbers above the given one.
  init(after lastID: Int = 0) { self.lastID = lastID }

  var all: [Piece] { pieces.values.sorted { $0.id < $1.id } }
  var count: Int { pieces.count }

  subscript(id: Int) -> Piece? {
    get { pieces[id] }
    set { pieces[id] = newValue }
  }

  func of(_ kind: Kind) -> [Piece] { all.filter { $0.kind == kind } }
  func children(of parent: Int, _ kind: Kind) -> [Piece] { of(kind).filter { $0.parent == parent } }

  /// A number for a piece that is still to come.
  mutating func reserve() -> Int {
    lastID += 1
    return lastID
  }

  mutating func insert(_ piece: Piece) { pieces[piece.id] = piece }

  /// Takes up a name, so that no piece will get it again, not even after a rename.
  mutating func claim(_ name: String) -> Bool { takenNames.insert(name).inserted }

  /// Takes a piece away, with everything that needs it.
  mutating func drop(_ id: Int) {
    guard pieces.removeValue(forKey: id) != nil else { return }
    for piece in all where piece.needs.contains(id) { drop(piece.id) }
  }

  /// Whether another piece of a kind names this one.
  func isUsed(_ id: Int, by kind: Kind) -> Bool { of(kind).contains { $0.needs.contains(id) } }
}
