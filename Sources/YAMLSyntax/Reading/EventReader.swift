import CLibYAML
import Diagnostics

/// libyaml's parser over bytes that outlive it.
final class EventReader {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let offsets: CharacterOffsets
  private let source: Source
  private let limits: YAMLLimits

  init(source: Source, bytes: UnsafeBufferPointer<UInt8>, start: Int, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    offsets = CharacterOffsets(bytes: bytes, start: start)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    precondition(yaml_parser_initialize(parser) == 1, "no memory for a YAML parser")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    let content = UnsafeBufferPointer(rebasing: bytes[start...])
    yaml_parser_set_input_string(parser, content.baseAddress, content.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(Diagnostic) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { yaml_event_delete(&event) }
    let start = offsets.offset(ofCharacter: event.start_mark.index)
    let end = max(offsets.offset(ofCharacter: event.end_mark.index), start)
    var result = YAMLEvent(kind: .streamEnd, range: start..<end)
    switch event.type {
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    case YAML_ALIAS_EVENT: result.kind = .alias(Self.string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT: try readScalar(event.data.scalar, into: &result)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      let isFlow = sequence.style == YAML_FLOW_SEQUENCE_STYLE
      result.kind = .sequenceStart(isFlow ? .flow : .block)
      (result.anchor, result.tag) = (Self.string(sequence.anchor), Self.string(sequence.tag))
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      result.kind = .mappingStart(mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block)
      (result.anchor, result.tag) = (Self.string(mapping.anchor), Self.string(mapping.tag))
    default: break
    }
    return result
  }

  private func readScalar(
    _ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar,
    into event: inout YAMLEvent
  ) throws(Diagnostic) {
    guard scalar.length <= limits.scalarSize else {
      throw .error(
        "yaml.scalar-too-large",
        "a value of \(scalar.length) bytes; the limit is \(limits.scalarSize)",
        at: source.span(event.range.lowerBound..<(event.range.lowerBound + 1))
      )
    }
    let style: ScalarStyle =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    event.kind = .scalar(String(decoding: bytes, as: UTF8.self), style)
    (event.anchor, event.tag) = (Self.string(scalar.anchor), Self.string(scalar.tag))
  }

  private static func string(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(cString: $0) }
  }

  private func syntaxError() -> Diagnostic {
    let state = parser.pointee
    let failure = SyntaxFailure(
      problem: state.problem.map { String(cString: $0) } ?? "this is not YAML",
      context: state.context.map { String(cString: $0) },
      offset: state.error == YAML_READER_ERROR
        ? state.problem_offset : offsets.offset(ofCharacter: state.problem_mark.index),
      contextOffset: offsets.offset(ofCharacter: state.context_mark.index)
    )
    return failure.diagnostic(in: source)
  }
}
