INSERT INTO users (buyer_name) VALUES ('a');
INSERT INTO orders VALUES ('a');
