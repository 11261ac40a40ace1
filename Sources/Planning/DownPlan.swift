package import CatalogModel
import SQLText

/// The plan that undoes another one, rehearsed after it on the same copy of the schema, and what it gives back.
package struct DownPlan: Sendable {
  /// What can be had back of one step.
  package struct Undo: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
      /// The schema, and nothing in the rows is missed.
      case reversible
      /// The schema, but not all that was in the rows.
      case lossy([String])
      /// Not even the schema, while there are rows.
      case irreversible(String)
    }

    /// The numbers, from 1, of the steps of the down plan that undo it.
    package let steps: [Int]
    package let outcome: Outcome
  }

  package let plan: Plan
  /// One for each step of the plan that is undone.
  package let undos: [Undo]
  /// Why there is no down plan, where there is none.
  package let obstacle: String?

  /// A plan that leads back.
  ///
  /// - Parameters:
  ///   - plan: The steps that lead back.
  ///   - forth: What it undoes.
  ///   - converted: The columns whose values the specs say how to convert, and nobody how to convert back.
  ///   - former: What an object was called before.
  package init(
    _ plan: Plan,
    of forth: Plan,
    converting converted: Set<ObjectAddress> = [],
    former: (ObjectAddress) -> ObjectAddress
  ) {
    self.plan = plan
    obstacle = nil
    let back = plan.steps
    let places = Places(of: back)
    undos = forth.steps.map { step in
      let names = Set([step.address, former(step.address)] + (step.former.map { [$0] } ?? []))
      let exact = names.flatMap { places.own[$0] ?? [] }
      // The types of arguments may have other names by then.
      let own = exact.isEmpty ? names.flatMap(places.namesakes) : exact
      // What goes with something else is undone with that.
      let found = Set(own.isEmpty ? names.flatMap(places.around) : own).sorted()
      return Undo(
        steps: found.map { $0 + 1 },
        outcome: DownPlan.outcome(
          of: step,
          undoneBy: found.map { back[$0] },
          isConverting: converted.contains(step.address)
        )
      )
    }
  }

  /// No plan leads back.
  package init(without obstacle: String, of forth: Plan) {
    self.obstacle = obstacle
    plan = Plan(steps: [], from: forth.to, to: forth.from, server: forth.server)
    undos = forth.steps.map { _ in Undo(steps: [], outcome: .irreversible("there is no down plan")) }
  }

  /// Where steps stand that are about an object, or about what it is a part of.
  private struct Places {
    private(set) var own: [ObjectAddress: [Int]] = [:]
    private var byNames: [[Identifier]: [Int]] = [:]
    private var byOwnName: [Place: [Int]] = [:]

    init(of steps: [Step]) {
      for (index, step) in steps.enumerated() {
        own[step.address, default: []].append(index)
        if let former = step.former { own[former, default: []].append(index) }
        byNames[step.address.names, default: []].append(index)
        if step.address.kind.hasArguments { byOwnName[Place(step.address), default: []].append(index) }
      }
    }

    /// A routine, whatever its arguments are.
    private struct Place: Hashable {
      let kind: Kind
      let names: [Identifier]

      init(_ address: ObjectAddress) { (kind, names) = (address.kind, Array(address.names.dropLast())) }
    }

    func namesakes(_ address: ObjectAddress) -> [Int] {
      address.kind.hasArguments ? byOwnName[Place(address)] ?? [] : []
    }

    func around(_ address: ObjectAddress) -> [Int] {
      address.names.indices.dropFirst().flatMap { byNames[Array(address.names[..<$0])] ?? [] }
    }
  }

  private static func outcome(of step: Step, undoneBy back: [Step], isConverting: Bool) -> Undo.Outcome {
    for undo in back where undo.action == .create && undo.statements.contains(where: \.wantsValues) {
      return .irreversible("a table with rows does not take it back, because its values are gone")
    }
    let lost = Set(step.statements.flatMap(\.hazards).filter { $0.id == .dataLoss }.map(\.message)).sorted()
    let written = Set(
      back.flatMap(\.statements).flatMap(\.hazards).filter { $0.id == .dataLoss }.map(\.message)
    )
    let conversion =
      isConverting
      ? ["the values are converted as the specs say, and what that took from them stays lost"] : []
    let losses = conversion + lost.map { "what this step takes away stays lost: \($0)" } + written.sorted()
    return losses.isEmpty ? .reversible : .lossy(losses)
  }
}

extension Statement {
  /// Whether all rows have to have values of what has just been added.
  fileprivate var wantsValues: Bool {
    switch precheck?.question {
    case .rows(.value), .rows(.absence): true
    default: false
    }
  }
}

extension DownPlan.Undo {
  /// What can be had back, in a line.
  package var line: String {
    let place =
      switch steps.count {
      case 0: "nothing"
      case 1: "step \(steps[0]) of the down plan"
      case 2, 3: "steps \(steps.map(String.init).joined(separator: ", ")) of the down plan"
      default: "steps \(steps[0]) to \(steps[steps.count - 1]) of the down plan"
      }
    return switch outcome {
    case .reversible: "undo: \(place)"
    case .lossy(let losses): "undo: \(place), lossy: \(losses.joined(separator: "; "))"
    case .irreversible(let reason): "undo: irreversible, \(reason)"
    }
  }
}
