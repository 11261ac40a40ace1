-- create schema other
CREATE SCHEMA other;

-- create table public.u
CREATE TABLE public.u (
  a integer NOT NULL,
  CONSTRAINT u_pkey PRIMARY KEY (a)
);

-- create publication everything
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update', publish_via_partition_root = true);

-- create publication some
CREATE PUBLICATION "some" FOR TABLE ONLY public.t (a, c) WHERE (a > 3), TABLE ONLY public.u;
COMMENT ON PUBLICATION "some" IS 'Some.';

-- create publication whole
CREATE PUBLICATION whole FOR TABLE ONLY public.u, TABLES IN SCHEMA other;
