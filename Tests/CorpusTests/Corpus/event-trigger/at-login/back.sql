-- drop event trigger welcome
DROP EVENT TRIGGER welcome;
