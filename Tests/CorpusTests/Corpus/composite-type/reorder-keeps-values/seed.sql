INSERT INTO public.t VALUES
  (1, '(1,kg,"a, b")', '{"(2,g,)",NULL,"(,,)"}', '(7,"(3,kg,x)","{""(4,g,y)""}")', '{"(8,\"(5,kg,z)\",)"}', '(6,g,w)'),
  (2, NULL, NULL, NULL, NULL, NULL), (3, '(,,)', NULL, NULL, NULL, NULL);
