package import Diagnostics

/// Reads the text of a YAML file within limits.
///
/// Every input ends in nodes or diagnostics, in time that is linear in its size.
package func parseYAML(_ source: Source, limits: YAMLLimits = .standard) -> YAMLDocuments {
  var result = YAMLDocuments()
  if let problem = source.problemOfText(limits: limits) {
    (result.diagnostics, result.isPartial) = ([problem], true)
    return result
  }
  return source.text.withUnsafeBufferPointer { bytes in
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    guard bytes.count > start else { return result }
    var builder = TreeBuilder(source: source, bytes: bytes, start: start, limits: limits)
    builder.readDocuments()
    return builder.result
  }
}

/// Reads a YAML file, whose size is checked before it is opened in full.
package func readYAML(
  at path: String,
  shownAs name: String? = nil,
  limits: YAMLLimits = .standard
) -> YAMLDocuments {
  do throws(Diagnostic) {
    return parseYAML(try Source(reading: path, shownAs: name, limit: limits.fileSize), limits: limits)
  } catch {
    var result = YAMLDocuments()
    (result.diagnostics, result.isPartial) = ([error], true)
    return result
  }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
