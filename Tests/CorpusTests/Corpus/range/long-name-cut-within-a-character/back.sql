-- drop range public.r97éééééééééééééééééééééééééééééé
DROP TYPE public."r97éééééééééééééééééééééééééééééé";
