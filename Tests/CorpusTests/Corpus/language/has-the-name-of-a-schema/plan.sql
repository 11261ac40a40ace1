-- rename language lang to public
ALTER LANGUAGE lang RENAME TO public;

-- rename aggregate public.least_of(integer) to smallest
ALTER AGGREGATE public.least_of(integer) RENAME TO smallest;
