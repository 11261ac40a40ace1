-- alter language own
CREATE OR REPLACE LANGUAGE own HANDLER public.handle;
