#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Arrays of C strings, as libpq takes them.
enum CStrings {
  typealias Element = UnsafePointer<CChar>?

  /// Lends the texts as a null-terminated array; nil is a null pointer in it.
  static func withArray<Output>(
    _ texts: [String?],
    _ body: (UnsafePointer<Element>?) -> Output
  ) -> Output {
    let copies = texts.map { text in text.flatMap { strdup($0) } }
    defer { for copy in copies { free(copy) } }
    let pointers: [Element] = copies.map { $0.map { UnsafePointer($0) } } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
