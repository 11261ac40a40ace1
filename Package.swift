// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "plumb",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "Diagnostics", swiftSettings: strict),
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "YAMLSyntax", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: strict),
    .target(name: "SQLText", swiftSettings: strict),
    .target(name: "CatalogModel", dependencies: ["Diagnostics", "SQLText"], swiftSettings: strict),
    .target(name: "ObjectKinds", dependencies: ["CatalogModel", "SQLText"], swiftSettings: strict),
    .target(
      name: "SpecFiles",
      dependencies: ["CatalogModel", "Diagnostics", "SQLText", "YAMLSyntax"],
      swiftSettings: strict
    ),
    .systemLibrary(
      name: "CLibPQ",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
    ),
    .target(name: "PostgresClient", dependencies: ["CLibPQ", "SQLText"], swiftSettings: strict),
    .target(
      name: "Introspection",
      dependencies: ["CatalogModel", "PostgresClient", "SQLText"],
      swiftSettings: strict
    ),
    .testTarget(name: "SQLTextTests", dependencies: ["SQLText"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "SpecFilesTests",
      dependencies: ["CatalogModel", "Diagnostics", "ObjectKinds", "SQLText", "SpecFiles", "YAMLSyntax"],
      swiftSettings: strict
    ),
  ]
)
