import Diagnostics
import SwiftCodegen
import Testing

/// What is wrong with the Swift of specs is reported where the specs say it.
@Suite struct MappingProblemTests {
  /// The text that each diagnostic marks, its id, and its notes.
  private func problems(_ spec: String) -> [String] {
    let (models, diagnostics) = Specs.models(spec)
    #expect(diagnostics.map(\.message) == [])
    return models.diagnostics.map { diagnostic in
      let start = diagnostic.span.map { span in "\(span.start.line):\(span.text)" } ?? "nowhere"
      return ([start, diagnostic.id, diagnostic.message] + diagnostic.notes).joined(separator: " | ")
    }
  }

  @Test func anUnknownType() {
    let found = problems(
      """
      extensions: {cube: {}}
      tables: {t: {columns: {a: {type: cube}}}}
      composite_types: {c: {attributes: {b: cube}}}
      """
    )
    #expect(
      found == [
        "2:type | swift.unknown-type | no Swift type is known for `cube` | name one with `swift: {type: ...}`",
        "3:attributes | swift.unknown-type | no Swift type is known for `cube` | give it a domain over that type, "
          + "which can name one with `swift: {type: ...}`",
      ]
    )
  }

  @Test func unusableNames() {
    let found = problems("tables: {t: {swift: {name: Any}, columns: {a: {type: int, swift: {name: self}}}}}")
    #expect(
      found == [
        "1:Any | swift.unusable-name | `Any` cannot be the Swift name here | give another with `swift: {name: ...}`",
        "1:self | swift.unusable-name | `self` cannot be the Swift name here | "
          + "give another with `swift: {name: ...}`",
      ]
    )
  }

  @Test func aNameTwiceShowsBothPlaces() {
    let (models, _) = Specs.models(
      """
      tables:
        t:
          columns:
            a: {type: int, swift: {name: x}}
            b: {type: int, swift: {name: x}}
        u: {swift: {name: X}, columns: {}}
        v: {swift: {name: X}, columns: {}}
      """
    )
    #expect(
      models.diagnostics.map { diagnostic in
        [diagnostic.span?.description, diagnostic.secondary.first?.span.description, diagnostic.message]
      } == [
        ["specs/test.yaml:5:36", "specs/test.yaml:4:36", "`x` is the Swift name of `a` already"],
        ["specs/test.yaml:7:21", "specs/test.yaml:6:21", "`X` is the Swift name of `u` already"],
      ]
    )
  }

  @Test func unknownKeysAndValues() {
    let found = problems(
      """
      tables:
        t:
          swift: {nam: X}
          columns:
            a: {type: int, swift: {type: "Int?"}}
            b: {type: int, swift: {name: [b]}}
      """
    )
    #expect(
      found == [
        "3:nam | swift.unknown-key | `swift` of a table has no key `nam`, only `name` | did you mean `name`?",
        "5:\"Int?\" | swift.optional-type | whether a value is optional follows from the column, not from `swift` | "
          + "write `Int`",
        "6:[b] | swift.invalid-name | expected the name in Swift",
      ]
    )
  }

  @Test func aDirectiveWithoutUse() {
    let (models, _) = Specs.models("views: {v: {query: select 1, swift: {name: V}}}")
    #expect(models.diagnostics.map(\.message) == ["no Swift is made of a view"])
    #expect(models.diagnostics.map(\.severity) == [.warning])
  }

  @Test func aCircleOfWhatOthersManageEnds() {
    let (models, _) = Specs.models(
      """
      tables: {t: {columns: {c: a}}}
      domains:
        a: {type: b, external: true}
        b: {type: a, external: true}
      """
    )
    #expect(models.diagnostics.map(\.id) == ["swift.unknown-type"])
  }
}
