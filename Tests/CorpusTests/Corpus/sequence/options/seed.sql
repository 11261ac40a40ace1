SELECT nextval('a'), nextval('b'), nextval('c');
