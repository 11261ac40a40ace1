-- rename exclusion constraint public.t.old to Mixed Case
ALTER TABLE public.t RENAME CONSTRAINT old TO "Mixed Case";
