import ObjectKinds

extension Samples {
  static let operators = aggregates + operatorsAndClasses + casts

  private static let aggregates = [
    Sample(
      Aggregate.self,
      ["public", "rows_seen", ""],
      ["arguments": "*", "sfunc": "int8inc", "stype": "bigint", "initcond": "0"],
      """
      CREATE AGGREGATE public.rows_seen(*) (
        SFUNC = int8inc,
        STYPE = bigint,
        INITCOND = '0'
      )
      DROP AGGREGATE public.rows_seen(*)
      ALTER AGGREGATE public.rows_seen(*) RENAME TO new
      """
    ),
    Sample(
      Aggregate.self,
      ["public", "every", "integer"],
      [
        "arguments": "x int", "parallel": "safe", "sfunc": "a", "stype": "int8", "sspace": "1",
        "initcond": "it's",
        "finalfunc": "b", "finalfunc_extra": "true", "finalfunc_modify": "shareable", "combinefunc": "c",
        "serialfunc": "d", "deserialfunc": "e", "msfunc": "f", "minvfunc": "g", "mstype": "text",
        "msspace": "2", "minitcond": "", "mfinalfunc": "h", "mfinalfunc_extra": "true",
        "mfinalfunc_modify": "read_write", "sortop": "geo.<", "comment": "c", "owner": "o",
      ],
      catalog: ["returns": "text"],
      """
      CREATE AGGREGATE public.every(x int) (
        SFUNC = a,
        STYPE = int8,
        SSPACE = 1,
        FINALFUNC = b,
        FINALFUNC_EXTRA,
        FINALFUNC_MODIFY = SHAREABLE,
        COMBINEFUNC = c,
        SERIALFUNC = d,
        DESERIALFUNC = e,
        INITCOND = 'it''s',
        MSFUNC = f,
        MINVFUNC = g,
        MSTYPE = text,
        MSSPACE = 2,
        MFINALFUNC = h,
        MFINALFUNC_EXTRA,
        MFINALFUNC_MODIFY = READ_WRITE,
        MINITCOND = '',
        SORTOP = OPERATOR(geo.<),
        PARALLEL = SAFE
      )
      COMMENT ON AGGREGATE public.every(integer) IS 'c'
      ALTER AGGREGATE public.every(integer) OWNER TO o
      DROP AGGREGATE public.every(integer)
      ALTER AGGREGATE public.every(integer) RENAME TO new
      """
    ),
    Sample(
      Aggregate.self,
      ["public", "place", "\"any\""],
      [
        "arguments": "VARIADIC \"any\" ORDER BY VARIADIC \"any\"", "sfunc": "a", "stype": "internal",
        "hypothetical": "true",
      ],
      """
      CREATE AGGREGATE public.place(VARIADIC "any" ORDER BY VARIADIC "any") (
        SFUNC = a,
        STYPE = internal,
        HYPOTHETICAL
      )
      DROP AGGREGATE public.place("any")
      ALTER AGGREGATE public.place("any") RENAME TO new
      """
    ),
  ]

  private static let operatorsAndClasses = [
    Sample(
      Operator.self,
      ["public", "===", "integer, text"],
      [
        "left": "int", "right": "text", "function": "f", "commutator": "geo.&&", "negator": "!==",
        "restrict": "eqsel", "join": "eqjoinsel", "hashes": "true", "merges": "true", "comment": "c",
        "owner": "o",
      ],
      """
      CREATE OPERATOR public.=== (
        FUNCTION = f,
        LEFTARG = int,
        RIGHTARG = text,
        COMMUTATOR = OPERATOR(geo.&&),
        NEGATOR = !==,
        RESTRICT = eqsel,
        JOIN = eqjoinsel,
        HASHES,
        MERGES
      )
      COMMENT ON OPERATOR public.=== (int, text) IS 'c'
      ALTER OPERATOR public.=== (int, text) OWNER TO o
      DROP OPERATOR public.=== (int, text)
      """
    ),
    Sample(
      Operator.self,
      ["public", "~", "none, text"],
      ["right": "text", "function": "f"],
      """
      CREATE OPERATOR public.~ (
        FUNCTION = f,
        RIGHTARG = text
      )
      DROP OPERATOR public.~ (NONE, text)
      """
    ),
    Sample(
      OperatorFamily.self,
      ["public", "near", "gist"],
      [
        "method": "gist", "operators": ["15 <-> (point, point) for order by float_ops"],
        "functions": ["1 (point, point) f(point, integer)"], "comment": "c", "owner": "o",
      ],
      """
      CREATE OPERATOR FAMILY public.near USING gist
      ALTER OPERATOR FAMILY public.near USING gist ADD
        OPERATOR 15 <-> (point, point) for order by float_ops,
        FUNCTION 1 (point, point) f(point, integer)
      COMMENT ON OPERATOR FAMILY public.near USING gist IS 'c'
      ALTER OPERATOR FAMILY public.near USING gist OWNER TO o
      DROP OPERATOR FAMILY public.near USING gist
      ALTER OPERATOR FAMILY public.near USING gist RENAME TO new
      """
    ),
    Sample(
      OperatorClass.self,
      ["public", "places", "gist"],
      [
        "method": "gist", "type": "point", "default": "true", "family": "geo.near", "operators": ["1 <<"],
        "functions": ["1 f(point)"], "storage": "box", "comment": "c", "owner": "o",
      ],
      """
      CREATE OPERATOR CLASS public.places DEFAULT FOR TYPE point USING gist FAMILY geo.near AS
        OPERATOR 1 <<,
        FUNCTION 1 f(point),
        STORAGE box
      COMMENT ON OPERATOR CLASS public.places USING gist IS 'c'
      ALTER OPERATOR CLASS public.places USING gist OWNER TO o
      DROP OPERATOR CLASS public.places USING gist
      ALTER OPERATOR CLASS public.places USING gist RENAME TO new
      """
    ),
  ]

  private static let casts = [
    Sample(
      Cast.self,
      ["character varying as geo.pair"],
      ["function": "f(text)", "context": "assignment", "comment": "c"],
      """
      CREATE CAST (character varying AS geo.pair) WITH FUNCTION f(text) AS ASSIGNMENT
      COMMENT ON CAST (character varying AS geo.pair) IS 'c'
      DROP CAST (character varying AS geo.pair)
      """
    ),
    Sample(
      Cast.self,
      ["text as pair"],
      ["inout": "true"],
      """
      CREATE CAST (text AS pair) WITH INOUT
      DROP CAST (text AS pair)
      """
    ),
    Sample(
      Transform.self,
      ["hstore language plperl"],
      ["from_sql": "f(internal)", "to_sql": "g(internal)", "comment": "c"],
      """
      CREATE TRANSFORM FOR hstore LANGUAGE plperl (FROM SQL WITH FUNCTION f(internal), TO SQL WITH FUNCTION g(internal))
      COMMENT ON TRANSFORM FOR hstore LANGUAGE plperl IS 'c'
      DROP TRANSFORM FOR hstore LANGUAGE plperl
      """
    ),
    Sample(
      AccessMethod.self,
      ["own"],
      ["type": "table", "handler": "h", "comment": "c"],
      """
      CREATE ACCESS METHOD own TYPE TABLE HANDLER h
      COMMENT ON ACCESS METHOD own IS 'c'
      DROP ACCESS METHOD own
      """
    ),
    Sample(
      ProceduralLanguage.self,
      ["own"],
      ["trusted": "true", "handler": "h", "inline": "i", "validator": "v", "comment": "c", "owner": "o"],
      """
      CREATE TRUSTED LANGUAGE own HANDLER h INLINE i VALIDATOR v
      COMMENT ON LANGUAGE own IS 'c'
      ALTER LANGUAGE own OWNER TO o
      DROP LANGUAGE own
      ALTER LANGUAGE own RENAME TO new
      """
    ),
    Sample(
      EventTrigger.self,
      ["guard"],
      [
        "event": "sql_drop", "tags": ["drop table", "DROP INDEX"], "function": "f", "enabled": "always",
        "comment": "c", "owner": "o",
      ],
      """
      CREATE EVENT TRIGGER guard ON sql_drop WHEN TAG IN ('DROP INDEX', 'DROP TABLE') EXECUTE FUNCTION f()
      ALTER EVENT TRIGGER guard ENABLE ALWAYS
      COMMENT ON EVENT TRIGGER guard IS 'c'
      ALTER EVENT TRIGGER guard OWNER TO o
      DROP EVENT TRIGGER guard
      ALTER EVENT TRIGGER guard RENAME TO new
      """
    ),
  ]
}
