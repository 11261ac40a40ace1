-- An ERP in a dozen schemas: documents, postings, stock, and people; 300 routines, 200 views that build on each other,
-- and row security everywhere. What each module has again is made in loops.

CREATE EXTENSION btree_gist;
CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;

CREATE SCHEMA core;
CREATE SCHEMA api;
CREATE SCHEMA reporting;
CREATE SCHEMA audit;
CREATE SCHEMA "legacy ERP";
COMMENT ON SCHEMA core IS 'What every module builds upon.';
GRANT USAGE ON SCHEMA core, api TO shop_app;
GRANT USAGE ON SCHEMA reporting TO shop_reporting WITH GRANT OPTION;

-- Types
CREATE TYPE core.document_state AS ENUM ('draft', 'submitted', 'approved', 'posted', 'cancelled');
CREATE TYPE core.currency AS ENUM ('BDT', 'EUR', 'USD', 'GBP', 'JPY');
CREATE TYPE core.money AS (amount numeric(18,4), currency core.currency);
CREATE TYPE core.postal_address AS (line1 text, line2 text, city text, zip varchar(16), country character(2));
CREATE TYPE core.party AS (name text, address core.postal_address, phones text[]);
CREATE DOMAIN core.percentage AS numeric(5,2) CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN core.account_number AS text CONSTRAINT digits CHECK (VALUE ~ '^[0-9]{4,10}$');
CREATE DOMAIN core.quantity AS numeric(16,3) DEFAULT 0 CONSTRAINT not_negative CHECK (VALUE >= 0);
CREATE DOMAIN core.period_name AS varchar(7) CHECK (VALUE ~ '^\d{4}-\d{2}$');
CREATE TYPE core.amount_range AS RANGE (SUBTYPE = numeric);
CREATE FUNCTION core.month_difference(a date, b date) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT RETURN (a - b) / 30.0;
CREATE TYPE core.fiscal_range AS RANGE (SUBTYPE = date, SUBTYPE_DIFF = core.month_difference, MULTIRANGE_TYPE_NAME = core.fiscal_ranges);
COMMENT ON TYPE core.money IS 'An amount, and in what.';
COMMENT ON COLUMN core.money.currency IS 'As of ISO 4217';
GRANT USAGE ON TYPE core.money TO shop_app;

-- Arithmetic of amounts
CREATE FUNCTION core.add(a core.money, b core.money) RETURNS core.money LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF a.currency <> b.currency THEN
    RAISE EXCEPTION 'cannot add % to %', b.currency, a.currency USING ERRCODE = 'data_exception';
  END IF;
  RETURN ROW(a.amount + b.amount, a.currency)::core.money;
END;
$$;
CREATE FUNCTION core.negate(a core.money) RETURNS core.money LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT ROW(-a.amount, a.currency)::core.money $$;
CREATE FUNCTION core.is_less(a core.money, b core.money) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT RETURN (a).amount < (b).amount;
CREATE FUNCTION core.is_more(a core.money, b core.money) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT RETURN (a).amount > (b).amount;
CREATE OPERATOR core.+ (FUNCTION = core.add, LEFTARG = core.money, RIGHTARG = core.money, COMMUTATOR = OPERATOR(core.+));
CREATE OPERATOR core.- (FUNCTION = core.negate, RIGHTARG = core.money);
CREATE OPERATOR core.<< (FUNCTION = core.is_less, LEFTARG = core.money, RIGHTARG = core.money, COMMUTATOR = OPERATOR(core.>>));
CREATE OPERATOR core.>> (FUNCTION = core.is_more, LEFTARG = core.money, RIGHTARG = core.money, COMMUTATOR = OPERATOR(core.<<));
CREATE AGGREGATE core.sum(core.money) (SFUNC = core.add, STYPE = core.money, PARALLEL = SAFE, COMBINEFUNC = core.add);
CREATE FUNCTION core.to_money(numeric) RETURNS core.money LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, 'BDT')::core.money $$;
CREATE CAST (numeric AS core.money) WITH FUNCTION core.to_money(numeric) AS ASSIGNMENT;

-- Support for windows and ordered sets
CREATE FUNCTION core.last_known(state anyelement, next anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(next, state) $$;
CREATE AGGREGATE core.last_known(anyelement) (SFUNC = core.last_known, STYPE = anyelement);
CREATE FUNCTION core.moving_add(state numeric, n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(state, 0) + coalesce(n, 0) $$;
CREATE FUNCTION core.moving_subtract(state numeric, n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(state, 0) - coalesce(n, 0) $$;
CREATE AGGREGATE core.running_total(numeric) (SFUNC = core.moving_add, STYPE = numeric, INITCOND = '0', MSFUNC = core.moving_add, MINVFUNC = core.moving_subtract, MSTYPE = numeric, MINITCOND = '0');

-- The session
CREATE FUNCTION core.current_tenant() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('erp.tenant', true), '')::integer $$;
CREATE FUNCTION core.current_user_name() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog RETURN CURRENT_USER;
REVOKE EXECUTE ON FUNCTION core.current_user_name() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.current_user_name() TO shop_app, shop_reporting;
CREATE FUNCTION core.log(level text, VARIADIC messages text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$ BEGIN RAISE LOG '%: %', level, array_to_string(messages, ' '); END $$;
CREATE FUNCTION core.log(messages text) RETURNS void LANGUAGE sql AS $$ SELECT core.log('info', messages) $$;
CREATE FUNCTION core.split_party(p core.party, OUT name text, OUT city text, OUT first_phone text) LANGUAGE sql IMMUTABLE AS $$ SELECT p.name, ((p).address).city, p.phones[1] $$;
CREATE FUNCTION core.periods(year integer) RETURNS TABLE (name core.period_name, during core.fiscal_range) LANGUAGE sql IMMUTABLE ROWS 12 AS $$
  SELECT to_char(make_date(year, m, 1), 'YYYY-MM'), core.fiscal_range(make_date(year, m, 1), (make_date(year, m, 1) + interval '1 month')::date) FROM generate_series(1, 12) m
$$;

CREATE TABLE core.tenants (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, party core.party, home core.currency DEFAULT 'BDT' NOT NULL,
  fiscal_years core.fiscal_ranges DEFAULT '{}' NOT NULL, created_at timestamptz DEFAULT now() NOT NULL
);
CREATE TABLE core.people (
  id serial PRIMARY KEY, tenant_id integer DEFAULT core.current_tenant() NOT NULL REFERENCES core.tenants ON DELETE CASCADE,
  login text NOT NULL, address core.postal_address, manager_id integer REFERENCES core.people ON DELETE SET NULL,
  employed daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL), UNIQUE (tenant_id, login), CHECK (manager_id <> id)
);
CREATE TABLE audit.changes (
  id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz DEFAULT clock_timestamp() NOT NULL, tenant_id integer, relation regclass NOT NULL,
  operation text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')), before jsonb, after jsonb, by text DEFAULT CURRENT_USER NOT NULL, PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE audit.changes_2025 PARTITION OF audit.changes FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2026-01-01 00:00+00');
CREATE TABLE audit.changes_2026 PARTITION OF audit.changes FOR VALUES FROM ('2026-01-01 00:00+00') TO ('2027-01-01 00:00+00');
CREATE TABLE audit.changes_default PARTITION OF audit.changes DEFAULT;
CREATE FUNCTION audit.note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
BEGIN
  INSERT INTO changes (tenant_id, relation, operation, before, after)
  VALUES (nullif(current_setting('erp.tenant', true), '')::integer, TG_RELID, TG_OP,
          CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN coalesce(NEW, OLD);
END
$$;
ALTER TABLE core.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.people ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON core.tenants USING (id = core.current_tenant());
CREATE POLICY colleagues ON core.people FOR SELECT TO shop_app, shop_reporting USING (tenant_id = core.current_tenant());
CREATE POLICY oneself ON core.people FOR UPDATE TO shop_app USING (login = core.current_user_name()) WITH CHECK (tenant_id = core.current_tenant());
GRANT SELECT (id, login, manager_id) ON core.people TO shop_reporting;
GRANT SELECT, UPDATE ON core.people TO shop_app;
CREATE VIEW core.organisation AS
  WITH RECURSIVE tree AS (SELECT id, login, manager_id, 0 AS depth, ARRAY[id] AS path FROM core.people WHERE manager_id IS NULL
    UNION ALL SELECT p.id, p.login, p.manager_id, t.depth + 1, t.path || p.id FROM core.people p JOIN tree t ON p.manager_id = t.id)
  SELECT * FROM tree;

-- Modules: documents with lines, postings, and the routines and views that all have
DO $do$
DECLARE
  m text;
  d text;
  modules CONSTANT jsonb := '{"sales": ["quotation", "order", "delivery", "invoice"], "purchasing": ["request", "order", "receipt", "bill"], "inventory": ["transfer", "adjustment", "count"], "manufacturing": ["bill_of_materials", "work_order"], "accounting": ["journal", "payment", "budget"], "hr": ["contract", "payslip", "leave"], "projects": ["task", "timesheet"], "assets": ["asset", "depreciation"], "crm": ["lead", "campaign"]}';
BEGIN
  FOR m IN SELECT jsonb_object_keys(modules) LOOP
    EXECUTE format('CREATE SCHEMA %I', m);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO shop_app, shop_reporting', m);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO shop_reporting', m);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE ON SEQUENCES TO shop_app WITH GRANT OPTION', m);
    EXECUTE format('CREATE SEQUENCE %I.document_number START WITH 1000 CACHE 10', m);
    EXECUTE format($f$CREATE FUNCTION %1$I.next_number(prefix text DEFAULT upper(left('%1$s', 3))) RETURNS text LANGUAGE sql AS $$ SELECT prefix || '-' || nextval('%1$s.document_number') $$ $f$, m);
    FOR d IN SELECT jsonb_array_elements_text(modules -> m) LOOP
      EXECUTE format($sql$
        CREATE TABLE %1$I.%2$I (
          id bigserial PRIMARY KEY, tenant_id integer DEFAULT core.current_tenant() NOT NULL REFERENCES core.tenants ON UPDATE CASCADE ON DELETE RESTRICT,
          number text DEFAULT %1$I.next_number() NOT NULL, state core.document_state DEFAULT 'draft' NOT NULL, date date DEFAULT CURRENT_DATE NOT NULL,
          party core.party, total core.money, valid core.fiscal_range, responsible integer REFERENCES core.people ON DELETE SET NULL, custom jsonb DEFAULT '{}' NOT NULL,
          cancelled_at timestamptz, UNIQUE (tenant_id, number), CHECK (cancelled_at IS NULL OR state = 'cancelled'), EXCLUDE USING gist (tenant_id WITH =, number WITH =, valid WITH &&) WHERE (state = 'posted'));
        CREATE TABLE %1$I.%3$I (
          document_id bigint NOT NULL REFERENCES %1$I.%2$I ON DELETE CASCADE, line smallint NOT NULL CHECK (line > 0), item text NOT NULL, quantity core.quantity NOT NULL, price numeric(18,4) NOT NULL,
          discount core.percentage DEFAULT 0 NOT NULL, total numeric(20,4) GENERATED ALWAYS AS (round(quantity * price * (1 - discount / 100), 4)) STORED, PRIMARY KEY (document_id, line) DEFERRABLE INITIALLY IMMEDIATE);
        CREATE INDEX ON %1$I.%2$I (tenant_id, state, date DESC);
        CREATE INDEX ON %1$I.%2$I USING gin (custom jsonb_path_ops);
        CREATE INDEX %4$I ON %1$I.%2$I (((party).name), ((total).currency)) WHERE state <> 'draft';
        CREATE STATISTICS %1$I.%5$I (ndistinct, dependencies) ON tenant_id, state, date FROM %1$I.%2$I;
        ALTER TABLE %1$I.%2$I ENABLE ROW LEVEL SECURITY;
        ALTER TABLE %1$I.%3$I ENABLE ROW LEVEL SECURITY;
        CREATE POLICY tenant ON %1$I.%2$I AS RESTRICTIVE USING (tenant_id = core.current_tenant());
        CREATE POLICY staff ON %1$I.%2$I TO shop_app USING (true) WITH CHECK (state <> 'posted');
        CREATE POLICY of_document ON %1$I.%3$I USING (EXISTS (SELECT FROM %1$I.%2$I d WHERE d.id = document_id));
        GRANT SELECT, INSERT, UPDATE, DELETE ON %1$I.%2$I, %1$I.%3$I TO shop_app;
        CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %1$I.%2$I FOR EACH ROW EXECUTE FUNCTION audit.note_change()
      $sql$, m, d, d || '_line', d || '_by_party', d || '_statistics');
      EXECUTE format($sql$
        CREATE FUNCTION %1$I.%3$I(document bigint) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(l.total) FROM %1$I.%4$I l WHERE l.document_id = document; END;
        CREATE FUNCTION %1$I.%3$I(document %1$I.%2$I) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT %1$I.%3$I(document.id) $$;
        CREATE FUNCTION %1$I.%5$I(since date, OUT number text, OUT total numeric) RETURNS SETOF record LANGUAGE sql STABLE ROWS 200 AS $$ SELECT number, (total).amount FROM %1$I.%2$I WHERE date >= since $$;
        CREATE FUNCTION %1$I.%6$I(document bigint, VARIADIC quantities numeric[]) RETURNS integer LANGUAGE plpgsql AS $$
        DECLARE
          n integer := 0;
          q numeric;
        BEGIN
          FOREACH q IN ARRAY quantities LOOP
            n := n + 1;
            UPDATE %1$I.%4$I SET quantity = q WHERE document_id = document AND line = n;
          END LOOP;
          RETURN n;
        END
        $$;
        CREATE PROCEDURE %1$I.%7$I(INOUT document bigint, IN silent boolean DEFAULT false) LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE %1$I.%2$I SET state = 'posted' WHERE id = document AND state = 'approved';
          IF NOT FOUND AND NOT silent THEN RAISE EXCEPTION 'nothing to post: %%', document; END IF;
          COMMIT;
        END
        $$;
        CREATE FUNCTION %1$I.%8$I() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO %1$I.%2$I (number, date) VALUES (NEW.number, NEW.date);
          RETURN NEW;
        END
        $$;
        COMMENT ON FUNCTION %1$I.%3$I(bigint) IS 'What the lines add up to.'
      $sql$, m, d, d || '_total', d || '_line', d || '_since', 'set_' || d || '_quantities', 'post_' || d, 'insert_' || d);
      EXECUTE format($sql$
        CREATE FUNCTION %1$I.%3$I(document bigint, reason text DEFAULT NULL) RETURNS core.document_state LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
          result core.document_state;
        BEGIN
          UPDATE %1$I.%2$I SET state = 'cancelled', cancelled_at = now() WHERE id = document RETURNING state INTO result;
          PERFORM core.log('info', 'cancelled', document::text, coalesce(reason, '-'));
          RETURN result;
        END
        $$;
        CREATE FUNCTION %1$I.%4$I(number text) RETURNS SETOF %1$I.%2$I LANGUAGE sql STABLE AS $$ SELECT * FROM %1$I.%2$I d WHERE d.number = $1 $$;
        CREATE FUNCTION %1$I.%5$I(document bigint) RETURNS bigint LANGUAGE sql BEGIN ATOMIC
          INSERT INTO %1$I.%2$I (party, total) SELECT party, total FROM %1$I.%2$I WHERE id = document RETURNING id;
        END;
        CREATE FUNCTION %1$I.%6$I(a core.document_state, b core.document_state) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN CASE a WHEN 'draft' THEN b IN ('submitted', 'cancelled') ELSE b > a END
      $sql$, m, d, 'cancel_' || d, 'find_' || d, 'copy_' || d, d || '_may_become');
      EXECUTE format($f$CREATE PROCEDURE %1$I.%3$I(before date, OUT removed bigint) LANGUAGE plpgsql SET lock_timeout = '1s' AS $$ BEGIN DELETE FROM %1$I.%2$I WHERE date < before AND state = 'cancelled'; GET DIAGNOSTICS removed = ROW_COUNT; END $$ $f$, m, d, 'purge_' || d);
      EXECUTE format($sql$
        CREATE VIEW %1$I.%3$I WITH (security_barrier) AS SELECT id, tenant_id, number, date, party, total, responsible FROM %1$I.%2$I WHERE state NOT IN ('draft', 'cancelled');
        CREATE VIEW %1$I.%4$I AS SELECT o.*, l.line, l.item, l.quantity, l.total AS line_total FROM %1$I.%3$I o JOIN %1$I.%9$I l ON l.document_id = o.id;
        CREATE VIEW %1$I.%5$I AS SELECT tenant_id, date_trunc('month', date)::date AS month, item, sum(quantity) AS quantity, sum(line_total) AS total FROM %1$I.%4$I GROUP BY 1, 2, 3;
        CREATE VIEW %1$I.%6$I (tenant, month, total, running) AS SELECT tenant_id, month, sum(total), sum(sum(total)) OVER (PARTITION BY tenant_id ORDER BY month) FROM %1$I.%5$I GROUP BY tenant_id, month;
        CREATE VIEW %1$I.%7$I WITH (security_invoker) AS SELECT t.name, v.month, v.total, v.running, lag(v.total) OVER w AS before FROM %1$I.%6$I v JOIN core.tenants t ON t.id = v.tenant WINDOW w AS (PARTITION BY t.id ORDER BY v.month);
        CREATE VIEW reporting.%8$I AS SELECT name, month, total, round(100 * (total - before) / nullif(before, 0), 1) AS growth FROM %1$I.%7$I WHERE before IS NOT NULL;
        CREATE VIEW %1$I.%10$I AS SELECT id, number, date FROM %1$I.%2$I WHERE state = 'draft' WITH CASCADED CHECK OPTION;
        CREATE VIEW api.%8$I AS SELECT number, date, state::text AS state, (total).amount AS amount FROM %1$I.%2$I;
        CREATE TRIGGER writing INSTEAD OF INSERT ON api.%8$I FOR EACH ROW EXECUTE FUNCTION %1$I.%11$I();
        CREATE RULE no_deletes AS ON DELETE TO api.%8$I DO INSTEAD NOTHING;
        GRANT SELECT ON reporting.%8$I TO shop_reporting;
        GRANT SELECT, INSERT ON api.%8$I TO shop_app WITH GRANT OPTION;
        COMMENT ON VIEW reporting.%8$I IS 'Growth by month.'
      $sql$, m, d, 'open_' || d, d || '_lines', d || '_by_item', d || '_by_month', d || '_trend', m || '_' || d, d || '_line', 'draft_' || d, 'insert_' || d);
    END LOOP;
  END LOOP;
END
$do$;
CREATE MATERIALIZED VIEW reporting.year AS SELECT name, date_trunc('year', month) AS year, sum(total) AS total FROM reporting.sales_invoice GROUP BY 1, 2;
CREATE UNIQUE INDEX ON reporting.year (name, year);
CREATE VIEW reporting.best_years AS SELECT DISTINCT ON (name) * FROM reporting.year ORDER BY name, total DESC;

-- Foreign data
CREATE SERVER warehouse FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'warehouse.example.org', dbname 'facts', use_remote_estimate 'true');
CREATE SERVER exchange FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE reporting.facts (id bigint NOT NULL, measure text OPTIONS (column_name 'MEASURE'), value numeric) SERVER warehouse OPTIONS (schema_name 'public', table_name 'facts', fetch_size '5000');
CREATE FOREIGN TABLE "legacy ERP"."Kunden (alt)" ("Nr." integer, "Name" text, "Ort" text) SERVER exchange OPTIONS (filename '/srv/exchange/kunden.csv', format 'csv', header 'true', encoding 'latin1');
CREATE VIEW "legacy ERP"."Kunden" AS SELECT "Nr." AS id, initcap("Name") AS "Name" FROM "legacy ERP"."Kunden (alt)";

-- What watches the schema
CREATE FUNCTION audit.note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE
  c record;
BEGIN
  FOR c IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    RAISE LOG '% %', c.command_tag, c.object_identity;
  END LOOP;
END
$$;
CREATE EVENT TRIGGER note_ddl ON ddl_command_end WHEN TAG IN ('ALTER TABLE', 'CREATE TABLE') EXECUTE FUNCTION audit.note_ddl();

-- Old rules, and replication
CREATE TABLE "legacy ERP".settings (key text PRIMARY KEY, value text);
CREATE VIEW "legacy ERP".parameters AS SELECT key, value FROM "legacy ERP".settings;
CREATE RULE write AS ON INSERT TO "legacy ERP".parameters DO INSTEAD INSERT INTO "legacy ERP".settings VALUES (new.key, new.value) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
CREATE RULE change AS ON UPDATE TO "legacy ERP".parameters DO INSTEAD UPDATE "legacy ERP".settings SET value = new.value WHERE key = old.key;
CREATE PUBLICATION books FOR TABLE accounting.journal WHERE (number <> '' AND id > 0), TABLE accounting.journal_line, TABLE core.people (id, tenant_id, login);
ALTER TABLE accounting.journal REPLICA IDENTITY FULL;
CREATE PUBLICATION audits FOR TABLES IN SCHEMA audit WITH (publish = 'insert', publish_via_partition_root = true);
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner GRANT SELECT ON TABLES TO shop_reporting;
