-- alter event trigger guard
ALTER EVENT TRIGGER guard DISABLE;

-- alter event trigger watcher
ALTER EVENT TRIGGER watcher ENABLE;
COMMENT ON EVENT TRIGGER watcher IS NULL;
