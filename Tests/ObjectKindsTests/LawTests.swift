import CatalogModel
import ObjectKinds
import SQLText
import Testing

/// What holds for every kind, whatever it is about.
@Suite struct LawTests {
  @Test(arguments: ObjectKinds.all.map { $0.kind }) func everyStoredPropertyHasOneRow(kind: Kind) throws {
    let type = try #require(ObjectKinds.all.first { $0.kind == kind })
    try type.expectOneRowForEachStoredProperty(Samples.all.filter { $0.type.kind == kind })
  }

  @Test(arguments: Samples.all) func whatIsWrittenReadsBackTheSame(sample: Sample) throws {
    let object = try sample.object()
    try object.expectRoundTrip()
  }

  @Test(arguments: Samples.all) func anEqualObjectNeedsNoAlteration(sample: Sample) throws {
    let object = try sample.object()
    #expect(object.alterationCount(to: try sample.object()) == 0)
  }

  @Test func kindsDifferInNameAndPlace() {
    let kinds = ObjectKinds.all
    #expect(Set(kinds.map { $0.kind }).count == kinds.count)
    #expect(Set(kinds.map { "\($0.placement)" }).count == kinds.count)
    for type in kinds {
      for parent in type.placement.parents {
        #expect(kinds.contains { $0.kind == parent }, "\(type.kind) belongs to an unknown \(parent)")
        #expect(parent.contents == .parts, "\(parent) is to say that something stands in it")
      }
    }
  }

  @Test(arguments: [140000, 150018, 160000, 170000, 180006]) func queriesAreWhole(version: Int) {
    for type in ObjectKinds.all {
      let query = type.catalogQuery(ServerVersion(version)).text
      #expect(!query.contains("Optional("), "\(type.kind)")
    }
  }
}

extension CatalogObject {
  fileprivate static func expectOneRowForEachStoredProperty(_ samples: [Sample]) throws {
    let objects = try samples.compactMap { try $0.object() as? Self }
    var explained: [String] = []
    for property in properties {
      let pair = objects.lazy.map { ($0, Self(blank: $0.address)) }.first { property.differs($0.0, $0.1) }
      let (object, blank) = try #require(pair, "no sample sets \(kind) \(property.name)")
      var copy = blank
      property.copy(object, &copy)
      let changed = zip(Mirror(reflecting: blank).children, Mirror(reflecting: copy).children)
        .filter { "\($0.value)" != "\($1.value)" }.compactMap(\.0.label)
      #expect(changed.count == 1, "\(kind) \(property.name) sets \(changed)")
      explained += changed
    }
    let stored = Mirror(reflecting: Self(blank: objects[0].address)).children.compactMap(\.label)
    #expect(explained.sorted() == stored.filter { $0 != "address" }.sorted(), "\(kind)")
  }

  fileprivate func expectRoundTrip() throws {
    var long = Self(blank: address)
    for property in Self.properties { try property.read(property.write(self), &long) }
    #expect(long == self)
    var short = try Self(spec: spec, at: address)
    for property in Self.properties where property.isDerived { property.copy(self, &short) }
    #expect(short == self, "\(spec.summary)")
  }

  fileprivate func alterationCount(to other: any CatalogObject) -> Int? {
    (other as? Self).flatMap { alteration(to: $0, AlterationContext(server: ServerVersion(150000)))?.count }
  }
}
