-- drop table shop.t
DROP TABLE shop.t;

-- drop range shop.price_range
DROP TYPE shop.price_range;

-- alter domain shop.cents
ALTER DOMAIN shop.cents DROP CONSTRAINT cents_check;
