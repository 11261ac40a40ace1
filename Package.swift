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
    .testTarget(name: "SQLTextTests", dependencies: ["SQLText"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "YAMLSyntaxTests",
      dependencies: ["Diagnostics", "YAMLSyntax"],
      swiftSettings: strict
    ),
  ]
)
