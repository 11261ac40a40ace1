import Foundation

extension Cluster {
  /// Whether that process is a living server of that folder, as far as this system tells.
  static func isServer(_ pid: Int32, of dataDirectory: String) -> Bool {
    guard isAlive(pid) else { return false }
    #if os(Linux)
      guard let process = ProcessEntry(pid) else { return true }
      guard ["postgres", "postmaster"].contains(process.name) else { return false }
      let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")
      return folder.map { $0 == Files.realPath(dataDirectory) } ?? true
    #elseif canImport(Darwin)
      var name = [CChar](repeating: 0, count: 256)
      guard proc_name(pid, &name, UInt32(name.count)) > 0 else { return true }
      return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } == "postgres" }
    #else
      return true
    #endif
  }

  /// Whether the process runs; one that has ended, and whose parent has not asked how, does not.
  static func isAlive(_ pid: Int32) -> Bool {
    guard kill(pid, 0) == 0 || errno == EPERM else { return false }
    #if os(Linux)
      return ProcessEntry(pid)?.state != "Z"
    #else
      return true
    #endif
  }
}

#if os(Linux)
  /// The line of `/proc/PID/stat`: `123 (postgres) S 1 ...`.
  private struct ProcessEntry {
    let name: String
    let state: String

    init?(_ pid: Int32) {
      guard let line = Files.text("/proc/\(pid)/stat"), let begin = line.firstIndex(of: "("),
        let end = line.lastIndex(of: ")")
      else { return nil }
      name = String(line[line.index(after: begin)..<end])
      state = line[line.index(after: end)...].split(separator: " ").first.map(String.init) ?? ""
    }
  }
#endif
