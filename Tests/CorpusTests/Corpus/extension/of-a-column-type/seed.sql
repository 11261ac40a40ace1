INSERT INTO things VALUES (1, '"color"=>"red"');
