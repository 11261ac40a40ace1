import CatalogModel
import ObjectKinds
import SQLText
import Testing

@Suite struct CreationTests {
  @Test(arguments: Samples.all) func createsDropsAndRenames(sample: Sample) throws {
    let object = try sample.object()
    let context = CreationContext(server: ServerVersion(150000))
    let statements =
      object.creation(context) + (object.completion.map { [$0.statement] + $0.sequel } ?? []) + object.drop()
      + (object.rename(to: "new") ?? [])
    #expect(statements.map(\.sql.text).joined(separator: "\n") == sample.sql)
  }
}
