INSERT INTO lists VALUES (1, '{2,3}');
INSERT INTO prices VALUES (1, '(2,x)');
INSERT INTO spans VALUES (1, '[2,4)', '{[2,4),[6,8)}');
