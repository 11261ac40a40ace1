SET ROLE shop_app;
GRANT SELECT ON orders TO shop_reporting;
GRANT SELECT ON orders TO shop_owner WITH GRANT OPTION;
RESET ROLE;
