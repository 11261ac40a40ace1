INSERT INTO t VALUES (1, 'mid', '{mid,low}', 'high', ROW(now(), 'low'));
