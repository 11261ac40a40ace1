import ObjectKinds

extension Samples {
  static let types = [
    Sample(
      Enumeration.self,
      ["public", "mood"],
      [
        "labels": ["sad", "it's"], "comment": "c", "owner": "me",
        "grants": ["app": ["with_grant_option": ["usage"]]],
      ],
      """
      CREATE TYPE public.mood AS ENUM ('sad', 'it''s')
      COMMENT ON TYPE public.mood IS 'c'
      ALTER TYPE public.mood OWNER TO me
      GRANT USAGE ON TYPE public.mood TO app WITH GRANT OPTION
      DROP TYPE public.mood
      ALTER TYPE public.mood RENAME TO new
      """
    ),
    Sample(
      ShellType.self,
      ["public", "later"],
      ["comment": "c", "owner": "me"],
      """
      CREATE TYPE public.later
      COMMENT ON TYPE public.later IS 'c'
      ALTER TYPE public.later OWNER TO me
      DROP TYPE public.later
      """
    ),
    Sample(
      Domain.self,
      ["public", "slug"],
      "text",
      """
      CREATE DOMAIN public.slug AS text
      DROP DOMAIN public.slug
      ALTER DOMAIN public.slug RENAME TO new
      """
    ),
    Sample(
      Domain.self,
      ["public", "code"],
      [
        "type": "varchar(9)", "collation": "C", "default": "'x'", "nullable": "false", "not_null": "n",
        "checks": [
          "z": "VALUE <> ''", "a": ["expression": "VALUE <> 'a'", "not_valid": "true", "comment": "why"],
        ],
        "comment": "c", "owner": "me", "grants": ["app": ["with_grant_option": ["usage"]]],
      ],
      """
      CREATE DOMAIN public.code AS varchar(9)
        COLLATE "C"
        DEFAULT 'x'
        CONSTRAINT n NOT NULL
        CONSTRAINT z CHECK (VALUE <> '')
      ALTER DOMAIN public.code ADD CONSTRAINT a CHECK (VALUE <> 'a') NOT VALID
      COMMENT ON CONSTRAINT a ON DOMAIN public.code IS 'why'
      COMMENT ON DOMAIN public.code IS 'c'
      ALTER DOMAIN public.code OWNER TO me
      GRANT USAGE ON DOMAIN public.code TO app WITH GRANT OPTION
      DROP DOMAIN public.code
      ALTER DOMAIN public.code RENAME TO new
      """
    ),
    Sample(
      Domain.self,
      ["public", "percent"],
      ["type": "numeric", "checks": ["VALUE >= 0", "VALUE <= 100"]],
      """
      CREATE DOMAIN public.percent AS numeric
        CONSTRAINT percent_check CHECK (VALUE >= 0)
        CONSTRAINT percent_check1 CHECK (VALUE <= 100)
      DROP DOMAIN public.percent
      ALTER DOMAIN public.percent RENAME TO new
      """
    ),
    Sample(
      CompositeType.self,
      ["public", "address"],
      [
        "attributes": [
          "street": "text", "Old Town": ["type": "text", "collation": "C", "comment": "a", "was": "town"],
        ],
        "comment": "c", "owner": "me", "grants": ["app": ["with_grant_option": ["usage"]]],
      ],
      """
      CREATE TYPE public.address AS (
        street text,
        "Old Town" text COLLATE "C"
      )
      COMMENT ON COLUMN public.address."Old Town" IS 'a'
      COMMENT ON TYPE public.address IS 'c'
      ALTER TYPE public.address OWNER TO me
      GRANT USAGE ON TYPE public.address TO app WITH GRANT OPTION
      DROP TYPE public.address
      ALTER TYPE public.address RENAME TO new
      """
    ),
    Sample(
      CompositeType.self,
      ["public", "nothing"],
      [:],
      """
      CREATE TYPE public.nothing AS ()
      DROP TYPE public.nothing
      ALTER TYPE public.nothing RENAME TO new
      """
    ),
    Sample(
      SequenceGenerator.self,
      ["public", "numbers"],
      [:],
      """
      CREATE SEQUENCE public.numbers AS bigint
      DROP SEQUENCE public.numbers
      ALTER SEQUENCE public.numbers RENAME TO new
      """
    ),
    Sample(
      SequenceGenerator.self,
      ["public", "countdown"],
      [
        "type": "smallint", "start": "50", "increment": "-2", "min": "-100", "max": "60", "cache": "5",
        "cycle": "true", "owned_by": "orders.number", "unlogged": "true", "comment": "c", "owner": "me",
        "grants": ["app": ["with_grant_option": ["usage"]]],
      ],
      """
      CREATE UNLOGGED SEQUENCE public.countdown AS smallint INCREMENT BY -2 MINVALUE -100 MAXVALUE 60 START WITH 50 CACHE 5 CYCLE
      COMMENT ON SEQUENCE public.countdown IS 'c'
      ALTER SEQUENCE public.countdown OWNER TO me
      GRANT USAGE ON SEQUENCE public.countdown TO app WITH GRANT OPTION
      ALTER SEQUENCE public.countdown OWNED BY public.orders.number
      DROP SEQUENCE public.countdown
      ALTER SEQUENCE public.countdown RENAME TO new
      """
    ),
  ]
}
