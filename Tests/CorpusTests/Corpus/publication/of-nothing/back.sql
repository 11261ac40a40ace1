-- alter publication p
ALTER PUBLICATION p SET (publish = 'insert, update, delete, truncate');

-- alter publication q
ALTER PUBLICATION q SET (publish = '');
