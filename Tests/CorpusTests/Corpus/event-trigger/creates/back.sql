-- drop event trigger guard
DROP EVENT TRIGGER guard;

-- drop event trigger rewrites
DROP EVENT TRIGGER rewrites;

-- drop event trigger watcher
DROP EVENT TRIGGER watcher;
