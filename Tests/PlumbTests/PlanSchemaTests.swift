import Foundation
import Testing

@testable import plumb

/// The published schema of plans is that of the documents that are printed.
@Suite struct PlanSchemaTests {
  @Test func isPublished() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let published = try String(contentsOf: root.appendingPathComponent(PlanSchema.path), encoding: .utf8)
    #expect(published == PlanSchema.text, "plumb schema --of plan --output \(PlanSchema.path)")
  }

  /// Every member of a document that is printed is described, and every one that is required is there.
  @Test func describesWhatIsPrinted() throws {
    let document = try parsed(ViewTests().planView.json)
    let schema = try #require(try parsed(PlanSchema.text) as? [String: Any])
    let problems = SchemaCheck(root: schema).problems(of: document, against: schema, at: "plan")
    #expect(problems == [])
    var other = try #require(document as? [String: Any])
    other["transactions"] = [["isBlock": "yes", "steps": [["action": "paint"]]]]
    other["from"] = nil
    other["new"] = 1
    let found = SchemaCheck(root: schema).problems(of: other, against: schema, at: "plan")
    #expect(found.contains("plan: `from` is missing") && found.contains("plan: `new` is not described"))
    #expect(found.contains("plan.transactions.isBlock: a boolean was expected"))
    #expect(found.contains { $0.hasPrefix("plan.transactions.steps.action: none of") })
  }

  private func parsed(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}

/// As much of JSON Schema as the schema of plans uses; members that it does not describe are problems too.
private struct SchemaCheck {
  let root: [String: Any]

  func problems(of value: Any, against schema: [String: Any], at path: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
      let definition = (root["definitions"] as? [String: Any])?[String(name)] as? [String: Any]
    {
      return problems(of: value, against: definition, at: path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let tried = choices.map { problems(of: value, against: $0, at: path) }
      return tried.contains([]) ? [] : tried.first ?? []
    }
    if let words = schema["enum"] as? [String] {
      return (value as? String).map(words.contains) == true ? [] : ["\(path): none of \(words)"]
    }
    let types = (schema["type"] as? String).map { [$0] } ?? schema["type"] as? [String] ?? []
    if !types.isEmpty, !types.contains(where: { isA($0, value) }) {
      return ["\(path): a \(types.joined(separator: " or ")) was expected"]
    }
    if let items = schema["items"] as? [String: Any], let values = value as? [Any] {
      return values.flatMap { problems(of: $0, against: items, at: path) }
    }
    guard let described = schema["properties"] as? [String: Any], let members = value as? [String: Any] else {
      return []
    }
    let missing = (schema["required"] as? [String] ?? []).filter { members[$0] == nil }.map {
      "\(path): `\($0)` is missing"
    }
    let inside = members.sorted { $0.key < $1.key }.flatMap { name, value -> [String] in
      guard let schema = described[name] as? [String: Any] else {
        return ["\(path): `\(name)` is not described"]
      }
      return problems(of: value, against: schema, at: "\(path).\(name)")
    }
    return missing + inside
  }

  private func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": "\(value)" == "true" || "\(value)" == "false" || value is Bool
    case "integer": value is Int
    default: false
    }
  }
}
