import ObjectKinds

extension Samples {
  static let textSearch = [
    Sample(
      TextSearchParser.self,
      ["public", "own"],
      [
        "start": "a", "gettoken": "b", "end": "c", "lextypes": "d", "headline": "other.e", "comment": "c",
      ],
      """
      CREATE TEXT SEARCH PARSER public.own (
        START = a,
        GETTOKEN = b,
        END = c,
        LEXTYPES = d,
        HEADLINE = other.e
      )
      COMMENT ON TEXT SEARCH PARSER public.own IS 'c'
      DROP TEXT SEARCH PARSER public.own
      ALTER TEXT SEARCH PARSER public.own RENAME TO new
      """
    ),
    Sample(
      TextSearchTemplate.self,
      ["public", "own"],
      ["init": "a", "lexize": "b", "comment": "c"],
      """
      CREATE TEXT SEARCH TEMPLATE public.own (INIT = a, LEXIZE = b)
      COMMENT ON TEXT SEARCH TEMPLATE public.own IS 'c'
      DROP TEXT SEARCH TEMPLATE public.own
      ALTER TEXT SEARCH TEMPLATE public.own RENAME TO new
      """
    ),
    Sample(
      TextSearchDictionary.self,
      ["public", "own"],
      ["template": "simple", "options": ["Odd": "it's", "maxlen": "4"], "comment": "c", "owner": "o"],
      """
      CREATE TEXT SEARCH DICTIONARY public.own (TEMPLATE = simple, "Odd" = 'it''s', maxlen = 4)
      COMMENT ON TEXT SEARCH DICTIONARY public.own IS 'c'
      ALTER TEXT SEARCH DICTIONARY public.own OWNER TO o
      DROP TEXT SEARCH DICTIONARY public.own
      ALTER TEXT SEARCH DICTIONARY public.own RENAME TO new
      """
    ),
    Sample(
      TextSearchConfiguration.self,
      ["public", "own"],
      [
        "parser": "default", "mappings": ["word, asciiword": ["a", "other.b"], "numword": ["simple"]],
        "comment": "c", "owner": "o",
      ],
      """
      CREATE TEXT SEARCH CONFIGURATION public.own (PARSER = "default")
      ALTER TEXT SEARCH CONFIGURATION public.own ADD MAPPING FOR asciiword, word WITH a, other.b
      ALTER TEXT SEARCH CONFIGURATION public.own ADD MAPPING FOR numword WITH simple
      COMMENT ON TEXT SEARCH CONFIGURATION public.own IS 'c'
      ALTER TEXT SEARCH CONFIGURATION public.own OWNER TO o
      DROP TEXT SEARCH CONFIGURATION public.own
      ALTER TEXT SEARCH CONFIGURATION public.own RENAME TO new
      """
    ),
  ]
}
