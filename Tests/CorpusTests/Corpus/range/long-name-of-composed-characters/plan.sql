-- create range public.r36éééééééééééééééééééé
CREATE TYPE public."r36éééééééééééééééééééé" AS RANGE (
  SUBTYPE = text
);
