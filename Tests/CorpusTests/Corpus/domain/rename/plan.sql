-- rename domain public.mail to email
ALTER DOMAIN public.mail RENAME TO email;
