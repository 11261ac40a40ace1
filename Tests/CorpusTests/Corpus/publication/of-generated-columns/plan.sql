-- alter publication p
ALTER PUBLICATION p SET (publish_generated_columns = stored);

-- create publication q
CREATE PUBLICATION q FOR ALL TABLES WITH (publish_generated_columns = stored);
