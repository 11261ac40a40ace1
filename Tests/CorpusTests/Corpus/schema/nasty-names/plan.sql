-- create schema Mixed Case
CREATE SCHEMA "Mixed Case";
COMMENT ON SCHEMA "Mixed Case" IS 'Spaces and capitals.';

-- create schema aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
CREATE SCHEMA aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- create schema quo"te's
CREATE SCHEMA "quo""te's";

-- create schema select
CREATE SCHEMA "select";
COMMENT ON SCHEMA "select" IS 'Reserved.';

-- create schema 🦜
CREATE SCHEMA "🦜";

-- create table Mixed Case.Some Table
CREATE TABLE "Mixed Case"."Some Table" (
  "The Id" bigint GENERATED ALWAYS AS IDENTITY,
  "user" text DEFAULT 'Ünïcode'::text NOT NULL,
  CONSTRAINT "Some Table_pkey" PRIMARY KEY ("The Id")
);

-- create table select.from
CREATE TABLE "select"."from" (
  "where" bigint NOT NULL
);

-- create table 🦜.🦜
CREATE TABLE "🦜"."🦜" (
  "🦜" integer
);

-- create index 🦜.🦜.🦜_🦜_idx
CREATE INDEX "🦜_🦜_idx" ON "🦜"."🦜" ("🦜");

-- create foreign key select.from.from_where_fkey
ALTER TABLE "select"."from" ADD CONSTRAINT from_where_fkey FOREIGN KEY ("where") REFERENCES "Mixed Case"."Some Table" ("The Id");
