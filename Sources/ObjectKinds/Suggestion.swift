import Diagnostics

/// The note that names what was most likely meant, where something comes near it.
func nearest(to word: String, in known: [String]) -> String? {
  nearestNames(to: word, in: known, limit: 1).first.map { "did you mean `\($0)`?" }
}
