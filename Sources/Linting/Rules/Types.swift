import ObjectKinds
import SQLText

/// Rules on the types of columns.
extension LintRule {
  static let types = [timestamp, time, limitedText, fixedText, json, money, serial]

  /// A rule on columns of some types, whatever they are arrays of.
  private static func type(
    _ id: String,
    _ title: String,
    level: Level = .warning,
    reason: String,
    remedy: String,
    instead: @escaping @Sendable (TypeSpelling) -> String?
  ) -> LintRule {
    LintRule(id, title, reason: reason, remedy: remedy, level: level, in: Column.self) { column, _ in
      instead(TypeSpelling(column.type)).map {
        Finding(message: "\(column.address) is a `\(column.type)`: \(title)", property: "type", note: $0)
      }
    }
  }

  private static let timestamp = type(
    "timestamp-without-time-zone",
    "the moment depends on who reads it",
    reason: """
      A timestamp without time zone is what a clock on some wall showed. Sessions with other settings of TimeZone store and \
      read other moments, and twice a year an hour is missing or double.
      """,
    remedy: """
      `timestamptz` stores the moment, in as many bytes, and shows it in the session's zone. What is really a local time, \
      such as when a shop opens, is meant so.
      """
  ) { $0.name == "timestamp without time zone" ? "write `timestamptz`" : nil }

  private static let time = type(
    "time-with-time-zone",
    "an offset without a date says little",
    reason: """
      A time with time zone keeps an offset, which most zones change during the year, and has no date to tell which one holds.
      """,
    remedy: "`timestamptz` for moments, `time` for the time of a day."
  ) { $0.name == "time with time zone" ? "write `timestamptz`, or `time`" : nil }

  private static let limitedText = type(
    "varchar-length",
    "a limit in the type is hard to change",
    level: .note,
    reason: """
      `varchar(n)` takes as much space as `text`. To lower the limit writes the table anew or reads it, and views on the \
      column stand in the way of every change.
      """,
    remedy:
      "`text`, with a check on `char_length` where a limit is wanted: a check can be replaced while others work."
  ) { type in
    type.name == "character varying" && type.isLimited
      ? "write `text`, with a check where the limit matters" : nil
  }

  private static let fixedText = type(
    "char-length",
    "short values are filled up with blanks",
    reason: """
      `char(n)` pads with blanks, which count in storage and not in comparisons, and are lost on the way to `text`.
      """,
    remedy: "`text`, with a check on its length or form."
  ) { $0.name == "character" ? "write `text`, with a check" : nil }

  private static let json = type(
    "json",
    "it is read anew each time",
    reason: """
      `json` keeps the text as it came: each access parses it, it has no equality, so that DISTINCT and UNION fail on it, and \
      no index finds what is in it.
      """,
    remedy: "`jsonb`, unless the very bytes matter, as of a signed message."
  ) { $0.name == "json" ? "write `jsonb`" : nil }

  private static let money = type(
    "money",
    "the currency and its digits are those of the server's locale",
    reason: """
      `money` has as many digits as lc_monetary says, and shows that currency: a dump that is read elsewhere holds other \
      amounts.
      """,
    remedy: "`numeric(12,2)`, and the currency in a column of its own."
  ) { $0.name == "money" ? "write `numeric(12,2)`" : nil }

  private static let serial = LintRule(
    "serial",
    "it counts with a sequence that anybody may get out of step",
    reason: """
      `serial` is a default that calls a sequence: who may insert needs a right to the sequence too, a value that a client \
      chooses is not counted, and copies of the table go on with the same sequence.
      """,
    remedy: "`identity: always`, or `by default` for tables that are loaded from elsewhere.",
    in: Column.self
  ) { column, _ in
    let isWord = ["serial", "bigserial", "smallserial", "serial4", "serial8", "serial2"].contains(
      column.type.text
    )
    let counts = column.default?.text.hasPrefix("nextval(") == true
    guard isWord || counts else { return nil }
    return Finding(
      message: "\(column.address) counts with a sequence by its default",
      property: counts && !isWord ? "default" : "type",
      note: "write `identity: always`"
    )
  }
}
