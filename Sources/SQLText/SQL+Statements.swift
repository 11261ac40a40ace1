extension SQL {
  /// The statements of a text, as semicolons outside of quotes, comments, and parentheses part them.
  ///
  /// - Throws: What keeps the text from being taken apart.
  package static func statements(in text: String) throws(FragmentError) -> [SQL] {
    var scan = FragmentScan(text)
    if let flaw = scan.run() { throw FragmentError(flaw: flaw) }
    let bytes = Array(text.utf8)
    let ends = scan.semicolons + [bytes.count]
    let starts = [0] + scan.semicolons.map { $0 + 1 }
    return zip(starts, ends).map { trimmed(bytes[$0..<$1]) }
      .filter { !$0.isEmpty }.map { SQL(verbatim: String(decoding: $0, as: UTF8.self)) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let rest = bytes.drop(while: isSpace)
    return rest.prefix(rest.count - rest.reversed().prefix(while: isSpace).count)
  }
}
