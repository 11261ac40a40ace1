INSERT INTO events VALUES (1, '2026-02-03', 'a', '[1,2)');
