import Diagnostics
import Foundation
import LocalServer
import SwiftCodegen
import Testing
import Workflows

/// The Swift that is made of pulled specs, as the compiler sees it.
enum PulledModels {
  /// Makes models of a project's specs, and has the compiler check them.
  ///
  /// - Parameters:
  ///   - project: The project, whose specs are changed.
  ///   - lines: What takes the place of lines that no model can be made of.
  /// - Throws: `InvalidSpecs` for specs of which no models can be made, and what the file system says.
  static func check(_ project: Project, replacing lines: [String: String]) throws {
    try replace(lines, in: project.specs)
    let generation = try Generation(of: try CompiledSpecs(project).checked(), in: project)
    _ = try generation.write()
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let runtime = files(in: root.appending(path: "Sources/PlumbModels").path())
    let folder = URL(filePath: project.generated).deletingLastPathComponent().path()
    let module = "\(folder)/PlumbModels.swiftmodule"
    try compile(["-emit-module", "-module-name", "PlumbModels", "-o", module] + runtime)
    try compile(["-typecheck", "-module-name", "Generated", "-I", folder] + files(in: project.generated))
  }

  private static func replace(_ lines: [String: String], in folder: String) throws {
    for file in files(in: folder, ending: ".yaml") where !lines.isEmpty {
      var text = try String(contentsOfFile: file, encoding: .utf8)
      for (from, to) in lines { text = text.replacing(from, with: to) }
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
  }

  private static func files(in folder: String, ending suffix: String = ".swift") -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
      .filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }
  }

  private static func compile(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swiftc", "-swift-version", "6", "-parse-as-library"] + arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: output, as: UTF8.self).prefix(3000))")
  }
}
