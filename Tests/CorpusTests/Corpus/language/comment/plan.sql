-- alter language own
COMMENT ON LANGUAGE own IS 'b';
