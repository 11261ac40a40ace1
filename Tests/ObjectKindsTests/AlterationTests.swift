import CatalogModel
import ObjectKinds
import SQLText
import Testing

/// How objects change in place, and when they cannot.
@Suite struct AlterationTests {
  @Test(arguments: Change.all) func changes(change: Change) throws {
    let old = try change.object(change.old, change.oldCatalog)
    let new = try change.object(change.new, change.newCatalog)
    let context = AlterationContext(server: ServerVersion(150000), directives: change.directives)
    #expect(old.alterationText(to: new, context) == change.sql)
  }

  @Test func aCompositeTypeMakesItsValuesFitTheReplacement() throws {
    let address = ObjectAddress(CompositeType.kind, "public", "a")
    let old = try CompositeType(spec: ["attributes": ["x": "int", "y": "int", "z": "int"]], at: address)
    let new = try CompositeType(spec: ["attributes": ["x": "int", "z": "int", "y": "int"]], at: address)
    let context = AlterationContext(server: ServerVersion(150000))
    #expect(old.alteration(to: new, context) == nil)
    #expect(old.isReadOtherwise(as: new, context))
    #expect(old.preparation(for: new, context).isEmpty)
    let bridge = try #require(old.bridge(to: new, context))
    #expect(bridge.building.first?.sql.text.contains("ROW(($1).x, ($1).z, ($1).y)::public.a") == true)
    #expect(bridge.building.flatMap(\.hazards).isEmpty)
  }

  @Test func aRangeRenamesItsMultirange() throws {
    let address = ObjectAddress(RangeType.kind, "public", "span")
    let old = try RangeType(spec: "int", at: address)
    let new = try RangeType(spec: ["subtype": "int", "multirange_type_name": "spans"], at: address)
    let context = AlterationContext(server: ServerVersion(150000))
    #expect(
      old.partRenames(to: new, context).map(\.sql.text) == [
        "ALTER TYPE public.span_multirange RENAME TO spans",
        "ALTER FUNCTION public.span_multirange() RENAME TO spans",
        "ALTER FUNCTION public.span_multirange(public.span) RENAME TO spans",
        "ALTER FUNCTION public.span_multirange(VARIADIC public.span[]) RENAME TO spans",
      ]
    )
    #expect(old.partRenames(to: old, context).isEmpty)
  }

  @Test func lossAndAuthorizationAreAnnounced() throws {
    let policy = try Policy(spec: ["using": "true"], at: ObjectAddress(Policy.kind, "public", "t", "p"))
    #expect(policy.drop().flatMap(\.hazards).map(\.id) == [.authorization])
    let sequence = SequenceGenerator(blank: ObjectAddress(SequenceGenerator.kind, "public", "s"))
    #expect(sequence.drop().flatMap(\.hazards).map(\.id) == [.dataLoss])
  }

  @Test func aCrashMayTakeWhatIsNotLogged() throws {
    let table = ObjectAddress(Table.kind, "public", "t")
    let (logged, unlogged) = (Table(blank: table), try Table(spec: ["unlogged": "true"], at: table))
    #expect(logged.hazards(to: unlogged) == [.dataLoss])
    #expect(unlogged.hazards(to: logged).isEmpty)
    let counter = SequenceGenerator(blank: ObjectAddress(SequenceGenerator.kind, "public", "s"))
    var unloggedCounter = counter
    unloggedCounter.isUnlogged = true
    #expect(counter.hazards(to: unloggedCounter) == [.dataLoss])
    #expect(unloggedCounter.hazards(to: counter).isEmpty)
  }

  @Test func anIdentityThatGoesLosesItsCount() throws {
    let address = ObjectAddress(Column.kind, "public", "t", "id")
    let identity = try Column(spec: ["type": "bigint", "identity": "always"], at: address)
    let plain = try Column(spec: ["type": "bigint"], at: address)
    let counted = try Column(
      spec: ["type": "bigint", "default": "nextval('public.ids'::regclass)"],
      at: address
    )
    #expect(identity.hazards(to: plain) == [.dataLoss])
    #expect(identity.hazards(to: counted).isEmpty, "the sequence takes the count over")
  }
}

extension CatalogObject {
  fileprivate func hazards(to new: Self) -> [Hazard.ID] {
    let context = AlterationContext(server: ServerVersion(150000))
    return (alteration(to: new, context) ?? []).flatMap(\.1.statements).flatMap(\.hazards).map(\.id)
  }

  fileprivate func alterationText(to new: any CatalogObject, _ context: AlterationContext) -> String {
    guard let new = new as? Self, let alterations = alteration(to: new, context) else { return "replace" }
    return alterations.flatMap(\.1.statements).map(\.sql.text).joined(separator: "\n")
  }
}
