SELECT EXISTS (SELECT FROM pg_collation WHERE collname = 'de-x-icu')
