import CLibPQ

/// Owns a `PGconn`, and closes it when nobody holds it any more.
///
/// `@unchecked Sendable`: libpq lets one thread at a time use a `PGconn`. It is made on the actor's queue before
/// the actor exists, then reached only from the actor, and ended either there or in `deinit`, when nobody else can.
final class ConnectionHandle: @unchecked Sendable {
  private(set) var pointer: OpaquePointer?
  let notices = NoticeBox()

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    PQsetNoticeReceiver(
      pointer,
      { context, result in
        guard let context, let result else { return }
        Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue().receive(Notice(result: result))
      },
      Unmanaged.passUnretained(notices).toOpaque()
    )
  }

  func close() {
    PQfinish(pointer)
    pointer = nil
  }

  deinit { PQfinish(pointer) }
}

/// The notices of a connection that nobody has taken yet.
final class NoticeBox {
  private static let limit = 10_000
  private(set) var notices: [Notice] = []

  /// Keeps a notice; a session that nobody listens to must not grow without end.
  func receive(_ notice: Notice) {
    if notices.count == Self.limit { notices.removeFirst(Self.limit / 2) }
    notices.append(notice)
  }

  func take() -> [Notice] {
    defer { notices = [] }
    return notices
  }
}
