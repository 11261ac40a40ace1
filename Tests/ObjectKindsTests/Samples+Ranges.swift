import ObjectKinds

extension Samples {
  static let furtherTypes = [
    Sample(
      RangeType.self,
      ["public", "span"],
      "integer",
      """
      CREATE TYPE public.span AS RANGE (
        SUBTYPE = integer
      )
      DROP TYPE public.span
      ALTER TYPE public.span RENAME TO new
      ALTER FUNCTION public.span(integer, integer) RENAME TO new
      ALTER FUNCTION public.span(integer, integer, text) RENAME TO new
      """
    ),
    Sample(
      RangeType.self,
      ["public", "words"],
      [
        "subtype": "text", "subtype_opclass": "text_pattern_ops", "collation": "C", "canonical": "f",
        "subtype_diff": "g", "multirange_type_name": "many", "comment": "c", "owner": "o",
      ],
      """
      CREATE TYPE public.words
      COMMENT ON TYPE public.words IS 'c'
      CREATE TYPE public.words AS RANGE (
        SUBTYPE = text,
        SUBTYPE_OPCLASS = text_pattern_ops,
        COLLATION = "C",
        CANONICAL = f,
        SUBTYPE_DIFF = g,
        MULTIRANGE_TYPE_NAME = public.many
      )
      ALTER TYPE public.words OWNER TO o
      DROP TYPE public.words CASCADE
      ALTER TYPE public.words RENAME TO new
      ALTER FUNCTION public.words(text, text) RENAME TO new
      ALTER FUNCTION public.words(text, text, text) RENAME TO new
      """
    ),
    Sample(
      Collation.self,
      ["public", "own"],
      [
        "provider": "icu", "locale": "de", "deterministic": "false", "rules": "& a < b", "comment": "c",
        "owner": "o",
      ],
      """
      CREATE COLLATION public.own (PROVIDER = icu, LOCALE = 'de', DETERMINISTIC = false, RULES = '& a < b')
      COMMENT ON COLLATION public.own IS 'c'
      ALTER COLLATION public.own OWNER TO o
      DROP COLLATION public.own
      ALTER COLLATION public.own RENAME TO new
      """
    ),
    Sample(
      Collation.self,
      ["public", "halves"],
      ["lc_collate": "C", "lc_ctype": "de"],
      """
      CREATE COLLATION public.halves (LC_COLLATE = 'C', LC_CTYPE = 'de')
      DROP COLLATION public.halves
      ALTER COLLATION public.halves RENAME TO new
      """
    ),
    Sample(
      Conversion.self,
      ["public", "narrow"],
      ["for": "UTF8", "to": "LATIN1", "from": "f", "default": "true", "comment": "c", "owner": "o"],
      """
      CREATE DEFAULT CONVERSION public.narrow FOR 'UTF8' TO 'LATIN1' FROM f
      COMMENT ON CONVERSION public.narrow IS 'c'
      ALTER CONVERSION public.narrow OWNER TO o
      DROP CONVERSION public.narrow
      ALTER CONVERSION public.narrow RENAME TO new
      """
    ),
    Sample(
      BaseType.self,
      ["public", "count"],
      [
        "input": "a", "output": "b", "receive": "c", "send": "d", "typmod_in": "e", "typmod_out": "f",
        "analyze": "g", "subscript": "h", "internallength": "8", "passedbyvalue": "true",
        "alignment": "double", "storage": "main", "category": "N", "preferred": "true", "default": "7",
        "element": "integer", "delimiter": ";", "collatable": "true", "comment": "c", "owner": "o",
      ],
      """
      CREATE TYPE public.count
      COMMENT ON TYPE public.count IS 'c'
      CREATE TYPE public.count (
        INPUT = a,
        OUTPUT = b,
        RECEIVE = c,
        SEND = d,
        TYPMOD_IN = e,
        TYPMOD_OUT = f,
        ANALYZE = g,
        SUBSCRIPT = h,
        INTERNALLENGTH = 8,
        PASSEDBYVALUE,
        ALIGNMENT = double,
        STORAGE = main,
        CATEGORY = 'N',
        PREFERRED = true,
        DEFAULT = '7',
        ELEMENT = integer,
        DELIMITER = ';',
        COLLATABLE = true
      )
      ALTER TYPE public.count OWNER TO o
      DROP TYPE public.count CASCADE
      ALTER TYPE public.count RENAME TO new
      """
    ),
  ]
}
