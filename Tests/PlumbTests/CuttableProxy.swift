#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Foundation
import Synchronization

/// Stands between the program and a server on a Unix socket, and cuts what goes through it when it is told to.
final class CuttableProxy: Sendable {
  /// The folder of the socket, as libpq's `host` takes it.
  let folder: String
  private let target: String
  private let listener: Int32
  private let open = Mutex<[Int32]>([])

  /// Listens on a socket in a folder, and passes on to the socket of a server.
  init(in folder: String, to target: String) throws {
    self.folder = folder
    self.target = target
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    listener = CuttableProxy.socket()
    let isListening = CuttableProxy.withAddress(folder + "/.s.PGSQL.5432") { bind(listener, $0, $1) == 0 }
    guard isListening, listen(listener, 16) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    Thread.detachNewThread { [self] in accept() }
  }

  /// Ends every connection that goes through it, without a word to either side.
  func cut() {
    open.withLock { sockets in
      for socket in sockets { shutdown(socket, Int32(SHUT_RDWR)) }
    }
  }

  func stop() {
    cut()
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func accept() {
    while true {
      let client = CuttableProxy.accept(listener)
      guard client >= 0 else { return }
      let server = CuttableProxy.socket()
      guard CuttableProxy.withAddress(target, { connect(server, $0, $1) == 0 }) else {
        close(client)
        close(server)
        continue
      }
      open.withLock { $0 += [client, server] }
      let ends = Mutex(0)
      for (source, sink) in [(client, server), (server, client)] {
        Thread.detachNewThread { [self] in
          CuttableProxy.pass(from: source, to: sink)
          // Whoever is last closes both, which nobody uses any more.
          guard
            ends.withLock({
              $0 += 1; return $0
            }) == 2
          else { return }
          open.withLock { sockets in
            sockets.removeAll { $0 == client || $0 == server }
            close(client)
            close(server)
          }
        }
      }
    }
  }

  /// Copies until one side ends; then both do.
  private static func pass(from source: Int32, to sink: Int32) {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = recv(source, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      var sent = 0
      while sent < count {
        let written = buffer[sent..<count].withUnsafeBytes { send(sink, $0.baseAddress, $0.count, noSignal) }
        guard written > 0 else { break }
        sent += written
      }
      guard sent == count else { break }
    }
    shutdown(source, Int32(SHUT_RDWR))
    shutdown(sink, Int32(SHUT_RDWR))
  }

  #if canImport(Darwin)
    private static let noSignal: Int32 = 0
    private static func socket() -> Int32 { Darwin.socket(AF_UNIX, SOCK_STREAM, 0) }
    private static func accept(_ listener: Int32) -> Int32 { Darwin.accept(listener, nil, nil) }
  #else
    private static let noSignal = Int32(MSG_NOSIGNAL)
    private static func socket() -> Int32 { Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0) }
    private static func accept(_ listener: Int32) -> Int32 { Glibc.accept(listener, nil, nil) }
  #endif

  private static func withAddress(
    _ path: String,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Bool
  ) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    precondition(bytes.count < MemoryLayout.size(ofValue: address.sun_path), "the path is too long")
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
