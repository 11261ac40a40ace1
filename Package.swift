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
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0")
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "SQLText", swiftSettings: strict),
    .target(name: "CatalogModel", dependencies: ["Diagnostics", "SQLText"], swiftSettings: strict),
    .target(name: "ObjectKinds", dependencies: ["CatalogModel", "SQLText"], swiftSettings: strict),
    .systemLibrary(
      name: "CLibPQ",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
    ),
    .target(name: "PostgresClient", dependencies: ["CLibPQ", "SQLText"], swiftSettings: strict),
    .target(name: "Diffing", dependencies: ["CatalogModel", "SQLText"], swiftSettings: strict),
    .target(
      name: "Planning",
      dependencies: [
        "CatalogModel", "Diffing", "SQLText", .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Introspection",
      dependencies: ["CatalogModel", "PostgresClient", "SQLText"],
      swiftSettings: strict
    ),
    .testTarget(name: "SQLTextTests", dependencies: ["SQLText"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
  ]
)
