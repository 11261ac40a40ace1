-- alter publication p
ALTER PUBLICATION p SET (publish_generated_columns = none);

-- drop publication q
DROP PUBLICATION q;
