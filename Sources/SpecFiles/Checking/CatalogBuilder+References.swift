import CatalogModel
import Diagnostics
import SQLText

extension CatalogBuilder {
  /// Finds references to what no spec declares.
  mutating func checkReferences(_ order: [ObjectAddress]) {
    // Only a mistake needs it.
    lazy var index = NameIndex(catalog, vocabulary)
    for address in order {
      guard let object = catalog[address] else { continue }
      var reported: Set<ObjectAddress> = []
      for reference in object.references + object.mentions where !isKnown(reference) {
        guard let (missing, candidates) = culprit(of: reference),
          reported.insert(missing).inserted,
          let problem = unknown(missing, candidates, reference.property, of: address, index)
        else { continue }
        diagnostics.report(problem)
      }
    }
  }

  /// Whether something that a reference may mean is declared, or may be without the reader knowing.
  private func isKnown(_ reference: Reference) -> Bool {
    reference.candidates.isEmpty
      || reference.candidates.contains { candidate in
        catalog.contains(candidate) || isExcused(candidate) || isSystem(candidate) || hasOverload(candidate)
      }
  }

  /// Whether the candidate names a routine without saying which, and there is one.
  private func hasOverload(_ address: ObjectAddress) -> Bool {
    guard address.name == "", address.names.count == 3 else { return false }
    return overloads.contains(address)
  }

  private func isExcused(_ address: ObjectAddress) -> Bool {
    excused.contains(address.name.name) || ancestors(of: address).contains(where: isOpen)
  }

  /// Whether an object may have more children than specs say.
  private func isOpen(_ address: ObjectAddress) -> Bool {
    incomplete.contains(address) || catalog.annotations[address]?.isExternal == true
      || catalog[address]?.hasInheritance == true
  }

  private func isSystem(_ address: ObjectAddress) -> Bool {
    guard address.names.count > 1, let schema = address.schema?.name else { return false }
    return schema.hasPrefix("pg_") || schema == "information_schema"
  }

  /// The objects that an address may be within, up to but without the schema.
  private func ancestors(of address: ObjectAddress) -> [ObjectAddress] {
    guard let parents = vocabulary[address.kind]?.placement.parents else { return [] }
    return parents.map(address.parent).flatMap { [$0] + ancestors(of: $0) }
  }

  /// The outermost object that is missing, with all that it might be: a column of no table is not the problem.
  private func culprit(of reference: Reference) -> (ObjectAddress, candidates: [ObjectAddress])? {
    var candidates = reference.candidates
    while true {
      let parents = candidates.flatMap { candidate in
        (vocabulary[candidate.kind]?.placement.parents ?? []).map(candidate.parent)
      }
      if let present = parents.first(where: catalog.contains) {
        let within = candidates.filter { candidate in ancestors(of: candidate).contains(present) }
        return within.first.map { ($0, within) }
      }
      guard !parents.isEmpty else { return candidates.first.map { ($0, candidates) } }
      candidates = parents
    }
  }

  private func unknown(
    _ missing: ObjectAddress,
    _ candidates: [ObjectAddress],
    _ property: String,
    of address: ObjectAddress,
    _ index: NameIndex
  ) -> Diagnostic? {
    let whole = catalog.annotations[address]?.valueSpans[property] ?? catalog.annotations[address]?.span
    let word = whole?.word(missing.shortName(vocabulary))
    let nearest = index.nearest(to: missing, candidates, from: address.schema)
    // What an extension brings is known to the server only.
    if index.hasExtensions, nearest.isEmpty, vocabulary.isTopLevel(missing.kind) { return nil }
    return .error(
      "\(address.kind.id).unknown-reference",
      message(missing, candidates, from: address.schema),
      at: word ?? whole,
      notes: notes(missing, nearest),
      fixIts: Mistakes.fixIts(nearest, at: word)
    )
  }

  private func message(_ missing: ObjectAddress, _ candidates: [ObjectAddress], from schema: Identifier?)
    -> String
  {
    var kinds: [String] = []
    for kind in candidates.map(\.kind.name) where !kinds.contains(kind) { kinds.append(kind) }
    let kind = kinds.joined(separator: " or ")
    let name = missing.shortName(vocabulary)
    let parents = (vocabulary[missing.kind]?.placement.parents ?? []).map(missing.parent)
    if let parent = parents.first(where: catalog.contains) {
      return "\(parent.kind) `\(parent.shortName(vocabulary))` has no \(kind) `\(name)`"
    }
    let prefix = missing.schema.map { $0 == schema || $0 == "public" ? "" : "\($0)." } ?? ""
    return "there is no \(kind) `\(prefix)\(name)`"
  }

  private func notes(_ missing: ObjectAddress, _ nearest: [String]) -> [String] {
    if let schema = missing.schema, !catalog.contains(ObjectAddress(vocabulary.schemaKind.kind, schema)) {
      return [
        "no spec declares the schema `\(schema)`",
        "declare what others manage with `\(CommonKey.external.rawValue): true`",
      ]
    }
    if let suggestion = Mistakes.suggestion(nearest) { return [suggestion] }
    guard vocabulary.isTopLevel(missing.kind) else { return [] }
    return ["declare what others manage with `\(CommonKey.external.rawValue): true`"]
  }
}
