import Foundation

/// The few things that the local server does to files.
enum Files {
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isExecutable(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// The path without symbolic links and dots, which the folder must exist for.
  static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func write(_ text: String, to path: String) throws(LocalServerError) {
    do { try text.write(toFile: path, atomically: true, encoding: .utf8) } catch {
      throw LocalServerError("can't write `\(path)`: \(error.localizedDescription)")
    }
  }

  static func remove(_ path: String) throws(LocalServerError) {
    var entry = stat()
    guard lstat(path, &entry) == 0 else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch {
      throw LocalServerError("can't remove `\(path)`: \(error.localizedDescription)")
    }
  }

  static func rename(_ path: String, to other: String) throws(LocalServerError) {
    guard Foundation.rename(path, other) == 0 else {
      throw LocalServerError("can't rename `\(path)` to `\(other)`: \(String(cString: strerror(errno)))")
    }
  }

  static func makeFolder(_ path: String) throws(LocalServerError) {
    do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
      throw LocalServerError("can't make the folder `\(path)`: \(error.localizedDescription)")
    }
  }

  /// Makes a folder that only its owner can enter, or takes one that is already so.
  ///
  /// In a folder that everybody writes to, another user may have made it first, to read what is put there: that is
  /// an error.
  static func makePrivateFolder(_ path: String, owner: ServerUser) throws(LocalServerError) {
    if mkdir(path, 0o700) != 0 {
      guard errno == EEXIST else {
        throw LocalServerError("can't make the folder `\(path)`: \(String(cString: strerror(errno)))")
      }
    } else if geteuid() == 0, lchown(path, owner.uid, owner.gid) != 0 {
      throw LocalServerError(
        "can't give `\(path)` to user \(owner.name): \(String(cString: strerror(errno)))"
      )
    }
    var entry = stat()
    guard lstat(path, &entry) == 0, entry.st_mode & S_IFMT == S_IFDIR, entry.st_uid == owner.uid else {
      throw LocalServerError(
        "`\(path)` is not a folder of user \(owner.name)",
        hint: "remove it, or run plumb as the user that it belongs to"
      )
    }
    chmod(path, 0o700)
  }

  /// The owner of a file, where there is one.
  static func owner(of path: String) -> (uid: uid_t, gid: gid_t)? {
    var entry = stat()
    return lstat(path, &entry) == 0 ? (entry.st_uid, entry.st_gid) : nil
  }
}
