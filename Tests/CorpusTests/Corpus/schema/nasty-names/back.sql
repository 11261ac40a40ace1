-- drop foreign key select.from.from_where_fkey
ALTER TABLE "select"."from" DROP CONSTRAINT from_where_fkey;

-- drop table Mixed Case.Some Table
DROP TABLE "Mixed Case"."Some Table";

-- drop table select.from
DROP TABLE "select"."from";

-- drop table 🦜.🦜
DROP TABLE "🦜"."🦜";

-- drop schema Mixed Case
DROP SCHEMA "Mixed Case";

-- drop schema aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
DROP SCHEMA aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- drop schema quo"te's
DROP SCHEMA "quo""te's";

-- drop schema select
DROP SCHEMA "select";

-- drop schema 🦜
DROP SCHEMA "🦜";
