-- create schema extensions
CREATE SCHEMA extensions;

-- create extension citext
CREATE EXTENSION citext SCHEMA extensions;

-- create table public.users
CREATE TABLE public.users (
  email extensions.citext NOT NULL,
  CONSTRAINT users_email_key UNIQUE (email)
);
