-- alter publication p
ALTER PUBLICATION p SET (publish = '');

-- alter publication q
ALTER PUBLICATION q SET (publish = 'insert, update, delete, truncate');
