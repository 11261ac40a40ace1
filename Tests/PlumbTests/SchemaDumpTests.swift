import Testing
import Workflows

/// What pg_dump is asked besides: whether a plan did in the database what it did in the rehearsal.
@Suite struct SchemaDumpTests {
  private static func dump(_ entries: (String, String)...) -> SchemaDump {
    SchemaDump(
      "SET lock_timeout = 0;\n\\restrict x\n"
        + entries.map { "--\n-- Name: \($0.0); Type: TABLE; Schema: public; Owner: -\n--\n\n\($0.1)\n" }
        .joined()
    )
  }

  private func disagreements(
    rehearsed: (before: SchemaDump, after: SchemaDump),
    applied: (before: SchemaDump, after: SchemaDump)
  ) -> [String] {
    SchemaDump.disagreements(rehearsed: rehearsed, applied: applied)
  }

  private let old = SchemaDumpTests.dump(("a", "CREATE TABLE a (\n  x int\n);"))
  private let new = SchemaDumpTests.dump(("a", "CREATE TABLE a (\n  x bigint\n);"))

  @Test func theSameIsNoDisagreement() {
    #expect(disagreements(rehearsed: (old, new), applied: (old, new)).isEmpty)
    // The rehearsal knows only what the plan is about.
    let more = ("b", "CREATE TABLE b ();")
    #expect(
      disagreements(
        rehearsed: (old, new),
        applied: (
          Self.dump(("a", "CREATE TABLE a (\n  x int\n);"), more),
          Self.dump(more, ("a", "CREATE TABLE a (\n  x bigint\n);"))
        )
      ).isEmpty
    )
  }

  @Test func whatSecretsStandForIsNotShown() {
    let rehearsed = Self.dump(
      ("m", "CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (\n  password '${S_PASSWORD}'\n);")
    )
    let applied = Self.dump(("m", "CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (\n  password 'hush'\n);"))
    #expect(
      disagreements(rehearsed: (Self.dump(), rehearsed), applied: (Self.dump(), applied)).isEmpty
    )
  }

  @Test func anotherOutcomeIsTold() {
    #expect(
      disagreements(rehearsed: (old, new), applied: (old, old)) == ["a: expected x bigint; found x int"]
    )
    #expect(
      disagreements(rehearsed: (old, Self.dump()), applied: (old, old)) == ["a: it was to go, and is there"]
    )
    #expect(
      disagreements(rehearsed: (Self.dump(), new), applied: (Self.dump(), Self.dump()))
        == ["a: it was to be there, and is not"]
    )
    let reversed = Self.dump(("a", "CREATE TABLE a (\n);\n  x bigint"))
    #expect(
      disagreements(rehearsed: (old, new), applied: (old, reversed)) == ["a: its lines have another order"]
    )
  }

  /// pg_dump writes a check into its table, or after what it needs, as the order of objects allows.
  @Test func aCheckIsTheSameWhereverItStands() {
    let within = SchemaDump(
      "-- Name: a; Type: TABLE\nCREATE TABLE public.a (\n    x integer NOT NULL,\n    CONSTRAINT c CHECK ((x > 0))\n);"
    )
    func after(_ condition: String) -> SchemaDump {
      SchemaDump(
        "-- Name: a; Type: TABLE\nCREATE TABLE public.a (\n    x integer NOT NULL\n);\n"
          + "-- Name: a c; Type: CHECK CONSTRAINT\nALTER TABLE public.a\n    ADD CONSTRAINT c CHECK (\(condition));"
      )
    }
    #expect(disagreements(rehearsed: (old, within), applied: (old, after("(x > 0)"))).isEmpty)
    #expect(
      disagreements(rehearsed: (old, within), applied: (old, after("(x > 1)"))) == [
        "checks of public.a: expected CONSTRAINT c CHECK ((x > 0)); found CONSTRAINT c CHECK ((x > 1))"
      ]
    )
  }

  /// A copy in which something is otherwise from the start tells nothing of it.
  @Test func whatTheCopyHasOtherwiseIsNotCompared() {
    #expect(disagreements(rehearsed: (old, new), applied: (new, old)).isEmpty)
  }
}
