import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The visible entries of one directory, sorted.
struct DirectoryListing {
  struct Entry {
    let path: String
    /// The path as the user knows it.
    let name: String
    let identity: FileIdentity?

    var isDirectory: Bool { identity?.isDirectory == true }
    var isSpec: Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }
  }

  let name: String
  let identity: FileIdentity?
  let entries: [Entry]

  init(_ path: String, shownAs name: String) throws(Diagnostic) {
    guard let directory = opendir(path) else {
      let code = errno
      let reason = String(cString: strerror(code))
      throw .error(
        "file.unreadable",
        "`\(name)` cannot be read: \(reason)",
        notes: code == ENOENT ? ["`plumb init` makes a directory for specs"] : []
      )
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(Self.name(of: entry))
    }
    self.name = name
    identity = FileIdentity(of: path)
    entries = names.filter { !$0.hasPrefix(".") }.sorted().map { child in
      Entry(
        path: Self.joined(path, child),
        name: Self.joined(name, child),
        identity: FileIdentity(of: Self.joined(path, child))
      )
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
        String(cString: $0)
      }
    }
  }

  private static func joined(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }
}
