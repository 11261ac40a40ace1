INSERT INTO billing.invoices VALUES (1, 2);
INSERT INTO billing.notes VALUES ('a');
