#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What `posix_spawn` does between fork and exec.
struct SpawnActions {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif

  /// A session of its own, no blocked signals (a dispatch thread blocks most), and the default handlers.
  init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    sigdelset(&all, SIGKILL)
    sigdelset(&all, SIGSTOP)
    posix_spawnattr_setsigdefault(&attributes, &all)
    #if canImport(Darwin)
      let session = POSIX_SPAWN_SETSID | POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      let session = Self.newSession
    #endif
    let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(session)
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// Gives the program its input (nothing where nil) and its output, and closes every other file.
  mutating func connect(input: Int32?, output: Int32) {
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    #if !canImport(Darwin)
      // Not every file is marked to be closed: `flock` and `make` hand theirs on, and a server would hold them.
      for descriptor in Self.openFiles { posix_spawn_file_actions_addclose(&actions, descriptor) }
    #endif
  }

  mutating func destroy() {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }

  #if !canImport(Darwin)
    /// The descriptors above the three that every program has; closing one that is closed already does no harm.
    private static var openFiles: Set<Int32> {
      let open = Files.names(in: "/proc/self/fd").compactMap { Int32($0) }
      return Set(open).union(3..<256).subtracting(0..<3)
    }

    /// `POSIX_SPAWN_SETSID`, which glibc's header shows to programs with `_GNU_SOURCE` only.
    private static let newSession = 0x80
  #endif
}
