import Foundation
import PlumbModels
import Testing

/// Every text here is one that PostgreSQL 15 wrote, so reading and writing must give it back.
@Suite struct TextFormTests {
  @Test(arguments: [
    "2024-02-29", "0044-03-15 BC", "0001-01-01", "0001-12-31 BC", "0005-02-29 BC", "infinity", "-infinity",
    "1999-12-31", "2000-01-01", "10000-01-01", "1900-03-01", "4713-11-24 BC",
  ])
  func calendarDay(text: String) throws {
    #expect(try roundTrip(CalendarDay.self, text) == text)
  }

  @Test(arguments: ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "0000-01-01", "", "2024-01-01x"])
  func noCalendarDay(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func calendarDayCountsDays() throws {
    #expect(CalendarDay(year: 2000, month: 1, day: 1)?.daysSince2000 == 0)
    #expect(CalendarDay(year: 2000, month: 3, day: 1)?.daysSince2000 == 60)
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.daysSince2000 == -10_957)
    for days in stride(from: -2_451_545, through: 2_000_000, by: 97) {
      let (year, month, day) = CalendarDay(daysSince2000: days).components
      #expect(CalendarDay(year: year, month: month, day: day)?.daysSince2000 == days)
    }
  }

  @Test(arguments: ["04:05:06.789", "24:00:00", "00:00:00", "23:59:59.999999"])
  func timeOfDay(text: String) throws {
    #expect(try roundTrip(TimeOfDay.self, text) == text)
  }

  @Test(arguments: ["24:00:01", "4:05:06", "04:60:00", "04:05", "04:05:06."])
  func noTimeOfDay(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test(arguments: ["04:05:06+05:30", "04:05:06-11", "24:00:00+00", "04:05:06.5+00:00:01"])
  func offsetTimeOfDay(text: String) throws {
    #expect(try roundTrip(OffsetTimeOfDay.self, text) == text)
  }

  @Test(arguments: [
    "2024-01-01 10:00:00.5", "0044-03-15 00:00:00 BC", "infinity", "-infinity", "1999-12-31 23:59:59.999999",
  ])
  func localTimestamp(text: String) throws {
    #expect(try roundTrip(LocalTimestamp.self, text) == text)
  }

  @Test func localTimestampReadsTheFormOfJSON() {
    #expect(LocalTimestamp("2024-01-01T10:00:00.5")?.description == "2024-01-01 10:00:00.5")
    #expect(LocalTimestamp("0044-03-15T00:00:00 BC")?.day == CalendarDay(year: -43, month: 3, day: 15))
  }

  @Test(arguments: [
    "1 year 2 mons -3 days +04:05:06.78", "00:00:00", "-1 days +02:03:00", "1 mon -00:00:00.5", "-00:00:00.5",
    "11 mons 2 days", "-1 years -2 mons", "1 mon -1 days", "25:00:00", "1 day -00:00:01", "1 year",
    "2562047788:00:54.775807", "178000000 years",
  ])
  func interval(text: String) throws {
    #expect(try roundTrip(PostgresInterval.self, text) == text)
  }

  @Test(arguments: ["", "1", "1 fortnight", "1  day", "99999999999 days", "200000000 years", "1 day 5"])
  func noInterval(text: String) {
    #expect(PostgresInterval(text) == nil)
  }

  @Test func intervalOfADuration() {
    #expect(PostgresInterval(.milliseconds(90_500)).description == "00:01:30.5")
    #expect(PostgresInterval(.milliseconds(-90_500)).description == "-00:01:30.5")
  }

  @Test(arguments: ["[1,5)", "(,5)", "[1,)", "(,)", "empty", "[-3,5]"])
  func integerRange(text: String) throws {
    #expect(try roundTrip(PostgresRange<Int32>.self, text) == text)
  }

  @Test(arguments: [#"["2020-01-01 00:00:00+00","2021-01-01 00:00:00.25+00")"#, "[infinity,)"])
  func dateRange(text: String) throws {
    #expect(try roundTrip(PostgresRange<Date>.self, text) == text)
  }

  @Test(arguments: [#"["","a""b"]"#, #"["x,y","z\\"]"#, "[a,b)"])
  func textRange(text: String) throws {
    #expect(try roundTrip(PostgresRange<String>.self, text) == text)
  }

  @Test(arguments: ["[1,5", "1,5)", "[a,5)", "[1;5)", "[1,5)x"])
  func noRange(text: String) {
    #expect(PostgresRange<Int>(text) == nil)
  }

  @Test(arguments: ["{}", "{[1,3),[5,7)}", "{(,3)}"])
  func multirange(text: String) throws {
    #expect(try roundTrip(PostgresMultirange<Int>.self, text) == text)
  }

  @Test(arguments: [
    "10.0.0.1/8", "10.0.0.0", "::1", "2001:db8::1/64", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "::/0",
  ])
  func internetAddress(text: String) throws {
    #expect(try roundTrip(InternetAddress.self, text) == text)
  }

  @Test(arguments: [
    "10.0.0", "10.0.0.256", "1::2::3", "10.0.0.1/33", "g::1", "", "1:2:3", "::1/129", "+1.0.0.0",
  ])
  func noInternetAddress(text: String) {
    #expect(InternetAddress(text) == nil)
  }

  @Test func smallTypes() throws {
    #expect(try roundTrip(BitString.self, "1010") == "1010")
    #expect(BitString("012") == nil)
    #expect(try roundTrip(PostgresPoint.self, "(1.5,2)") == "(1.5,2)")
    #expect(PostgresPoint("(1.5)") == nil)
    #expect(Decimal(postgresText: "1x") == nil)
    #expect(Decimal(postgresText: "-12.50") == Decimal(string: "-12.5"))
  }

  @Test func rangesHoldValues() {
    #expect(PostgresRange(1..<5).contains(4))
    #expect(!PostgresRange(1..<5).contains(5))
    #expect(PostgresRange(1...5).contains(5))
    #expect(PostgresRange(1..<1) == .empty)
    #expect(PostgresRange<Int>("(1,)")?.contains(1) == false)
  }

  /// The text of what the text says, once directly and once through JSON; both must agree.
  private func roundTrip<Value: PostgresTextValue>(_ type: Value.Type, _ text: String) throws -> String {
    let value = try #require(Value(postgresText: text))
    let encoded = try JSONEncoder().encode([value])
    #expect(try JSONDecoder().decode([Value].self, from: encoded) == [value])
    #expect(try JSONDecoder().decode([String].self, from: encoded) == [text])
    return value.description
  }
}
