-- alter text search dictionary public.gone
ALTER TEXT SEARCH DICTIONARY public.gone (accept, stopwords);

-- alter text search dictionary public.plain
ALTER TEXT SEARCH DICTIONARY public.plain (accept = 'false', stopwords = 'german');
