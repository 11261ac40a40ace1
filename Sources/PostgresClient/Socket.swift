#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waiting for a socket.
enum Socket {
  /// Waits until the socket can be read or written, at most so many milliseconds; false: the time is over.
  static func wait(_ descriptor: Int32, toWrite: Bool, toRead: Bool = true, milliseconds: Int32) -> Bool {
    let events = (toRead ? Int16(POLLIN) : 0) | (toWrite ? Int16(POLLOUT) : 0)
    var entry = pollfd(fd: descriptor, events: events, revents: 0)
    // An interrupted wait counts as "look again", which every caller does.
    return poll(&entry, 1, milliseconds) != 0
  }
}
