-- alter schema changes
COMMENT ON SCHEMA changes IS 'It''s this.';

-- alter schema gains
COMMENT ON SCHEMA gains IS NULL;

-- alter schema loses
COMMENT ON SCHEMA loses IS 'Was here.';
