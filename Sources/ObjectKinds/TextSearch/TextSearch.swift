import CatalogModel

/// What the four kinds of text search have in common.
enum TextSearch {
  static let home = SpecHome.shared("text_search")
}
