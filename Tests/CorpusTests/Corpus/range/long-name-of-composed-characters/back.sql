-- drop range public.r36éééééééééééééééééééé
DROP TYPE public."r36éééééééééééééééééééé";
