import CatalogModel
import Diagnostics
import Rehearsal

extension CompiledSpecs {
  /// The spec files, each with its content's digest and the objects that its declarations became.
  func files(_ canonical: [ObjectAddress: ObjectAddress]) -> [CatalogArchive.File] {
    var objects: [String: [ObjectAddress]] = [:]
    for (address, path) in declarations { objects[path, default: []].append(canonical[address] ?? address) }
    return sources.map { source in
      CatalogArchive.File(
        path: source.path,
        digest: SHA256.digest(source.text),
        objects: (objects[source.path] ?? []).sorted()
      )
    }
  }

  /// The paths of the files that are not what they were when the archive was made, removed ones included.
  func changedFiles(since archive: CatalogArchive) -> Set<String> {
    let before = Dictionary(archive.files.map { ($0.path, $0.digest) }) { $1 }
    let paths = Set(sources.map(\.path))
    let changed = sources.filter { before[$0.path] != SHA256.digest($0.text) }.map(\.path)
    return Set(changed).union(archive.files.map(\.path).filter { !paths.contains($0) })
  }

  /// The objects that the given files declare.
  func part(_ paths: Set<String>) -> Catalog {
    var owners: Set<ObjectAddress> = []
    for (address, annotation) in catalog.annotations {
      guard let path = annotation.span?.source.path, paths.contains(path) else { continue }
      if catalog[address]?.parents.isEmpty == true { owners.insert(address) }
    }
    var part = catalog.filtered { address in
      owners.contains(address) || (catalog[address]?.parents.contains(where: owners.contains) ?? false)
    }
    part.annotations = catalog.annotations
    return part
  }

  /// The objects that stand at the head of a file, and the file that each is in.
  private var declarations: [(ObjectAddress, String)] {
    catalog.annotations.compactMap { address, annotation in
      guard let path = annotation.span?.source.path, let object = catalog[address], object.parents.isEmpty
      else {
        return nil
      }
      return (address, path)
    }
  }
}
