-- create column public.things.gone
ALTER TABLE public.things ADD COLUMN gone integer NOT NULL;

-- create column public.things.doubled
ALTER TABLE public.things ADD COLUMN doubled integer GENERATED ALWAYS AS (gone * 2) STORED;

-- create unique constraint public.things.things_gone_key
ALTER TABLE public.things ADD CONSTRAINT things_gone_key UNIQUE (gone);

-- create check constraint public.things.gone_is_positive
ALTER TABLE public.things ADD CONSTRAINT gone_is_positive CHECK (public.positive(gone));

-- create view public.v
CREATE VIEW public.v AS
SELECT things.gone
   FROM public.things;

-- create index public.things.things_gone_id_idx
CREATE INDEX things_gone_id_idx ON public.things (gone, id);

-- create index public.things.things_id_idx
CREATE INDEX things_id_idx ON public.things (id) WHERE (gone > 5);

-- create foreign key public.others.others_gone_fkey
ALTER TABLE public.others ADD CONSTRAINT others_gone_fkey FOREIGN KEY (gone) REFERENCES public.things (gone);

-- alter trigger public.things.touch
CREATE OR REPLACE TRIGGER touch
  BEFORE UPDATE OF gone ON public.things
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- create trigger public.things.touch_big
CREATE TRIGGER touch_big
  BEFORE UPDATE ON public.things
  FOR EACH ROW
  WHEN (new.gone > 9)
  EXECUTE FUNCTION public.touch();

-- create policy public.things.visible
CREATE POLICY visible ON public.things
  USING (gone > 0);
