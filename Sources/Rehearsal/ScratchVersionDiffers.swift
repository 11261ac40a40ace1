/// The server for scratch databases has another major version than the live one.
///
/// Each major version writes definitions in its own way, so that equal ones would seem to differ.
package struct ScratchVersionDiffers: Error, CustomStringConvertible {
  package let live: Int
  package let scratch: Int

  package var description: String {
    """
    the database is on PostgreSQL \(live), and the server for scratch databases (`--scratch-url`, `scratch_url`) on \
    PostgreSQL \(scratch), which writes definitions in another way: name a server of PostgreSQL \(live) there
    """
  }
}
