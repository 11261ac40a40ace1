-- create range public.r97éééééééééééééééééééééééééééééé
CREATE TYPE public."r97éééééééééééééééééééééééééééééé" AS RANGE (
  SUBTYPE = numeric,
  MULTIRANGE_TYPE_NAME = public."r97éééééééééééééééééééééééé_multirange"
);
