import Foundation
import PlumbModels
import Testing

@Suite struct RowIDTests {
  enum Order {}
  struct Phone: DomainValue {
    var rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
  }
  struct Amount: DomainValue {
    var rawValue: Decimal
    init(rawValue: Decimal) { self.rawValue = rawValue }
  }

  @Test func isEncodedAsTheBareValue() throws {
    let uuid = try #require(UUID(uuidString: "6F9619FF-8B86-D011-B42D-00CF4FC964FF"))
    let id = RowID<Order, UUID>(uuid)
    let json = try JSONEncoder().encode([id])
    #expect(String(decoding: json, as: UTF8.self) == #"["6F9619FF-8B86-D011-B42D-00CF4FC964FF"]"#)
    #expect(try JSONDecoder().decode([RowID<Order, UUID>].self, from: json) == [id])
    #expect(id.description == "6f9619ff-8b86-d011-b42d-00cf4fc964ff")
    #expect(RowID<Order, UUID>(id.description) == id)
    #expect(RowID<Order, UUID>(postgresText: "no uuid") == nil)
  }

  @Test func takesLiterals() {
    let number: RowID<Order, Int> = 7
    let text: RowID<Order, String> = "BDT"
    #expect(number.rawValue == 7)
    #expect(text.rawValue == "BDT")
    #expect(number < 8)
    #expect(RowID<Order, Int>(postgresText: "7") == number)
  }

  @Test func keysADictionary() throws {
    let json = try JSONEncoder().encode([RowID<Order, Int>(7): "seven"])
    #expect(String(decoding: json, as: UTF8.self) == #"{"7":"seven"}"#)
  }

  @Test func domainsAreEncodedAsTheBareValue() throws {
    let phone = try JSONEncoder().encode([Phone(rawValue: "+880")])
    #expect(String(decoding: phone, as: UTF8.self) == #"["+880"]"#)
    let amount = try JSONEncoder().encode([Amount(rawValue: 12)])
    #expect(String(decoding: amount, as: UTF8.self) == "[12]")
    #expect(try JSONDecoder().decode([Amount].self, from: amount) == [Amount(rawValue: 12)])
  }
}
