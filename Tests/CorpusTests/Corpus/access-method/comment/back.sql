-- alter access method heap2
COMMENT ON ACCESS METHOD heap2 IS NULL;
