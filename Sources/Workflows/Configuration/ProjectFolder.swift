import Diagnostics
import Foundation

/// The folder that a project's files are named from: that of its `plumb.yaml`.
struct ProjectFolder {
  private let folder: String
  private let file: String
  private let isAsked: Bool

  static let fileName = "plumb.yaml"

  init(configuration: String?) {
    isAsked = configuration != nil
    let file = configuration ?? ProjectFolder.fileName
    self.file = file
    folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  /// A path of the configuration, as seen from where plumb runs.
  func path(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }

  /// What `plumb.yaml` says; where nobody asked for it, it need not be there.
  func configuration() throws(InvalidConfiguration) -> Configuration {
    guard isAsked || FileManager.default.fileExists(atPath: file) else { return Configuration() }
    let source: Source
    do { source = try Source(reading: file) } catch { throw InvalidConfiguration(diagnostics: [error]) }
    let configuration = ConfigurationReader(source).configuration
    guard !configuration.diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidConfiguration(diagnostics: configuration.diagnostics)
    }
    return configuration
  }

  /// The variables of `.env`.
  func variables() -> [String: String] {
    guard let text = try? String(contentsOfFile: path(".env"), encoding: .utf8) else { return [:] }
    return DotEnv(text).variables
  }
}
