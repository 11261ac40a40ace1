-- create event trigger guard
CREATE EVENT TRIGGER guard ON sql_drop WHEN TAG IN ('DROP SEQUENCE', 'DROP TABLE') EXECUTE FUNCTION public.refuse();
ALTER EVENT TRIGGER guard ENABLE ALWAYS;

-- create event trigger rewrites
CREATE EVENT TRIGGER rewrites ON table_rewrite EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER rewrites ENABLE REPLICA;

-- create event trigger watcher
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION public.watch();
COMMENT ON EVENT TRIGGER watcher IS 'Watches.';
