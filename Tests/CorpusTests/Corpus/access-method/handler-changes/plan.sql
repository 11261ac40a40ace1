-- drop access method heap2 (its handler cannot be changed in place)
DROP ACCESS METHOD heap2;

-- create access method heap2 (its handler cannot be changed in place)
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER public.own;
