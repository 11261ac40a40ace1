import CatalogModel
import SQLText

extension Column {
  /// How a column comes to be generated otherwise, or nil where it is made anew.
  ///
  /// A plain column that was generated keeps its values; another expression is computed for every row, where the
  /// server can. A virtual column has no values to keep.
  func generationChange(from old: Column, _ context: AlterationContext) -> Alteration? {
    guard !old.isVirtual, !isVirtual, old.generated != nil else { return nil }
    guard let generated else { return [alter("DROP EXPRESSION")] }
    guard context.server.major >= 17 else { return nil }
    return [alter("SET EXPRESSION AS \(generated.parenthesized)")]
  }
}
