-- create schema o
CREATE SCHEMA o;

-- create table o.t
CREATE TABLE o.t (
  id integer NOT NULL,
  a text NOT NULL,
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- drop table n.tt
DROP TABLE n.tt;

-- drop schema n
DROP SCHEMA n;
