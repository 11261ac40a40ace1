import CatalogModel
import SQLText

/// The paths of spec files, safe on every file system.
enum FilePaths {
  /// The path of the file that holds an object at the head of a file.
  static func path(of address: ObjectAddress, _ type: any CatalogObject.Type) -> String {
    let directory =
      address.schema.map { $0 == "public" ? "" : safe($0.name, or: Vocabulary.schemaKey) + "/" } ?? ""
    switch type.home {
    case .own: return directory + safe(type.name(of: address).name, or: type.placement.group) + ".yaml"
    case .shared(let name): return "\(directory)\(name).yaml"
    }
  }

  /// The name itself where it can only be meant for one file anywhere, and otherwise its letters with a digest.
  ///
  /// Upper case would meet lower case on some file systems, and the digest depends on nothing but the name, so a
  /// file keeps its path whatever else there is.
  private static func safe(_ name: String, or fallback: String) -> String {
    let isPlain = name.utf8.allSatisfy { isPlainByte($0) }
    if isPlain, !name.isEmpty, name.utf8.count <= longest, !reserved.contains(name) { return name }
    let stem = String(
      decoding: name.lowercased().utf8.filter(isPlainByte).prefix(longest / 2),
      as: UTF8.self
    )
    return "\(stem.isEmpty ? fallback : stem)-\(digest(of: name))"
  }

  private static let longest = 100

  /// Names of devices on Windows, and of files that several kinds share.
  private static let reserved = Set(
    ["con", "prn", "aux", "nul", "database", "functions", "operators", "text_search", "types", "views"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
  )

  private static func isPlainByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// FNV-1a in 32 bits; two names that meet share a file, which only looks odd.
  private static func digest(of name: String) -> String {
    let hash = name.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
