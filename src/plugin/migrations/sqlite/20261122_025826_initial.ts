import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`toolkits_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_languages_order_idx\` ON \`toolkits_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_languages_parent_idx\` ON \`toolkits_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_pack_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits_pack\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_pack_options_order_idx\` ON \`toolkits_pack_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_pack_options_parent_id_idx\` ON \`toolkits_pack_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_pack\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`template\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`encoding\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_pack_order_idx\` ON \`toolkits_pack\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_pack_parent_id_idx\` ON \`toolkits_pack\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`issued\` text NOT NULL,
  	\`brand_id\` integer NOT NULL,
  	\`promise\` text NOT NULL,
  	\`narrative_id\` integer NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`narrative_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`toolkits_slug_idx\` ON \`toolkits\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_brand_idx\` ON \`toolkits\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_promise_idx\` ON \`toolkits\` (\`promise\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_narrative_idx\` ON \`toolkits\` (\`narrative_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_updated_at_idx\` ON \`toolkits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_created_at_idx\` ON \`toolkits\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`photographs_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photographs_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_rels_order_idx\` ON \`toolkits_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_parent_idx\` ON \`toolkits_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_path_idx\` ON \`toolkits_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_rels_photographs_id_idx\` ON \`toolkits_rels\` (\`photographs_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_points_order_idx\` ON \`narratives_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`narratives_points_parent_id_idx\` ON \`narratives_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_points_locale_idx\` ON \`narratives_points\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`narratives\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`promise\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_promise_idx\` ON \`narratives\` (\`promise\`);`)
  await db.run(sql`CREATE INDEX \`narratives_updated_at_idx\` ON \`narratives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`narratives_created_at_idx\` ON \`narratives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`narratives__status_idx\` ON \`narratives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`narratives_locales\` (
  	\`headline\` text,
  	\`message\` text,
  	\`call_to_action\` text,
  	\`scan_instruction\` text,
  	\`short_url\` text,
  	\`phone\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`narratives_locales_locale_parent_id_unique\` ON \`narratives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_locales_parent_only_idx\` ON \`narratives_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_points_order_idx\` ON \`_narratives_v_version_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_points_parent_id_idx\` ON \`_narratives_v_version_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_points_locale_idx\` ON \`_narratives_v_version_points\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_promise\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_parent_idx\` ON \`_narratives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_promise_idx\` ON \`_narratives_v\` (\`version_promise\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_updated_at_idx\` ON \`_narratives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_created_at_idx\` ON \`_narratives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version__status_idx\` ON \`_narratives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_created_at_idx\` ON \`_narratives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_updated_at_idx\` ON \`_narratives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_snapshot_idx\` ON \`_narratives_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_published_locale_idx\` ON \`_narratives_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_latest_idx\` ON \`_narratives_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_locales\` (
  	\`version_headline\` text,
  	\`version_message\` text,
  	\`version_call_to_action\` text,
  	\`version_scan_instruction\` text,
  	\`version_short_url\` text,
  	\`version_phone\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_narratives_v_locales_locale_parent_id_unique\` ON \`_narratives_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_locales_parent_only_idx\` ON \`_narratives_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`renditions_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_files_order_idx\` ON \`renditions_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`renditions_files_parent_id_idx\` ON \`renditions_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_files_digest_idx\` ON \`renditions_files\` (\`digest\`);`)
  await db.run(sql`CREATE TABLE \`renditions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`toolkit_id\` integer,
  	\`template\` text,
  	\`format\` text,
  	\`language\` text,
  	\`purpose\` text NOT NULL,
  	\`encoding\` text NOT NULL,
  	\`blocks\` numeric,
  	\`warnings\` numeric,
  	\`key\` text NOT NULL,
  	\`toolkit_digest\` text,
  	\`manifest\` text,
  	\`report\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`toolkit_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_status_idx\` ON \`renditions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`renditions_toolkit_idx\` ON \`renditions\` (\`toolkit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_key_idx\` ON \`renditions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`renditions_toolkit_digest_idx\` ON \`renditions\` (\`toolkit_digest\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`photographs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`licence_kind\` text NOT NULL,
  	\`licence_terms\` text NOT NULL,
  	\`licence_url\` text,
  	\`safe_crop_x\` numeric,
  	\`safe_crop_y\` numeric,
  	\`safe_crop_width\` numeric,
  	\`safe_crop_height\` numeric,
  	\`original_name\` text,
  	\`original_format\` text,
  	\`original_color_space\` text,
  	\`original_width\` numeric,
  	\`original_height\` numeric,
  	\`original_bytes\` numeric,
  	\`original_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`photographs_slug_idx\` ON \`photographs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`photographs_original_original_digest_idx\` ON \`photographs\` (\`original_digest\`);`)
  await db.run(sql`CREATE INDEX \`photographs_updated_at_idx\` ON \`photographs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`photographs_created_at_idx\` ON \`photographs\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`photographs_filename_idx\` ON \`photographs\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`photographs_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`photographs\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE TABLE \`photographs_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`photographs_locales_locale_parent_id_unique\` ON \`photographs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_locales_parent_only_idx\` ON \`photographs_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`strapline\` text NOT NULL,
  	\`tokens\` text,
  	\`definition\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`brands_slug_idx\` ON \`brands\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`brands_updated_at_idx\` ON \`brands\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brands_created_at_idx\` ON \`brands\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`toolkits_id\` integer,
  	\`narratives_id\` integer,
  	\`renditions_id\` integer,
  	\`photographs_id\` integer,
  	\`brands_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`narratives_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renditions_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photographs_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brands_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_toolkits_id_idx\` ON \`payload_locked_documents_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_narratives_id_idx\` ON \`payload_locked_documents_rels\` (\`narratives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_renditions_id_idx\` ON \`payload_locked_documents_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photographs_id_idx\` ON \`payload_locked_documents_rels\` (\`photographs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brands_id_idx\` ON \`payload_locked_documents_rels\` (\`brands_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`toolkits_languages\`;`)
  await db.run(sql`DROP TABLE \`toolkits_pack_options\`;`)
  await db.run(sql`DROP TABLE \`toolkits_pack\`;`)
  await db.run(sql`DROP TABLE \`toolkits\`;`)
  await db.run(sql`DROP TABLE \`toolkits_rels\`;`)
  await db.run(sql`DROP TABLE \`narratives_points\`;`)
  await db.run(sql`DROP TABLE \`narratives\`;`)
  await db.run(sql`DROP TABLE \`narratives_locales\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_points\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_locales\`;`)
  await db.run(sql`DROP TABLE \`renditions_files\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`DROP TABLE \`photographs\`;`)
  await db.run(sql`DROP TABLE \`photographs_locales\`;`)
  await db.run(sql`DROP TABLE \`brands\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
