package import SQLText

/// The schema in which plumb keeps its journal, in every database that it changes.
package enum JournalSchema {
  package static let name: Identifier = "plumb"
  /// What the schema says of itself, by which it is known.
  package static let comment = "what plumb has done to this database; see plumb history"
}
