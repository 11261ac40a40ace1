import CatalogModel
import ObjectKinds
import Rehearsal
import SQLText
import Testing
import Workflows

/// What of a database is the specs' business, where it belongs to no schema.
@Suite struct ScopeTests {
  private let ours = cast("public.e as integer")
  private let theirs = cast("other.e as integer")
  private let builtIn = cast("integer as date")

  @Test func whatRefersToAManagedSchemaGoesWithIt() {
    #expect(managed(ScopeRules(), desired: []) == [ours.address])
  }

  @Test func whatIsDeclaredIsManaged() {
    #expect(managed(ScopeRules(), desired: [builtIn]) == [ours.address, builtIn.address])
  }

  @Test func everySchemaIsEverything() {
    let all: Set = [ours.address, theirs.address, builtIn.address]
    #expect(managed(ScopeRules(schemas: ["*"]), desired: []) == all)
  }

  private func managed(_ rules: ScopeRules, desired: [Cast]) -> Set<ObjectAddress> {
    var (live, wanted) = (Catalog(), Catalog())
    for object in [ours, theirs, builtIn] { live.insert(object) }
    for object in desired { wanted.insert(object) }
    var specs = SpecSummary()
    specs.schemas = ["public"]
    return Set(rules.scope(for: specs, desired: wanted).projection(of: live).addresses)
  }

  private static func cast(_ types: String) -> Cast {
    Cast(blank: ObjectAddress(Cast.kind, Identifier(types)))
  }
}
