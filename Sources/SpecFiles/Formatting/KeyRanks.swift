/// The order of keys in an object.
struct KeyRanks {
  private let ranks: [String: Int]

  init(_ keys: [String]) { ranks = Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first } }

  /// The elements in the order of their keys; one whose key is unknown stays behind the one before it.
  func sorted<Element>(_ elements: [Element], by key: (Element) -> String) -> [Element] {
    var rank = -1
    let ranked = elements.enumerated().map { place, element in
      rank = ranks[key(element)] ?? rank
      return (rank: rank, place: place, element: element)
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.element)
  }
}
