/// The text of a YAML file.
package func writeYAML(_ document: YAMLOutput) -> String { writeYAML([document]) }

/// The text of a YAML file with several documents.
package func writeYAML(_ documents: [YAMLOutput]) -> String {
  var writer = YAMLWriter()
  for (index, document) in documents.enumerated() { writer.write(document, isFirst: index == 0) }
  return writer.text
}
