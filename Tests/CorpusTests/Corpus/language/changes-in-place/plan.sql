-- alter language own
CREATE OR REPLACE TRUSTED LANGUAGE own HANDLER public.handle VALIDATOR public."check";
