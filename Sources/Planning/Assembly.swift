import CatalogModel
import Diffing
import SQLText

/// The steps of a plan while they are gathered and put in relation to each other.
struct Assembly {
  let changes: Changes
  let old: Side
  let new: Side
  let planner: Planner
  /// Objects that get steps of their own although they could go along with their parents'.
  let separated: Set<ObjectAddress>
  /// Objects that come, change, or go in two steps, each with what it then need not wait for.
  var loosened: [ObjectAddress: Set<ObjectAddress>]

  var graph = StepGraph()
  /// The steps that create, drop, and alter each object, as numbers in the graph.
  var creators: [ObjectAddress: Int] = [:]
  var droppers: [ObjectAddress: Int] = [:]
  var alterers: [ObjectAddress: Int] = [:]
  /// What is altered by statements that have to be committed before anything uses what they make.
  var early: Set<ObjectAddress> = []
  /// The steps that move objects to a replacement, and those that remove what was replaced.
  var followers: [ObjectAddress: Int] = [:]
  var removers: [ObjectAddress: Int] = [:]
  /// The steps by which objects let go of what is made anew, and take hold of it again.
  var detachers: [ObjectAddress: (before: Int?, after: Int?)] = [:]
  /// The steps that make room for others, by what is divided up.
  var clearers: [ObjectAddress: Int] = [:]
  /// The steps that wait until what an altered object needed before is gone.
  var closers: [ObjectAddress: Int] = [:]
  /// The steps by which objects that are dropped let go of what needs them.
  var looseners: [ObjectAddress: Int] = [:]
  /// The steps that make objects whole, and what has to exist before.
  var completers: [(index: Int, address: ObjectAddress, after: [ObjectAddress])] = []
  /// The steps without which an object cannot be used, and what may use it all the same.
  var founders: [ObjectAddress: (index: Int, except: Set<ObjectAddress>)] = [:]
  let ranks: [Kind: Int]
  let types: [Kind: any CatalogObject.Type]
  /// The objects that decide what others are like that are created now.
  let surroundings: [any CatalogObject]

  init(
    changes: Changes,
    old: Side,
    new: Side,
    planner: Planner,
    separated: Set<ObjectAddress>,
    loosened: [ObjectAddress: Set<ObjectAddress>]
  ) {
    self.changes = changes
    self.old = old
    self.new = new
    self.planner = planner
    self.separated = separated
    self.loosened = loosened
    ranks = Dictionary(uniqueKeysWithValues: planner.kinds.enumerated().map { ($1.kind, $0) })
    types = Dictionary(uniqueKeysWithValues: planner.kinds.map { ($0.kind, $0) })
    surroundings = old.catalog.shapers
  }

  // MARK: What the others ask

  func creationContext(_ address: ObjectAddress, _ inlined: [any CatalogObject] = [])
    -> CreationContext
  {
    CreationContext(
      server: planner.server,
      inlined: inlined,
      directives: new.catalog.annotations[address]?.directives ?? [:],
      surroundings: surroundings
    )
  }

  func rank(_ address: ObjectAddress, phase: Int) -> StepGraph.Rank {
    let kind = ranks[address.kind] ?? ranks.count
    let isNested = !(types[address.kind]?.placement.parents.isEmpty ?? true)
    // Siblings keep the order in which they are declared; everything else goes by its name.
    let position =
      isNested ? (new.catalog.contains(address) ? new.catalog : old.catalog).position(of: address) : 0
    let place = address.names.map(\.name)
    // Nothing waits for what decides about new objects, so it comes after everything but what waits for it.
    return StepGraph.Rank(
      phase: types[address.kind]?.shapesOthers == true ? 3 : phase,
      kind: phase == 2 ? -kind : kind,
      place: position == 0 ? place : Array(place.dropLast()),
      position: position
    )
  }

  func isDropped(_ address: ObjectAddress) -> Bool {
    switch changes.actions[address] {
    case .drop, .recreate: true
    default: false
    }
  }

  func isCreated(_ address: ObjectAddress) -> Bool {
    switch changes.actions[address] {
    case .create, .recreate: true
    default: false
    }
  }

  /// The step that drops an object, be it by dropping what it goes with.
  func dropper(_ address: ObjectAddress) -> Int? {
    droppers[address] ?? (isDropped(address) ? rideTarget(address).flatMap { droppers[$0] } : nil)
  }
}
