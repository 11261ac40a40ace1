/// What carries values from an object that is set aside to its successor where their text would not, such as a cast
/// between two composite types whose attributes stand in another order.
package struct Bridge: Sendable {
  package let building: [Statement]
  package let removal: [Statement]

  package init(building: [Statement] = [], removal: [Statement] = []) {
    self.building = building
    self.removal = removal
  }
}
