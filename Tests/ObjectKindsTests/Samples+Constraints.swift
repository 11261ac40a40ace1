import ObjectKinds

extension Samples {
  static let constraints = [
    Sample(
      PrimaryKey.self,
      ["public", "t", "t_pkey"],
      [
        "columns": ["id"], "include": ["a"], "storage": ["fillfactor": "70"], "deferrable": "true",
        "tablespace": "fast", "index_comment": "i", "comment": "c",
      ],
      """
      ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id) INCLUDE (a) WITH (fillfactor = '70') \
      USING INDEX TABLESPACE fast DEFERRABLE
      COMMENT ON INDEX public.t_pkey IS 'i'
      COMMENT ON CONSTRAINT t_pkey ON public.t IS 'c'
      ALTER TABLE public.t DROP CONSTRAINT t_pkey
      ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO new
      """
    ),
    Sample(
      Unique.self,
      ["public", "t", "u"],
      [
        "columns": ["a", "b"], "include": ["c"], "nulls_not_distinct": "true",
        "storage": ["fillfactor": "70"], "tablespace": "fast", "index_comment": "i",
        "deferrable": "initially deferred", "comment": "c",
      ],
      """
      ALTER TABLE public.t ADD CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a, b) INCLUDE (c) WITH (fillfactor = '70') \
      USING INDEX TABLESPACE fast DEFERRABLE INITIALLY DEFERRED
      COMMENT ON INDEX public.u IS 'i'
      COMMENT ON CONSTRAINT u ON public.t IS 'c'
      ALTER TABLE public.t DROP CONSTRAINT u
      ALTER TABLE public.t RENAME CONSTRAINT u TO new
      """
    ),
    Sample(
      PrimaryKey.self,
      ["public", "t", "t_pkey"],
      ["columns": ["a", "during"], "without_overlaps": "true"],
      """
      ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, during WITHOUT OVERLAPS)
      ALTER TABLE public.t DROP CONSTRAINT t_pkey
      ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO new
      """
    ),
    Sample(
      Unique.self,
      ["public", "t", "u"],
      ["columns": ["a", "during"], "without_overlaps": "true"],
      """
      ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a, during WITHOUT OVERLAPS)
      ALTER TABLE public.t DROP CONSTRAINT u
      ALTER TABLE public.t RENAME CONSTRAINT u TO new
      """
    ),
    Sample(
      ForeignKey.self,
      ["public", "t", "f"],
      ["columns": ["a", "during"], "references": "u (b, during)", "period": "true", "enforced": "false"],
      """
      ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a, PERIOD during) REFERENCES u (b, PERIOD during) NOT ENFORCED
      ALTER TABLE public.t DROP CONSTRAINT f
      ALTER TABLE public.t RENAME CONSTRAINT f TO new
      """
    ),
    Sample(
      Check.self,
      ["public", "t", "hint"],
      ["expression": "a > 0", "enforced": "false"],
      """
      ALTER TABLE public.t ADD CONSTRAINT hint CHECK (a > 0) NOT ENFORCED
      ALTER TABLE public.t DROP CONSTRAINT hint
      ALTER TABLE public.t RENAME CONSTRAINT hint TO new
      """
    ),
    Sample(
      Check.self,
      ["public", "t", "c"],
      ["expression": "a > 0", "no_inherit": "true", "not_valid": "true", "comment": "c"],
      """
      ALTER TABLE public.t ADD CONSTRAINT c CHECK (a > 0) NO INHERIT NOT VALID
      COMMENT ON CONSTRAINT c ON public.t IS 'c'
      ALTER TABLE public.t DROP CONSTRAINT c
      ALTER TABLE public.t RENAME CONSTRAINT c TO new
      """
    ),
    Sample(
      Exclusion.self,
      ["public", "t", "x"],
      [
        "elements": [["expression": "tsrange(a, b)", "with": "&&"]], "using": "spgist", "include": ["c"],
        "where": "a > b", "storage": ["fillfactor": "70"], "deferrable": "true", "comment": "c",
        "tablespace": "fast", "index_comment": "i",
      ],
      """
      ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING spgist ((tsrange(a, b)) WITH &&) INCLUDE (c) \
      WITH (fillfactor = '70') USING INDEX TABLESPACE fast WHERE (a > b) DEFERRABLE
      COMMENT ON INDEX public.x IS 'i'
      COMMENT ON CONSTRAINT x ON public.t IS 'c'
      ALTER TABLE public.t DROP CONSTRAINT x
      ALTER TABLE public.t RENAME CONSTRAINT x TO new
      """
    ),
    Sample(
      ForeignKey.self,
      ["public", "t", "f"],
      [
        "columns": ["a", "b"], "references": "other.u (x, y) on delete set null on update cascade",
        "on_delete_columns": ["a"], "match": "full", "deferrable": "initially deferred", "not_valid": "true",
        "comment": "c",
      ],
      """
      ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES other.u (x, y) MATCH FULL \
      ON UPDATE CASCADE ON DELETE SET NULL (a) DEFERRABLE INITIALLY DEFERRED NOT VALID
      COMMENT ON CONSTRAINT f ON public.t IS 'c'
      ALTER TABLE public.t DROP CONSTRAINT f
      ALTER TABLE public.t RENAME CONSTRAINT f TO new
      """
    ),
  ]
}
