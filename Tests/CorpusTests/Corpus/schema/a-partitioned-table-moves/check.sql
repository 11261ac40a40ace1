SELECT 1 / (SELECT count(*) FROM archive.events_2025 WHERE id = 1);
