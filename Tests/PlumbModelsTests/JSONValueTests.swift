import Foundation
import PlumbModels
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-1", "9007199254740993", "18446744073709551616", "0.1", "12.55",
    "12345678901234567890123456789.123456789", #""text""#, #""1""#, "[]", "{}", #"[1,"a",null,[true]]"#,
    #"{"a":{"b":[0.3,9007199254740993]}}"#,
  ])
  func keepsEveryValue(json: String) throws {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
    #expect(String(decoding: try JSONEncoder().encode(value), as: UTF8.self) == json)
  }

  @Test func literalsAreExact() throws {
    let value: JSONValue = ["amount": 0.1, "count": 9_007_199_254_740_993, "tags": ["a", nil, true]]
    #expect(value["amount"]?.number == Decimal(string: "0.1"))
    #expect(value["count"]?.integer == 9_007_199_254_740_993)
    #expect(value["tags"]?[0]?.string == "a")
    #expect(value["tags"]?[1]?.isNull == true)
    #expect(value["tags"]?[2]?.bool == true)
    #expect(value["tags"]?[3] == nil)
    #expect(value["none"] == nil)
    #expect(value["amount"]?.integer == nil)
  }

  @Test func numbersAndBoolsStayApart() throws {
    let values = try JSONDecoder().decode([JSONValue].self, from: Data("[1,true,0,false]".utf8))
    #expect(values == [1, true, 0, false])
  }
}
