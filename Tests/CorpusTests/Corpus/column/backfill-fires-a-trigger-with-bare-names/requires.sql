-- Since 17, a materialized view is filled without the search path of the session.
SELECT current_setting('server_version_num')::int < 170000
