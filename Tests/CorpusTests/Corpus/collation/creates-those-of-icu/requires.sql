SELECT EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i')
