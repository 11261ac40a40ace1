/// What identifies an object within one server: its system catalog, its OID, and the number of a column.
package struct ObjectID: Hashable, Sendable {
  package let catalog: String
  package let oid: UInt32
  package let subID: Int32

  package init(catalog: String, oid: UInt32, subID: Int32 = 0) {
    self.catalog = catalog
    self.oid = oid
    self.subID = subID
  }

  /// The object as a whole, where this is one of its columns.
  package var whole: ObjectID { ObjectID(catalog: catalog, oid: oid) }
}
