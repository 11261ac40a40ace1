-- alter text search dictionary public.d
ALTER TEXT SEARCH DICTIONARY public.d (accept = 'false', stopwords = 'english');
