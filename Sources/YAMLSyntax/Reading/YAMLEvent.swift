/// A step of libyaml's parser, with byte offsets.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd, sequenceEnd, mappingEnd
    case alias(String)
    case scalar(String, ScalarStyle)
    case sequenceStart(CollectionStyle)
    case mappingStart(CollectionStyle)
  }

  var kind: Kind
  var range: Range<Int>
  var anchor: String?
  var tag: String?

  var isBlockCollection: Bool {
    switch kind {
    case .sequenceStart(.block), .mappingStart(.block): true
    default: false
    }
  }
}
