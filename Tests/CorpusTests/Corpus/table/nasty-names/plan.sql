-- create table public.Mixed Case
CREATE TABLE public."Mixed Case" (
  "Id" integer NOT NULL,
  "a b" text,
  CONSTRAINT "Mixed Case_pkey" PRIMARY KEY ("Id")
);
COMMENT ON TABLE public."Mixed Case" IS 'Mixed.';

-- create table public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
CREATE TABLE public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb integer NOT NULL,
  other text,
  CONSTRAINT aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_pkey PRIMARY KEY (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb),
  CONSTRAINT aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_other_key UNIQUE (other)
);

-- create table public.apo'strophe
CREATE TABLE public."apo'strophe" (
  "i'd" integer NOT NULL,
  CONSTRAINT "apo'strophe_pkey" PRIMARY KEY ("i'd")
);
COMMENT ON TABLE public."apo'strophe" IS 'it''s';

-- create table public.dot.ted
CREATE TABLE public."dot.ted" (
  "i.d" integer NOT NULL,
  note text,
  CONSTRAINT "dot.ted_pkey" PRIMARY KEY ("i.d"),
  CONSTRAINT "dot.ted_note_key" UNIQUE (note)
);

-- create table public.order
CREATE TABLE public."order" (
  "select" integer NOT NULL,
  "user" text DEFAULT CURRENT_USER NOT NULL,
  "table" integer,
  CONSTRAINT order_pkey PRIMARY KEY ("select")
);

-- create table public.quo"ted
CREATE TABLE public."quo""ted" (
  "i""d" integer NOT NULL,
  CONSTRAINT "quo""ted_pkey" PRIMARY KEY ("i""d"),
  CONSTRAINT "che""ck" CHECK ("i""d" > 0)
);

-- create table public.🦜
CREATE TABLE public."🦜" (
  "🥚" integer NOT NULL,
  CONSTRAINT "🦜_pkey" PRIMARY KEY ("🥚")
);

-- create index public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbb_idx
CREATE INDEX aaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbb_idx ON public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, other);

-- create index public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_other_idx
CREATE INDEX aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_other_idx ON public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (other);

-- create index public.🦜.🦜_🥚_idx
CREATE INDEX "🦜_🥚_idx" ON public."🦜" ("🥚" DESC);

-- create foreign key public.order.order_table_fkey
ALTER TABLE public."order" ADD CONSTRAINT order_table_fkey FOREIGN KEY ("table") REFERENCES public."order" ("select");
