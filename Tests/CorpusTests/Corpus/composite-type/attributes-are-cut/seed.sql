INSERT INTO t VALUES (
  1, ROW(1.6, 'abcdefgh', '2026-01-01 10:00'), ARRAY[ROW(1.6, 'abcdefgh', '2026-01-01 10:00')::c], ROW(ROW(1.6, 'abcdefgh', '2026-01-01 10:00'), 5), ROW(1.6, 'abcdefgh', '2026-01-01 10:00')
);
