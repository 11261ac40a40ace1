INSERT INTO billing.invoices (total) VALUES (5);
INSERT INTO payments (invoice_id) VALUES (1);
