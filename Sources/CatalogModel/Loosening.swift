/// An object in two steps, for where it and something else need each other: a table whose column's default calls a
/// function that reads the table.
///
/// First comes all that the object needs no more than its parent and its types for, and the rest follows when
/// everything exists. It goes the same way: the rest is taken back before anything is dropped.
package struct Loosening: Sendable {
  /// The object as it comes first.
  package let object: any CatalogObject
  /// What makes it whole.
  package let following: [Statement]
  /// What takes that back.
  package let preceding: [Statement]
  /// The names of the properties that follow.
  package let properties: Set<String>
  /// The names of the properties that others see of the object before it is whole, such as the columns of a view.
  ///
  /// Where one of them changes, all that follows is taken back first.
  package let outline: Set<String>

  package init(
    _ object: any CatalogObject,
    following: [Statement],
    preceding: [Statement],
    properties: Set<String>,
    outline: Set<String> = []
  ) {
    self.object = object
    self.following = following
    self.preceding = preceding
    self.properties = properties
    self.outline = outline
  }
}
