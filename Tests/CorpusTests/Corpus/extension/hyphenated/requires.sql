CREATE EXTENSION "uuid-ossp"; SELECT uuid_generate_v4() IS NOT NULL
