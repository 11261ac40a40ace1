INSERT INTO t VALUES
  (1, ROW('abcdefghijklm', 12.34), ARRAY[ROW('abcdefghijklm', 12.34)::c, NULL], ROW(ROW('abcdefghijklm', 12.34), 1),
   ROW('abcdefghijklm', 12.34), ARRAY[ROW('abcdefghijklm', 12.34)::d]),
  (2, NULL, '{}', ROW(NULL, NULL), ROW(NULL, 'NaN'), '{}');
