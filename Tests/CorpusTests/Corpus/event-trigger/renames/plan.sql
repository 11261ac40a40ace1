-- rename event trigger one to eins
ALTER EVENT TRIGGER one RENAME TO eins;
