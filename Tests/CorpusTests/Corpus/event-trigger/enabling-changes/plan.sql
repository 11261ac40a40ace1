-- alter event trigger guard
ALTER EVENT TRIGGER guard ENABLE ALWAYS;

-- alter event trigger watcher
ALTER EVENT TRIGGER watcher DISABLE;
COMMENT ON EVENT TRIGGER watcher IS 'c';
