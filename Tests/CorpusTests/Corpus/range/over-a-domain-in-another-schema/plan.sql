-- alter domain shop.cents
ALTER DOMAIN shop.cents ADD CONSTRAINT cents_check CHECK (VALUE >= 0);

-- create range shop.price_range
CREATE TYPE shop.price_range AS RANGE (
  SUBTYPE = shop.cents
);

-- create table shop.t
CREATE TABLE shop.t (
  a shop.prices NOT NULL,
  b shop.price_multirange
);
