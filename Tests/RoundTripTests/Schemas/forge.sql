-- A code forge as it is after ten years: a thousand tables, half of them partitions. Modules that repeat a pattern of
-- tables for many sorts of things do so in loops, as the generators of such products do.

CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE SCHEMA partitions_static;
CREATE SCHEMA partitions_dynamic;
COMMENT ON SCHEMA partitions_dynamic IS 'Partitions that a job makes and drops.';

CREATE TYPE visibility AS ENUM ('private', 'internal', 'public');
CREATE TYPE build_status AS ENUM ('created', 'pending', 'running', 'success', 'failed', 'canceled', 'skipped', 'manual');
CREATE TYPE severity_level AS ENUM ('unknown', 'info', 'low', 'medium', 'high', 'critical');
CREATE DOMAIN sha1 AS text CHECK (VALUE ~ '^[0-9a-f]{40}$');
CREATE DOMAIN url_path AS text CONSTRAINT no_spaces CHECK (VALUE !~ '\s') CONSTRAINT length CHECK (char_length(VALUE) <= 255);
CREATE DOMAIN jsonb_object AS jsonb DEFAULT '{}' NOT NULL CHECK (jsonb_typeof(VALUE) = 'object');

CREATE FUNCTION set_has_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at = now();
  RETURN NEW;
END;
$$;

CREATE FUNCTION next_traversal_ids_sibling(traversal_ids integer[]) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  RETURN traversal_ids[1:array_length(traversal_ids, 1) - 1] || ARRAY[traversal_ids[array_length(traversal_ids, 1)] + 1];
END;
$$;

-- Users and namespaces
CREATE TABLE users (
  id bigserial PRIMARY KEY,
  email varchar NOT NULL DEFAULT '',
  username varchar NOT NULL,
  encrypted_password varchar DEFAULT '' NOT NULL,
  name varchar,
  admin boolean DEFAULT false NOT NULL,
  projects_limit integer NOT NULL,
  failed_attempts integer DEFAULT 0,
  state varchar,
  user_type smallint DEFAULT 0 NOT NULL,
  settings jsonb_object,
  last_activity_on date,
  confirmed_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT check_7bde697e8e CHECK (char_length(email) <= 255),
  CONSTRAINT check_0dd5948e38 CHECK (user_type >= 0) NOT VALID
);
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE UNIQUE INDEX index_users_on_lower_username ON users (lower(username));
CREATE INDEX index_users_on_name_trigram ON users USING gin (name gin_trgm_ops);
CREATE INDEX index_users_on_username_trigram ON users USING gin (username gin_trgm_ops);
CREATE INDEX index_users_for_active_billable ON users (id) WHERE state = 'active' AND user_type IN (0, 6, 4);
CREATE INDEX index_users_on_created_at ON users (created_at) INCLUDE (id, state);
CREATE INDEX ON users (admin) WHERE admin;

CREATE TABLE organizations (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000) PRIMARY KEY,
  name text NOT NULL DEFAULT '', path url_path NOT NULL, visibility visibility DEFAULT 'private' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL,
  CHECK (char_length(name) <= 255), UNIQUE (path)
);

CREATE TABLE namespaces (
  id bigserial PRIMARY KEY, name varchar NOT NULL, path varchar NOT NULL, type varchar DEFAULT 'User' NOT NULL,
  owner_id bigint REFERENCES users ON DELETE SET NULL, parent_id bigint REFERENCES namespaces ON DELETE RESTRICT,
  organization_id bigint DEFAULT 1 REFERENCES organizations ON DELETE CASCADE,
  visibility visibility DEFAULT 'private' NOT NULL, traversal_ids bigint[] DEFAULT '{}' NOT NULL,
  description text, deleted_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT check_parent CHECK (parent_id IS NULL OR type <> 'User')
);
COMMENT ON TABLE namespaces IS 'Groups, and the places of their own that users have.';
COMMENT ON COLUMN namespaces.traversal_ids IS 'Identifiers of the ancestors, from the root down to the namespace itself.';
CREATE INDEX index_namespaces_on_traversal_ids ON namespaces USING gin (traversal_ids);
CREATE INDEX index_btree_namespaces_traversal_ids ON namespaces USING btree (traversal_ids);
CREATE UNIQUE INDEX index_namespaces_name_parent_id_type ON namespaces (name, parent_id, type);
CREATE INDEX index_namespaces_on_name_trigram ON namespaces USING gin (name gin_trgm_ops);
CREATE INDEX index_namespaces_on_owner_id ON namespaces (owner_id);
CREATE INDEX ON namespaces (parent_id, id);

CREATE TABLE projects (
  id bigserial PRIMARY KEY, name varchar, path varchar, description text,
  creator_id bigint REFERENCES users ON DELETE SET NULL,
  namespace_id bigint NOT NULL REFERENCES namespaces ON UPDATE CASCADE ON DELETE RESTRICT,
  visibility visibility DEFAULT 'private' NOT NULL, archived boolean DEFAULT false NOT NULL,
  star_count integer DEFAULT 0 NOT NULL, repository_storage varchar DEFAULT 'default' NOT NULL,
  last_activity_at timestamptz, import_url text, pending_delete boolean DEFAULT false,
  created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL,
  full_text tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(name, '') || ' ' || coalesce(description, ''))) STORED
);
CREATE INDEX index_projects_on_full_text ON projects USING gin (full_text);
CREATE INDEX index_projects_on_name_trigram ON projects USING gin (name gin_trgm_ops, path gin_trgm_ops);
CREATE INDEX index_projects_api_created_at_id_desc ON projects (created_at, id DESC);
CREATE INDEX index_projects_on_last_activity ON projects (last_activity_at DESC NULLS LAST, id) WHERE pending_delete = false AND NOT archived;
CREATE UNIQUE INDEX index_projects_on_namespace_id_and_lower_path ON projects (namespace_id, lower(path));
ALTER TABLE projects ALTER description SET STATISTICS 1000;
CREATE STATISTICS projects_visibility_archived (dependencies, mcv) ON visibility, archived, pending_delete FROM projects;

CREATE TABLE members (
  id bigserial PRIMARY KEY, access_level integer NOT NULL, source_id bigint NOT NULL, source_type varchar NOT NULL,
  user_id bigint REFERENCES users ON DELETE CASCADE, invited_by bigint REFERENCES users ON DELETE SET NULL,
  member_namespace_id bigint, state smallint DEFAULT 0, expires_at date, created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT check_508774aac0 CHECK (member_namespace_id IS NOT NULL) NOT VALID,
  UNIQUE NULLS NOT DISTINCT (source_type, source_id, user_id)
);
ALTER TABLE members ADD CONSTRAINT fk_namespace FOREIGN KEY (member_namespace_id) REFERENCES namespaces (id) ON DELETE CASCADE NOT VALID;

-- Work items
CREATE TABLE work_item_types (id smallint PRIMARY KEY, name text NOT NULL UNIQUE, icon text, base_type smallint DEFAULT 0 NOT NULL);
CREATE TABLE milestones (
  id serial PRIMARY KEY, title varchar NOT NULL, project_id bigint REFERENCES projects ON DELETE CASCADE, group_id bigint REFERENCES namespaces ON DELETE CASCADE,
  due_date date, start_date date, state text, iid integer,
  CHECK (num_nonnulls(project_id, group_id) = 1), CONSTRAINT dates CHECK (start_date <= due_date)
);
CREATE TABLE issues (
  id bigserial PRIMARY KEY, iid integer NOT NULL, title varchar, description text,
  author_id bigint REFERENCES users ON DELETE SET NULL, project_id bigint REFERENCES projects ON DELETE CASCADE,
  namespace_id bigint NOT NULL REFERENCES namespaces ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  milestone_id integer REFERENCES milestones ON DELETE SET NULL, work_item_type_id smallint NOT NULL REFERENCES work_item_types,
  duplicated_to_id bigint REFERENCES issues ON DELETE SET NULL, moved_to_id bigint REFERENCES issues ON DELETE SET NULL,
  confidential boolean DEFAULT false NOT NULL, state smallint DEFAULT 1 NOT NULL, weight integer, due_date date,
  relative_position integer, lock_version integer DEFAULT 0, closed_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL,
  UNIQUE (namespace_id, iid), CHECK (weight >= 0)
);
CREATE INDEX idx_issues_on_project_id_and_relative_position ON issues (project_id, relative_position, id DESC);
CREATE INDEX index_issues_on_title_trigram ON issues USING gin (title gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX index_issues_on_confidential ON issues (confidential) WHERE confidential;
CREATE INDEX index_issues_on_due ON issues (project_id, due_date) WHERE due_date IS NOT NULL AND state = 1;
CREATE TABLE labels (id serial PRIMARY KEY, title varchar NOT NULL, color varchar DEFAULT '#6699cc' NOT NULL, project_id bigint REFERENCES projects ON DELETE CASCADE, group_id bigint REFERENCES namespaces ON DELETE CASCADE, UNIQUE (project_id, title), UNIQUE (group_id, title));
CREATE TABLE label_links (id bigserial PRIMARY KEY, label_id integer REFERENCES labels ON DELETE CASCADE, target_id bigint, target_type varchar);
CREATE TABLE issue_assignees (user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE, issue_id bigint NOT NULL REFERENCES issues ON DELETE CASCADE, PRIMARY KEY (issue_id, user_id));
CREATE TABLE issue_links (id bigserial PRIMARY KEY, source_id bigint NOT NULL REFERENCES issues ON DELETE CASCADE, target_id bigint NOT NULL REFERENCES issues ON DELETE CASCADE, link_type smallint DEFAULT 0 NOT NULL, UNIQUE (source_id, target_id), CHECK (source_id <> target_id));
CREATE TABLE boards (id bigserial PRIMARY KEY, project_id bigint REFERENCES projects ON DELETE CASCADE, name text DEFAULT 'Development' NOT NULL, milestone_id integer REFERENCES milestones ON DELETE SET NULL);
CREATE TABLE board_lists (id bigserial PRIMARY KEY, board_id bigint NOT NULL REFERENCES boards ON DELETE CASCADE, label_id integer REFERENCES labels ON DELETE CASCADE, position integer CHECK (position >= 0), UNIQUE (board_id, position) DEFERRABLE INITIALLY IMMEDIATE);
CREATE TABLE notes (id bigserial PRIMARY KEY, note text, noteable_type text, noteable_id bigint, author_id bigint REFERENCES users ON DELETE SET NULL, project_id bigint REFERENCES projects ON DELETE CASCADE, system boolean DEFAULT false NOT NULL, discussion_id text, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now());
CREATE INDEX index_notes_on_note_trigram ON notes USING gin (note gin_trgm_ops);
CREATE INDEX index_notes_on_noteable ON notes (noteable_id, noteable_type, system);
CREATE INDEX index_notes_for_diff ON notes ((discussion_id || ':' || id::text)) WHERE noteable_type = 'DiffNote';

-- Merge requests and repositories
CREATE TABLE merge_requests (
  id bigserial PRIMARY KEY, iid integer NOT NULL, title varchar, source_branch varchar NOT NULL, target_branch varchar NOT NULL,
  source_project_id bigint REFERENCES projects ON DELETE SET NULL, target_project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE,
  author_id bigint REFERENCES users ON DELETE SET NULL, merge_commit sha1, squash boolean DEFAULT false NOT NULL,
  head_pipeline_id bigint, head_pipeline_partition bigint, state smallint DEFAULT 1 NOT NULL, created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL,
  UNIQUE (target_project_id, iid)
);
CREATE INDEX index_merge_requests_on_open ON merge_requests (source_project_id, source_branch) WHERE state = 1;
CREATE INDEX ON merge_requests USING hash (merge_commit);
CREATE TABLE merge_request_diffs (id bigserial PRIMARY KEY, merge_request_id bigint NOT NULL REFERENCES merge_requests ON DELETE CASCADE, base sha1, head sha1 NOT NULL, files_count smallint, stored_externally boolean);
CREATE TABLE merge_request_diff_files (merge_request_diff_id bigint NOT NULL REFERENCES merge_request_diffs ON DELETE CASCADE, relative_order integer NOT NULL, new_path text NOT NULL, old_path text, diff text, PRIMARY KEY (merge_request_diff_id, relative_order));
ALTER TABLE merge_request_diff_files ALTER diff SET STORAGE EXTERNAL;
CREATE TABLE protected_branches (id serial PRIMARY KEY, project_id bigint REFERENCES projects ON DELETE CASCADE, name varchar NOT NULL, allow_force_push boolean DEFAULT false NOT NULL);
CREATE TABLE locks (id bigserial PRIMARY KEY, project_id bigint NOT NULL, during tstzrange NOT NULL, path text, EXCLUDE USING gist (project_id WITH =, during WITH &&) WHERE (path IS NOT NULL));

-- Pipelines: list partitions that are hashed again
CREATE SEQUENCE ci_builds_id_seq;
CREATE TABLE ci_pipelines (id bigint GENERATED BY DEFAULT AS IDENTITY, partition_id bigint DEFAULT 100 NOT NULL, project_id bigint, ref text, sha sha1, status build_status DEFAULT 'created' NOT NULL, created_at timestamptz DEFAULT now(), PRIMARY KEY (id, partition_id));
CREATE TABLE ci_builds (
  id bigint DEFAULT nextval('ci_builds_id_seq') NOT NULL, partition_id bigint NOT NULL, pipeline_id bigint NOT NULL, project_id bigint,
  name text, stage text, status build_status DEFAULT 'created' NOT NULL, options jsonb, coverage double precision, token text, updated_at timestamptz DEFAULT now(),
  PRIMARY KEY (id, partition_id),
  CONSTRAINT check_1e2fbd1b39 CHECK (coverage BETWEEN 0 AND 100),
  CONSTRAINT fk_pipeline FOREIGN KEY (pipeline_id, partition_id) REFERENCES ci_pipelines (id, partition_id) ON UPDATE CASCADE ON DELETE CASCADE
) PARTITION BY LIST (partition_id);
ALTER SEQUENCE ci_builds_id_seq OWNED BY ci_builds.id;
CREATE INDEX ON ci_builds (pipeline_id, id);
CREATE INDEX p_ci_builds_token ON ci_builds (token, partition_id) WHERE token IS NOT NULL;
CREATE INDEX p_ci_builds_expression ON ci_builds ((options ->> 'image'), lower(stage));
DO $$
BEGIN
  FOR p IN 100..111 LOOP
    EXECUTE format('CREATE TABLE partitions_static.ci_builds_%s PARTITION OF ci_builds FOR VALUES IN (%s) PARTITION BY HASH (id)', p, p);
    FOR r IN 0..7 LOOP
      EXECUTE format('CREATE TABLE partitions_static.ci_builds_%s_%s PARTITION OF partitions_static.ci_builds_%s FOR VALUES WITH (MODULUS 8, REMAINDER %s)', p, r, p, r);
    END LOOP;
  END LOOP;
END $$;
CREATE TABLE partitions_static.ci_builds_default PARTITION OF ci_builds DEFAULT;
CREATE TRIGGER touch BEFORE UPDATE ON ci_builds FOR EACH ROW EXECUTE FUNCTION set_has_changed();

-- Partitions by month
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['audit_events', 'web_hook_logs', 'analytics_events', 'user_activities'] LOOP
    EXECUTE format('CREATE TABLE %I (id bigserial, created_at timestamp NOT NULL, author_id bigint NOT NULL, entity_type varchar NOT NULL, entity_id bigint, details jsonb DEFAULT ''{}'' NOT NULL, ip inet, PRIMARY KEY (id, created_at), CHECK (char_length(entity_type) < 100)) PARTITION BY RANGE (created_at)', t);
    EXECUTE format('CREATE INDEX idx_%s_on_entity ON %I (entity_type, entity_id, created_at DESC)', t, t);
    EXECUTE format('CREATE TABLE partitions_dynamic.%I PARTITION OF %I FOR VALUES FROM (MINVALUE) TO (''2023-01-01'')', t || '_000000', t);
    FOR m IN 0..47 LOOP
      EXECUTE format('CREATE TABLE partitions_dynamic.%I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', t || to_char(date '2023-01-01' + make_interval(months => m), '_YYYYMM'), t,
        date '2023-01-01' + make_interval(months => m), date '2023-01-01' + make_interval(months => m + 1));
    END LOOP;
  END LOOP;
END $$;
CREATE INDEX ON audit_events USING brin (created_at) WITH (pages_per_range = 64);
CREATE UNIQUE INDEX only_of_one_month ON partitions_dynamic.audit_events_202301 (entity_id) WHERE entity_type = 'Project';

-- Partitions by hash
CREATE TABLE issue_search_data (project_id bigint NOT NULL, issue_id bigint NOT NULL REFERENCES issues ON DELETE CASCADE, search_vector tsvector, namespace_id bigint, PRIMARY KEY (project_id, issue_id)) PARTITION BY HASH (project_id);
CREATE INDEX index_issue_search_data_on_search_vector ON issue_search_data USING gin (search_vector);
CREATE TABLE virtual_registry_entries (group_id bigint NOT NULL, relative_path text NOT NULL CHECK (char_length(relative_path) <= 1024), size integer DEFAULT 0 NOT NULL, status smallint DEFAULT 0 NOT NULL, PRIMARY KEY (group_id, relative_path, status)) PARTITION BY HASH (relative_path);
DO $$
BEGIN
  FOR r IN 0..63 LOOP
    EXECUTE format('CREATE TABLE partitions_static.issue_search_data_%s PARTITION OF issue_search_data FOR VALUES WITH (MODULUS 64, REMAINDER %s)', to_char(r, 'FM00'), r);
  END LOOP;
  FOR r IN 0..15 LOOP
    EXECUTE format('CREATE TABLE partitions_static.virtual_registry_entries_%s PARTITION OF virtual_registry_entries FOR VALUES WITH (MODULUS 16, REMAINDER %s)', to_char(r, 'FM00'), r);
  END LOOP;
END $$;

-- Foreign keys that a job enforces, because the tables are to be in databases of their own
CREATE TABLE loose_foreign_keys_deleted_records (id bigserial, partition bigint DEFAULT 1 NOT NULL, primary_key_value bigint NOT NULL, status smallint DEFAULT 1 NOT NULL, created_at timestamptz DEFAULT now() NOT NULL, fully_qualified_table_name text NOT NULL, consume_after timestamptz DEFAULT now(), PRIMARY KEY (partition, id), CONSTRAINT check_1a541f3235 CHECK (char_length(fully_qualified_table_name) <= 150)) PARTITION BY LIST (partition);
CREATE TABLE partitions_static.loose_foreign_keys_deleted_records_1 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN (1);
CREATE TABLE partitions_static.loose_foreign_keys_deleted_records_2 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN (2, 3);
CREATE FUNCTION insert_into_loose_foreign_keys_deleted_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO loose_foreign_keys_deleted_records (fully_qualified_table_name, primary_key_value)
  SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, old_table.id FROM old_table;
  RETURN NULL;
END
$$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['users', 'projects', 'namespaces', 'merge_requests', 'issues', 'notes'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records()', t || '_loose_fk_trigger', t);
  END LOOP;
END $$;

-- Packages: each format has the same tables
DO $$
DECLARE f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['maven', 'npm', 'nuget', 'pypi', 'conan', 'composer', 'debian', 'rpm', 'helm', 'rubygems', 'terraform', 'generic', 'golang', 'swift', 'cargo', 'conda', 'hex', 'cran', 'alpine', 'arch', 'vagrant', 'chef', 'container', 'pub', 'opkg'] LOOP
    EXECUTE format($sql$
      CREATE TABLE packages_%1$s_packages (id bigserial PRIMARY KEY, project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE, creator_id bigint REFERENCES users ON DELETE SET NULL, name text NOT NULL, version text, status smallint DEFAULT 0 NOT NULL, created_at timestamptz DEFAULT now() NOT NULL, CONSTRAINT check_%1$s_version CHECK (char_length(version) <= 255), UNIQUE (project_id, name, version));
      CREATE INDEX index_packages_%1$s_on_name_trigram ON packages_%1$s_packages USING gin (name gin_trgm_ops);
      CREATE INDEX ON packages_%1$s_packages (project_id, lower(name)) WHERE status <> 4;
      CREATE TABLE packages_%1$s_files (id bigserial PRIMARY KEY, package_id bigint NOT NULL REFERENCES packages_%1$s_packages ON DELETE CASCADE, file_name text NOT NULL, file_sha1 sha1, file_sha256 bytea, size bigint DEFAULT 0 CHECK (size >= 0), store smallint DEFAULT 1);
      CREATE INDEX ON packages_%1$s_files (package_id, file_name) INCLUDE (size);
      CREATE TABLE packages_%1$s_metadata (package_id bigint PRIMARY KEY REFERENCES packages_%1$s_packages ON DELETE CASCADE, content jsonb_object, updated_at timestamptz DEFAULT now());
      CREATE TABLE packages_%1$s_tags (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, package_id bigint NOT NULL, name varchar(255) NOT NULL, CONSTRAINT fk_%1$s_tags FOREIGN KEY (package_id) REFERENCES packages_%1$s_packages (id) ON UPDATE RESTRICT ON DELETE CASCADE NOT VALID);
      CREATE TABLE packages_%1$s_dependencies (package_id bigint NOT NULL REFERENCES packages_%1$s_packages ON DELETE CASCADE, dependency_id bigint NOT NULL REFERENCES packages_%1$s_packages, constraint_text text DEFAULT '*', PRIMARY KEY (package_id, dependency_id));
      CREATE TRIGGER touch BEFORE UPDATE ON packages_%1$s_metadata FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION set_has_changed()
    $sql$, f);
  END LOOP;
END $$;

-- Integrations: each service has settings, secrets, and a log
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['jira', 'slack', 'mattermost', 'teams', 'discord', 'telegram', 'asana', 'bamboo', 'bugzilla', 'buildkite', 'campfire', 'clickup', 'confluence', 'datadog', 'diffblue', 'drone', 'emails', 'ewm', 'github', 'google_play', 'harbor', 'irker', 'jenkins', 'matrix', 'packagist', 'phorge', 'pivotal', 'prometheus', 'pumble', 'pushover', 'redmine', 'squash', 'teamcity', 'unify', 'webex', 'youtrack', 'zentao'] LOOP
    EXECUTE format($sql$
      CREATE TABLE integration_%1$s_settings (id serial PRIMARY KEY, project_id bigint REFERENCES projects ON DELETE CASCADE, group_id bigint REFERENCES namespaces ON DELETE CASCADE, active boolean DEFAULT false NOT NULL, properties jsonb_object, CHECK (num_nonnulls(project_id, group_id) <= 1));
      CREATE UNIQUE INDEX ON integration_%1$s_settings (project_id) WHERE active;
      CREATE TABLE integration_%1$s_secrets (setting_id integer PRIMARY KEY REFERENCES integration_%1$s_settings ON DELETE CASCADE, encrypted bytea, iv bytea, CHECK (octet_length(iv) <= 16));
      CREATE UNLOGGED TABLE integration_%1$s_log (id bigserial, at timestamptz DEFAULT clock_timestamp() NOT NULL, entry text)
    $sql$, s);
  END LOOP;
END $$;

-- Geographic replication: each sort of file has a registry and a state
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['upload', 'lfs_object', 'job_artifact', 'pages_deployment', 'package_file', 'pipeline_artifact', 'snippet_repository', 'wiki_repository', 'design_repository', 'container_repository', 'terraform_state', 'ci_secure_file', 'dependency_proxy_blob', 'dependency_proxy_manifest', 'merge_request_diff', 'project_repository', 'group_wiki', 'avatar', 'attachment', 'import_file', 'export_file', 'supply_chain_attestation', 'model_version'] LOOP
    EXECUTE format($sql$
      CREATE TABLE geo_%1$s_registry (id bigserial PRIMARY KEY, %1$s_id bigint NOT NULL UNIQUE, state smallint DEFAULT 0 NOT NULL, retry_count smallint DEFAULT 0, retry_at timestamptz, last_sync_failure text, verified_at timestamptz, CHECK (char_length(last_sync_failure) <= 255));
      CREATE INDEX %1$s_registry_failed ON geo_%1$s_registry (retry_at NULLS FIRST) WHERE state = 3;
      CREATE INDEX %1$s_registry_pending ON geo_%1$s_registry (verified_at NULLS FIRST) WHERE state = 2 AND retry_count = 0;
      CREATE TABLE geo_%1$s_states (%1$s_id bigint PRIMARY KEY, checksum bytea, started_at timestamptz) WITH (fillfactor = 80);
      CREATE TABLE geo_%1$s_events (id bigserial PRIMARY KEY, event text NOT NULL, payload jsonb DEFAULT '{}' NOT NULL)
    $sql$, s);
  END LOOP;
END $$;

-- Things that people react to
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['issue', 'merge_request', 'note', 'project', 'milestone'] LOOP
    EXECUTE format($sql$
      CREATE TABLE %1$s_award_emoji (id bigserial PRIMARY KEY, name varchar NOT NULL, user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE, %1$s_id bigint NOT NULL REFERENCES %1$ss ON DELETE CASCADE, UNIQUE (user_id, %1$s_id, name));
      CREATE TABLE %1$s_subscriptions (user_id bigint REFERENCES users ON DELETE CASCADE, %1$s_id bigint REFERENCES %1$ss ON DELETE CASCADE, subscribed boolean, PRIMARY KEY (user_id, %1$s_id));
      CREATE TABLE %1$s_user_mentions (id bigserial PRIMARY KEY, %1$s_id bigint NOT NULL REFERENCES %1$ss ON DELETE CASCADE, mentioned_users_ids bigint[], mentioned_groups_ids bigint[]);
      CREATE INDEX ON %1$s_user_mentions USING gin (mentioned_users_ids);
      CREATE TABLE resource_%1$s_state_events (id bigserial PRIMARY KEY, user_id bigint REFERENCES users ON DELETE SET NULL, %1$s_id bigint REFERENCES %1$ss ON DELETE CASCADE, action smallint NOT NULL, created_at timestamptz DEFAULT now() NOT NULL);
      CREATE TABLE %1$s_custom_emails (id bigserial PRIMARY KEY, %1$s_id bigint REFERENCES %1$ss ON DELETE CASCADE, email text NOT NULL, EXCLUDE USING gist (%1$s_id WITH =, email WITH =))
    $sql$, s);
  END LOOP;
END $$;

-- Security
CREATE TABLE security_scans (id bigserial PRIMARY KEY, build_id bigint NOT NULL, scan_type smallint NOT NULL, project_id bigint REFERENCES projects ON DELETE CASCADE, info jsonb DEFAULT '{}' NOT NULL);
CREATE TABLE vulnerabilities (id bigserial PRIMARY KEY, project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE, author_id bigint REFERENCES users ON DELETE SET DEFAULT, title text NOT NULL, severity severity_level DEFAULT 'unknown' NOT NULL, state smallint DEFAULT 1 NOT NULL, detected_at timestamptz DEFAULT now() NOT NULL, resolved_at timestamptz);
CREATE INDEX index_vulnerabilities_on_severity ON vulnerabilities (project_id, severity DESC, id DESC) WHERE state IN (1, 4);
CREATE TABLE security_findings (id bigserial, scan_id bigint NOT NULL, scanner text, severity severity_level NOT NULL, partition_number integer DEFAULT 1 NOT NULL, uuid uuid, PRIMARY KEY (id, partition_number), CHECK (uuid IS NOT NULL)) PARTITION BY LIST (partition_number);
CREATE UNIQUE INDEX security_findings_uuid ON security_findings (uuid, scan_id, partition_number);
DO $$
BEGIN
  FOR p IN 1..60 LOOP
    EXECUTE format('CREATE TABLE partitions_dynamic.security_findings_%s PARTITION OF security_findings FOR VALUES IN (%s)', p, p);
  END LOOP;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sbom', 'sast', 'dast', 'secret_detection', 'container_scanning', 'fuzzing', 'license'] LOOP
    EXECUTE format($sql$
      CREATE TABLE %1$s_components (id bigserial PRIMARY KEY, name text COLLATE "C" NOT NULL, purl_type smallint, UNIQUE NULLS NOT DISTINCT (name, purl_type));
      CREATE TABLE %1$s_versions (id bigserial PRIMARY KEY, component_id bigint NOT NULL REFERENCES %1$s_components ON DELETE CASCADE, version text NOT NULL);
      CREATE TABLE %1$s_occurrences (id bigserial PRIMARY KEY, project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE, component_id bigint NOT NULL REFERENCES %1$s_components ON DELETE CASCADE, version_id bigint REFERENCES %1$s_versions ON DELETE SET NULL, highest severity_level, licenses jsonb DEFAULT '[]', traversal_ids bigint[] DEFAULT '{}' NOT NULL);
      CREATE INDEX ON %1$s_occurrences ((licenses #> '{0,spdx_identifier}'), traversal_ids);
      CREATE TABLE %1$s_policies (id bigserial PRIMARY KEY, rules jsonb NOT NULL, enabled boolean DEFAULT true NOT NULL) WITH (autovacuum_vacuum_scale_factor = 0.01)
    $sql$, t);
  END LOOP;
END $$;

-- Migrations in batches, for each database
DO $$
DECLARE d text;
BEGIN
  FOREACH d IN ARRAY ARRAY['main', 'ci', 'sec', 'embedding', 'jh', 'geo'] LOOP
    EXECUTE format('CREATE SCHEMA gitforge_%s', d);
    EXECUTE format($sql$
      CREATE TABLE gitforge_%1$s.batched_migrations (id bigserial PRIMARY KEY, job_class_name text NOT NULL, min_value bigint DEFAULT 1 NOT NULL, max_value bigint NOT NULL, batch_size integer NOT NULL, sub_batch_size integer NOT NULL, pause_ms integer DEFAULT 100 NOT NULL, job_arguments jsonb DEFAULT '[]' NOT NULL, CONSTRAINT max_at_least_min CHECK (max_value >= min_value), CONSTRAINT positive CHECK (min_value > 0), CHECK (batch_size >= sub_batch_size));
      CREATE TABLE gitforge_%1$s.batched_jobs (id bigserial PRIMARY KEY, migration_id bigint NOT NULL REFERENCES gitforge_%1$s.batched_migrations ON DELETE CASCADE, status build_status DEFAULT 'pending', attempts smallint DEFAULT 0 NOT NULL, started_at timestamptz, metrics jsonb DEFAULT '{}' NOT NULL);
      CREATE INDEX ON gitforge_%1$s.batched_jobs (migration_id, id) WHERE status = 'failed';
      CREATE TABLE gitforge_%1$s.job_transitions (job_id bigint NOT NULL REFERENCES gitforge_%1$s.batched_jobs ON DELETE CASCADE, at timestamptz DEFAULT now() NOT NULL, previous build_status, next build_status, PRIMARY KEY (job_id, at));
      CREATE TABLE gitforge_%1$s.async_indexes (id serial PRIMARY KEY, name text NOT NULL UNIQUE, definition text NOT NULL, attempts integer DEFAULT 0 NOT NULL);
      CREATE TABLE gitforge_%1$s.schema_migrations (version varchar PRIMARY KEY, finished_at timestamptz DEFAULT now());
      CREATE TABLE gitforge_%1$s.feature_gates (id serial PRIMARY KEY, feature_key varchar NOT NULL, key varchar NOT NULL, value varchar, UNIQUE (feature_key, key, value));
      CREATE VIEW gitforge_%1$s.jobs_left AS SELECT m.job_class_name, count(*) FILTER (WHERE j.status <> 'success') AS left FROM gitforge_%1$s.batched_migrations m LEFT JOIN gitforge_%1$s.batched_jobs j ON j.migration_id = m.id GROUP BY m.id, m.job_class_name
    $sql$, d);
  END LOOP;
END $$;

-- Views and materialized views
CREATE VIEW postgres_indexes AS SELECT n.nspname || '.' || i.relname AS identifier, x.indexrelid, n.nspname AS schema, i.relname AS name, x.indisunique AS "unique", x.indisvalid AS valid_index, pg_get_indexdef(i.oid) AS definition FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_namespace n ON n.oid = i.relnamespace WHERE n.nspname <> 'pg_catalog';
CREATE VIEW open_issues AS SELECT id, iid, title, project_id, author_id FROM issues WHERE state = 1;
CREATE VIEW project_statistics WITH (security_barrier) AS SELECT p.id, p.name, count(i.id) AS open_issues, max(m.created_at) AS last_merge_request FROM projects p LEFT JOIN open_issues i ON i.project_id = p.id LEFT JOIN merge_requests m ON m.target_project_id = p.id GROUP BY p.id;
CREATE MATERIALIZED VIEW popular_projects AS SELECT id, name, star_count, rank() OVER (ORDER BY star_count DESC) AS place FROM projects WHERE visibility = 'public';
CREATE UNIQUE INDEX ON popular_projects (id);
CREATE INDEX popular_projects_by_place ON popular_projects (place) WHERE place <= 100;
CREATE MATERIALIZED VIEW namespace_descendants AS WITH RECURSIVE tree AS (SELECT id, id AS root FROM namespaces WHERE parent_id IS NULL UNION ALL SELECT n.id, t.root FROM namespaces n JOIN tree t ON n.parent_id = t.id) SELECT root, array_agg(id ORDER BY id) AS ids FROM tree GROUP BY root;

-- Small tables of settings that every administrator knows
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['abuse_reports', 'achievements', 'agents', 'alerts', 'appearances', 'approvals', 'badges', 'banned_users', 'broadcast_messages', 'chat_names', 'chat_teams', 'clusters', 'commit_templates', 'compliance_frameworks', 'cycle_times', 'deploy_keys', 'deploy_tokens', 'deployments', 'dora_metrics', 'elastic_states', 'environments', 'epics', 'error_trackers', 'escalation_rules', 'feature_flags', 'fork_networks', 'gpg_keys', 'import_sources', 'incidents', 'instance_limits', 'invitations', 'iterations', 'keys', 'ldap_links', 'lfs_objects', 'mirrors', 'oauth_clients', 'onboardings', 'pages_domains', 'personal_tokens', 'plans', 'push_rules', 'redirect_routes', 'releases', 'requirements', 'runners', 'saml_providers', 'scim_identities', 'snippets', 'spam_logs', 'sprints', 'statuses', 'suggestions', 'system_hooks', 'tags', 'templates', 'term_agreements', 'timelogs', 'todos', 'topics', 'trackers', 'triggers', 'uploads', 'webauthn_keys', 'wikis', 'x509_certificates', 'zoom_meetings'] LOOP
    EXECUTE format($sql$
      CREATE TABLE %1$I (id bigserial PRIMARY KEY, project_id bigint REFERENCES projects ON DELETE CASCADE, user_id bigint REFERENCES users ON DELETE SET NULL, title text, enabled boolean DEFAULT true NOT NULL, created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL, CHECK (char_length(title) <= 255));
      CREATE INDEX %2$I ON %1$I (project_id);
      CREATE INDEX ON %1$I (user_id) WHERE user_id IS NOT NULL;
      CREATE TRIGGER touch BEFORE UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION set_has_changed()
    $sql$, t, 'index_' || t || '_on_project');
    EXECUTE format('CREATE TABLE %1$I (%2$I bigint NOT NULL REFERENCES %3$I ON DELETE CASCADE, label_id integer NOT NULL REFERENCES labels ON DELETE CASCADE, PRIMARY KEY (%2$I, label_id))', t || '_labels', rtrim(t, 's') || '_id', t);
  END LOOP;
END $$;
