-- alter text search dictionary public.gone
ALTER TEXT SEARCH DICTIONARY public.gone (accept = 'false', stopwords = 'german');

-- alter text search dictionary public.plain
ALTER TEXT SEARCH DICTIONARY public.plain (accept, stopwords = 'english');
