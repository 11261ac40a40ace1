package import CatalogModel

/// How an index or a constraint of a column comes to be one of the column that takes its place.
package struct OnlineCarriage {
  package let address: ObjectAddress
  /// What is done while others read and write.
  package let building: [Statement]
  /// Takes away what it replaces.
  package let dropping: [Statement]
  /// What it takes to have its name, and all that was said of it.
  package let taking: [Statement]

  /// Nil where there is no way that keeps nobody waiting.
  ///
  /// - Parameters:
  ///   - object: What is wanted, as it reads while the columns have their interim names.
  ///   - settled: The same as it reads in the end.
  ///   - old: What it replaces.
  ///   - context: The server, and what decides what new objects are like.
  package init?(
    of object: any CatalogObject,
    settling settled: any CatalogObject,
    insteadOf old: any CatalogObject,
    _ context: CreationContext
  ) {
    var old = old
    address = object.address
    old.address = address
    dropping = old.drop().map { statement in
      var statement = statement
      statement.online = nil
      return statement
    }
    var creation = object.creation(context)
    guard let place = creation.firstIndex(where: { $0.online?.replacement != nil }),
      let replacement = creation[place].online?.replacement
    else {
      // What need not hold of the rows that are there is made in no time.
      guard (object as? ForeignKey)?.isNotValid ?? (object as? Check)?.isNotValid ?? false else { return nil }
      var interim = object
      interim.address = address.renamed(to: Constraints.interimName(of: address.name))
      building = interim.creation(context).map {
        $0.interim(removedBy: Constraints.interimRemoval(of: interim.address))
      }
      taking = interim.rename(to: address.name) ?? []
      return
    }
    var building = replacement.building
    // The rows that are there are asked by the names that they have.
    if !building.isEmpty {
      building[0].precheck = settled.creation(context).lazy.compactMap(\.precheck).first
    }
    self.building = building
    creation.replaceSubrange(place...place, with: replacement.taking)
    taking = creation
  }

  /// Foreign keys need the keys that they lead to, and go before them.
  package var rank: Int { address.kind == ForeignKey.kind ? 1 : 0 }
}
