import CatalogModel
import SQLText

/// How much is sampled of the values of the keys of an index, which PostgreSQL calls by their numbers.
extension IndexKey {
  /// What changes nothing but the statistics, or nil where more of the keys changes.
  static func alteration(of index: SQL, from old: [IndexKey], to new: [IndexKey]) -> Alteration? {
    guard new.map(\.withoutStatistics) == old.map(\.withoutStatistics) else { return nil }
    return Alteration(statisticsChanges(of: index, from: old, to: new))
  }

  /// The statements that lead from the statistics of some keys to those of others; new keys have none.
  static func statisticsChanges(of index: SQL, from old: [IndexKey], to new: [IndexKey]) -> [Statement] {
    new.enumerated().filter { number, key in
      key.statistics != (old.indices.contains(number) ? old[number].statistics : nil)
    }.map { number, key in
      "ALTER INDEX \(index) ALTER COLUMN \(number + 1) SET STATISTICS \(key.statistics ?? -1)"
    }
  }

  /// What the keys of an index can have `statistics` of.
  static func check(_ keys: [IndexKey]) throws(FieldMismatch) {
    guard keys.contains(where: { $0.statistics != nil && $0.expression == nil }) else { return }
    throw FieldMismatch(
      "only the values of an expression have `statistics` of the index",
      at: nil,
      note: "those of a column are the table's: say `statistics` of that"
    )
  }

  private var withoutStatistics: IndexKey {
    var key = self
    key.statistics = nil
    return key
  }
}
