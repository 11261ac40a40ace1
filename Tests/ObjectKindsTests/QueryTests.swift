import ObjectKinds
import SQLText
import Testing

/// What is known of queries without reading them as PostgreSQL does.
@Suite struct QueryTests {
  @Test(arguments: [
    ("SELECT 'x'::text", "SELECT 'x'::text AS text"),
    ("SELECT '-5'::integer,\n    1", "SELECT '-5'::integer AS int4,\n    1"),
    ("SELECT NULL::character varying(3)", "SELECT NULL::character varying(3) AS \"varchar\""),
    ("( SELECT 'x'::text FROM t)", "( SELECT 'x'::text AS text FROM t)"),
    ("SELECT '{}'::shop.mood[]", "SELECT '{}'::shop.mood[] AS mood"),
  ]) func constantsMayHaveTheNamesOfTheirTypes(_ left: String, _ right: String) {
    #expect(Query(SQL(verbatim: left)) == Query(SQL(verbatim: right)))
  }

  @Test(arguments: [
    ("SELECT v.x FROM (VALUES (1,'a'::text)) v(x)", "SELECT v.x\n   FROM ( VALUES (1,'a'::text)) v(x)"),
    ("SELECT v.x FROM ( SELECT '(  ''('::text) v(x)", "SELECT v.x FROM (SELECT '(  ''('::text\n) v(x)"),
    ("SELECT \"a  (b\"\n  FROM t", "SELECT \"a  (b\" FROM t"),
  ]) func spacesAndLinesDoNotCount(_ left: String, _ right: String) {
    #expect(Query(SQL(verbatim: left)) == Query(SQL(verbatim: right)))
  }

  @Test(arguments: [
    ("SELECT '( a'::text", "SELECT '(a'::text"),
    ("SELECT 'a  b'::text", "SELECT 'a b'::text"),
    ("SELECT 'a\nb'::text", "SELECT 'a b'::text"),
    ("SELECT 'a '' ( b'::text", "SELECT 'a '' (b'::text"),
    ("SELECT E'\\\\'' ( b'::text", "SELECT E'\\\\'' (b'::text"),
    ("SELECT t.\"a  b\" FROM t", "SELECT t.\"a b\" FROM t"),
    ("SELECT t.\"a'\", ' ( '::text FROM t", "SELECT t.\"a'\", ' ('::text FROM t"),
    ("SELECT t.a b FROM t", "SELECT t.ab FROM t"),
  ]) func whatIsQuotedCounts(_ left: String, _ right: String) {
    #expect(Query(SQL(verbatim: left)) != Query(SQL(verbatim: right)))
  }

  @Test(arguments: [
    ("SELECT 'x'::text", "SELECT 'x'::text AS other"),
    ("SELECT (a || 'x'::text)", "SELECT (a || 'x'::text) AS text"),
    ("SELECT ' 1::text'", "SELECT ' 1::text AS text'"),
    ("SELECT 'x'::text", "SELECT 'y'::text AS text"),
  ]) func othersMayNot(_ left: String, _ right: String) {
    #expect(Query(SQL(verbatim: left)) != Query(SQL(verbatim: right)))
  }

  @Test(arguments: [
    ("SELECT z.q FROM public.t z(q, r)", PositionalNames(["public.t"])),
    ("SELECT z.q FROM public.t z JOIN public.\"u v\" w(a) ON (true)", PositionalNames(["public.\"u v\""])),
    ("SELECT g.m FROM public.f(1) g(m, n)", PositionalNames([], ["public.f"])),
    ("SELECT n.n FROM generate_series(1, 3) n(n)", PositionalNames([], ["generate_series"])),
    ("SELECT z.b FROM public.f(( SELECT 1)) WITH ORDINALITY z(a, b)", PositionalNames([], ["public.f"])),
    (
      "SELECT z.b FROM ROWS FROM(public.f(public.g(1)), generate_series(1, 3)) z(a, b)",
      PositionalNames([], ["public.f", "generate_series"])
    ),
    (
      "SELECT z.b FROM ROWS FROM(public.f(), public.g()) WITH ORDINALITY z(a, b)",
      PositionalNames([], ["public.f", "public.g"])
    ),
    ("SELECT jj.b FROM (public.t1 JOIN public.t2 USING (b)) jj(b, c)", PositionalNames(isOfJoin: true)),
    ("SELECT v.a FROM ( VALUES (1,2)) v(a, b)", PositionalNames()),
    ("SELECT count(z.a), (z.b)::numeric(10,2) FROM public.t z", PositionalNames()),
    ("SELECT DISTINCT ON (t.a) count(t.b), 'public.t z(q)' FROM public.t", PositionalNames()),
    ("SELECT a FROM public.t WHERE ((t.a IN ( SELECT x(1) FROM public.u)) AND f(t.a))", PositionalNames()),
  ]) func namesByPositionAreSeen(_ text: String, _ expected: PositionalNames) {
    #expect(Query(SQL(verbatim: text)).positionalNames == expected)
  }

  @Test(arguments: [
    ("SELECT (ROW(1, 2)::public.t).a AS a", true), ("RETURN x::public.t", true),
    ("SELECT '{}'::public.t[] AS a", true), ("SELECT NULL::public.t AS a", false),
    ("SELECT t.*::public.t AS t FROM public.t", false), ("SELECT x::public.t2 AS x", false),
    ("SELECT t.a FROM public.t", false),
  ]) func rowsThatAreMadeAreSeen(_ text: String, _ expected: Bool) {
    #expect(Query(SQL(verbatim: text)).makesRows(of: "public.t") == expected)
  }
}

extension PositionalNames {
  fileprivate init(_ relations: Set<String> = [], _ functions: Set<String> = [], isOfJoin: Bool = false) {
    self.init()
    (self.relations, self.functions, self.isOfJoin) = (relations, functions, isOfJoin)
  }
}
