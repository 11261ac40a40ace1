import CatalogModel
import Diagnostics
import Diffing
import Planning
import PostgresClient
import Rehearsal
import SQLText

/// The way from two catalogs to proven steps, for what no scratch database can hold.
struct OutsidePlanning {
  private var live: Catalog
  private var desired: Catalog
  private let proof: OutsideProof
  private let scratch: ScratchSupply

  /// - Parameters:
  ///   - comparison: What there is, and what there is to be.
  ///   - annotations: What the specs say besides.
  ///   - project: The project.
  ///   - server: The server's version.
  ///   - scratch: Where things are tried out.
  init(
    _ comparison: Comparison,
    annotations: [ObjectAddress: Annotation],
    project: Project,
    server: ServerVersion,
    scratch: ScratchSupply
  ) {
    live = comparison.projectedLive.outOfScratch(project)
    var desired = comparison.projectedDesired.outOfScratch(project)
    desired.annotations = annotations.filter { desired.contains($0.key) }
    self.desired = desired
    self.scratch = scratch
    proof = OutsideProof(kinds: project.kinds, server: server, isElsewhere: project.scratch != nil)
  }

  /// The way back.
  var reversed: OutsidePlanning {
    var back = self
    let renames = declaredRenames(from: live, to: desired)
    (back.live, back.desired) = (desired, live)
    back.desired.annotations = renames.undone(desired.annotations, kinds: proof.kinds)
    return back
  }

  /// What is to be done before anything else, and what after everything: nothing may need what goes any more.
  func provenSteps() async throws -> (first: [Step], last: [Step]) {
    let steps = try proof.steps(from: live, to: desired)
    guard !steps.isEmpty else { return ([], []) }
    do {
      try await scratch.with { scratch in
        try await proof.prove(steps, from: live, to: desired, in: scratch.connection)
      }
    } catch let defect as PlanDefect {
      throw explained(defect) ?? defect
    }
    let isLast = { (step: Step) in step.action == .drop && !desired.contains(step.address) }
    return (steps.filter { !isLast($0) }, steps.filter(isLast))
  }

  /// What PostgreSQL has against a plan that is no defect of the plan.
  private func explained(_ defect: PlanDefect) -> InvalidSpecs? {
    guard case .refused(let step, _, let refusal) = defect else { return nil }
    let ways = [
      "2BP01": "take away first what it owns and what it was granted, in every database of the server",
      "42501": "let plumb connect as a role that may do so",
      "42601": "this version of PostgreSQL does not have what the spec says",
      "42704": "the spec names something that the server does not have",
      "22023": "see what the server says",
    ]
    guard let code = refusal.sqlstate, let way = ways[code] else { return nil }
    let annotation = desired.annotations[step.address]
    return InvalidSpecs(diagnostics: [
      .error(
        "plan.refused-change",
        "\(step.headline): \(refusal.message)",
        at: annotation?.span,
        notes: [refusal.detail, way].compactMap(\.self)
      )
    ])
  }
}

extension Catalog {
  /// Only what no scratch database can hold.
  func outOfScratch(_ project: Project) -> Catalog {
    let kinds = project.outsideKinds
    return filtered { kinds.contains($0.kind) }
  }

  /// Everything else.
  func inScratch(_ project: Project) -> Catalog {
    let kinds = project.outsideKinds
    return filtered { !kinds.contains($0.kind) }
  }
}
