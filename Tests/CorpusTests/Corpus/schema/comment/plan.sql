-- alter schema changes
COMMENT ON SCHEMA changes IS 'It''s that.';

-- alter schema gains
COMMENT ON SCHEMA gains IS E'Two
lines and a \\ backslash.';

-- alter schema loses
COMMENT ON SCHEMA loses IS NULL;
