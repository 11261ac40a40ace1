SELECT 1 / count(*) FROM public.t
 WHERE id = 1 AND (size).amount = 1 AND (size).unit = 'kg' AND (size).note = 'a, b'
   AND sizes[1].amount = 2 AND sizes[2]::text IS NULL AND sizes[3]::text = '(,,,)'
   AND ((parcel).size).note = 'x' AND (parcel).sizes[1].unit = 'g' AND (parcels[1].size).amount = 5
   AND (checked).note = 'w' AND (checked).amount = 6;
SELECT 1 / count(*) FROM public.t WHERE id = 2 AND size::text IS NULL;
SELECT 1 / count(*) FROM public.t WHERE id = 3 AND size::text = '(,,,)';
