/// How a folder differs from the files that it should hold, by their names.
package struct FolderDifferences: Hashable, Sendable {
  /// Files that are not there.
  package var missing: [String] = []

  /// Files that have other contents.
  package var stale: [String] = []

  /// Files that were made once and would not be any more.
  package var extra: [String] = []

  package init(missing: [String] = [], stale: [String] = [], extra: [String] = []) {
    self.missing = missing
    self.stale = stale
    self.extra = extra
  }

  package var isEmpty: Bool { missing.isEmpty && stale.isEmpty && extra.isEmpty }
}
