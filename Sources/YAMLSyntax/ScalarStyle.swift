/// How a scalar is written.
///
/// Only a plain one can mean anything but a string.
package enum ScalarStyle: Sendable, Hashable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}
