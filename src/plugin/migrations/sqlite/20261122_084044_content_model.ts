import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`toolkits_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_languages_order_idx\` ON \`toolkits_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_languages_parent_idx\` ON \`toolkits_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_dos_order_idx\` ON \`toolkits_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_dos_parent_id_idx\` ON \`toolkits_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_donts_order_idx\` ON \`toolkits_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_donts_parent_id_idx\` ON \`toolkits_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_templates_locked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slot\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_templates_locked_order_idx\` ON \`toolkits_templates_locked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_templates_locked_parent_id_idx\` ON \`toolkits_templates_locked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_templates_locked_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits_templates_locked\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`toolkits_templates_locked_locales_locale_parent_id_unique\` ON \`toolkits_templates_locked_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_templates_locked_locales_parent_only_idx\` ON \`toolkits_templates_locked_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_templates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`template\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_templates_order_idx\` ON \`toolkits_templates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_templates_parent_id_idx\` ON \`toolkits_templates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_pack_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits_pack\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_pack_options_order_idx\` ON \`toolkits_pack_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_pack_options_parent_id_idx\` ON \`toolkits_pack_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_pack\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`template\` text,
  	\`format\` text,
  	\`purpose\` text,
  	\`encoding\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_pack_order_idx\` ON \`toolkits_pack\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_pack_parent_id_idx\` ON \`toolkits_pack\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`toolkits\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`access_level\` text DEFAULT 'staff',
  	\`revision\` numeric,
  	\`reference\` text,
  	\`issued\` text,
  	\`brand_id\` integer,
  	\`promise_id\` integer,
  	\`narrative_id\` integer,
  	\`summary\` text,
  	\`objective\` text,
  	\`hashtag\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`territory\` text DEFAULT 'GB',
  	\`election\` text DEFAULT 'needs-monitoring-officer',
  	\`spend\` numeric,
  	\`safeguarding\` integer DEFAULT false,
  	\`sensitive\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`narrative_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`toolkits_slug_idx\` ON \`toolkits\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_access_level_idx\` ON \`toolkits\` (\`access_level\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_reference_idx\` ON \`toolkits\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_issued_idx\` ON \`toolkits\` (\`issued\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_brand_idx\` ON \`toolkits\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_promise_idx\` ON \`toolkits\` (\`promise_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_narrative_idx\` ON \`toolkits\` (\`narrative_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_hashtag_idx\` ON \`toolkits\` (\`hashtag\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_valid_from_idx\` ON \`toolkits\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_valid_to_idx\` ON \`toolkits\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_election_idx\` ON \`toolkits\` (\`election\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_safeguarding_idx\` ON \`toolkits\` (\`safeguarding\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_sensitive_idx\` ON \`toolkits\` (\`sensitive\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_updated_at_idx\` ON \`toolkits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_created_at_idx\` ON \`toolkits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`toolkits__status_idx\` ON \`toolkits\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`toolkits_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`toolkits_texts_order_parent\` ON \`toolkits_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_texts_text_idx\` ON \`toolkits_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`toolkits_texts_parent_only_idx\` ON \`toolkits_texts\` (\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_languages_order_idx\` ON \`_toolkits_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_languages_parent_idx\` ON \`_toolkits_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_dos_order_idx\` ON \`_toolkits_v_version_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_dos_parent_id_idx\` ON \`_toolkits_v_version_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_donts_order_idx\` ON \`_toolkits_v_version_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_donts_parent_id_idx\` ON \`_toolkits_v_version_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_templates_locked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slot\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v_version_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_templates_locked_order_idx\` ON \`_toolkits_v_version_templates_locked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_templates_locked_parent_id_idx\` ON \`_toolkits_v_version_templates_locked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_templates_locked_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v_version_templates_locked\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_toolkits_v_version_templates_locked_locales_locale_parent_i\` ON \`_toolkits_v_version_templates_locked_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_templates_locked_locales_parent_only_idx\` ON \`_toolkits_v_version_templates_locked_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_templates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`template\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_templates_order_idx\` ON \`_toolkits_v_version_templates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_templates_parent_id_idx\` ON \`_toolkits_v_version_templates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_pack_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v_version_pack\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_pack_options_order_idx\` ON \`_toolkits_v_version_pack_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_pack_options_parent_id_idx\` ON \`_toolkits_v_version_pack_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_version_pack\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`template\` text,
  	\`format\` text,
  	\`purpose\` text,
  	\`encoding\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_pack_order_idx\` ON \`_toolkits_v_version_pack\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_pack_parent_id_idx\` ON \`_toolkits_v_version_pack\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_access_level\` text DEFAULT 'staff',
  	\`version_revision\` numeric,
  	\`version_reference\` text,
  	\`version_issued\` text,
  	\`version_brand_id\` integer,
  	\`version_promise_id\` integer,
  	\`version_narrative_id\` integer,
  	\`version_summary\` text,
  	\`version_objective\` text,
  	\`version_hashtag\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_territory\` text DEFAULT 'GB',
  	\`version_election\` text DEFAULT 'needs-monitoring-officer',
  	\`version_spend\` numeric,
  	\`version_safeguarding\` integer DEFAULT false,
  	\`version_sensitive\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_narrative_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_parent_idx\` ON \`_toolkits_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_slug_idx\` ON \`_toolkits_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_access_level_idx\` ON \`_toolkits_v\` (\`version_access_level\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_reference_idx\` ON \`_toolkits_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_issued_idx\` ON \`_toolkits_v\` (\`version_issued\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_brand_idx\` ON \`_toolkits_v\` (\`version_brand_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_promise_idx\` ON \`_toolkits_v\` (\`version_promise_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_narrative_idx\` ON \`_toolkits_v\` (\`version_narrative_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_hashtag_idx\` ON \`_toolkits_v\` (\`version_hashtag\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_valid_from_idx\` ON \`_toolkits_v\` (\`version_valid_from\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_valid_to_idx\` ON \`_toolkits_v\` (\`version_valid_to\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_election_idx\` ON \`_toolkits_v\` (\`version_election\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_safeguarding_idx\` ON \`_toolkits_v\` (\`version_safeguarding\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_sensitive_idx\` ON \`_toolkits_v\` (\`version_sensitive\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_updated_at_idx\` ON \`_toolkits_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version_created_at_idx\` ON \`_toolkits_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_version_version__status_idx\` ON \`_toolkits_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_created_at_idx\` ON \`_toolkits_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_updated_at_idx\` ON \`_toolkits_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_snapshot_idx\` ON \`_toolkits_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_published_locale_idx\` ON \`_toolkits_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_latest_idx\` ON \`_toolkits_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_texts_order_parent\` ON \`_toolkits_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_texts_parent_only_idx\` ON \`_toolkits_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_toolkits_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`photographs_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_toolkits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photographs_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_order_idx\` ON \`_toolkits_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_parent_idx\` ON \`_toolkits_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_path_idx\` ON \`_toolkits_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_toolkits_v_rels_photographs_id_idx\` ON \`_toolkits_v_rels\` (\`photographs_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`audience\` text DEFAULT 'both',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_statements_order_idx\` ON \`narratives_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`narratives_statements_parent_id_idx\` ON \`narratives_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_statements_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`narratives_statements_locales_locale_parent_id_unique\` ON \`narratives_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_statements_locales_parent_only_idx\` ON \`narratives_statements_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`narratives_easy_read\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`photograph_id\` integer,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_easy_read_order_idx\` ON \`narratives_easy_read\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`narratives_easy_read_parent_id_idx\` ON \`narratives_easy_read\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_easy_read_locale_idx\` ON \`narratives_easy_read\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`narratives_easy_read_photograph_idx\` ON \`narratives_easy_read\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_audiences_barriers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`narratives_audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_audiences_barriers_order_idx\` ON \`narratives_audiences_barriers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`narratives_audiences_barriers_parent_idx\` ON \`narratives_audiences_barriers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_audiences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'resident',
  	\`interest\` text,
  	\`insight\` text,
  	\`needs\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_audiences_order_idx\` ON \`narratives_audiences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`narratives_audiences_parent_id_idx\` ON \`narratives_audiences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel\` text,
  	\`audience\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_messages_order_idx\` ON \`narratives_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`narratives_messages_parent_id_idx\` ON \`narratives_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_messages_locales\` (
  	\`text\` text,
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`narratives_messages_locales_locale_parent_id_unique\` ON \`narratives_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_messages_locales_parent_only_idx\` ON \`narratives_messages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`scope\` text DEFAULT 'campaign',
  	\`promise_id\` integer,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`sensitivity\` text DEFAULT 'none',
  	\`approver\` text,
  	\`approved\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_scope_idx\` ON \`narratives\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`narratives_promise_idx\` ON \`narratives\` (\`promise_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_valid_from_idx\` ON \`narratives\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`narratives_valid_to_idx\` ON \`narratives\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`narratives_sensitivity_idx\` ON \`narratives\` (\`sensitivity\`);`)
  await db.run(sql`CREATE INDEX \`narratives_approved_idx\` ON \`narratives\` (\`approved\`);`)
  await db.run(sql`CREATE INDEX \`narratives_updated_at_idx\` ON \`narratives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`narratives_created_at_idx\` ON \`narratives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`narratives__status_idx\` ON \`narratives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`narratives_locales\` (
  	\`goal\` text,
  	\`headline\` text,
  	\`message\` text,
  	\`call_to_action\` text,
  	\`scan_instruction\` text,
  	\`short_url\` text,
  	\`phone\` text,
  	\`easy_read_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`narratives_locales_locale_parent_id_unique\` ON \`narratives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_locales_parent_only_idx\` ON \`narratives_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_texts_order_parent\` ON \`narratives_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_texts_text_idx\` ON \`narratives_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`narratives_texts_parent_only_idx\` ON \`narratives_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`narratives_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`toolkits_id\` integer,
  	\`promises_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`promises_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`narratives_rels_order_idx\` ON \`narratives_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`narratives_rels_parent_idx\` ON \`narratives_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_rels_path_idx\` ON \`narratives_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`narratives_rels_toolkits_id_idx\` ON \`narratives_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`narratives_rels_promises_id_idx\` ON \`narratives_rels\` (\`promises_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text,
  	\`audience\` text DEFAULT 'both',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_statements_order_idx\` ON \`_narratives_v_version_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_statements_parent_id_idx\` ON \`_narratives_v_version_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_statements_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v_version_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_narratives_v_version_statements_locales_locale_parent_id_un\` ON \`_narratives_v_version_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_statements_locales_parent_only_idx\` ON \`_narratives_v_version_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_points_order_idx\` ON \`_narratives_v_version_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_points_parent_id_idx\` ON \`_narratives_v_version_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_points_locale_idx\` ON \`_narratives_v_version_points\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_easy_read\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`photograph_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_easy_read_order_idx\` ON \`_narratives_v_version_easy_read\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_easy_read_parent_id_idx\` ON \`_narratives_v_version_easy_read\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_easy_read_locale_idx\` ON \`_narratives_v_version_easy_read\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_easy_read_photograph_idx\` ON \`_narratives_v_version_easy_read\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_audiences_barriers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_narratives_v_version_audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_audiences_barriers_order_idx\` ON \`_narratives_v_version_audiences_barriers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_audiences_barriers_parent_idx\` ON \`_narratives_v_version_audiences_barriers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_audiences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'resident',
  	\`interest\` text,
  	\`insight\` text,
  	\`needs\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_audiences_order_idx\` ON \`_narratives_v_version_audiences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_audiences_parent_id_idx\` ON \`_narratives_v_version_audiences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`channel\` text,
  	\`audience\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_messages_order_idx\` ON \`_narratives_v_version_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_messages_parent_id_idx\` ON \`_narratives_v_version_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_version_messages_locales\` (
  	\`text\` text,
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v_version_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_narratives_v_version_messages_locales_locale_parent_id_uniq\` ON \`_narratives_v_version_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_messages_locales_parent_only_idx\` ON \`_narratives_v_version_messages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_scope\` text DEFAULT 'campaign',
  	\`version_promise_id\` integer,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_sensitivity\` text DEFAULT 'none',
  	\`version_approver\` text,
  	\`version_approved\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_parent_idx\` ON \`_narratives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_scope_idx\` ON \`_narratives_v\` (\`version_scope\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_promise_idx\` ON \`_narratives_v\` (\`version_promise_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_valid_from_idx\` ON \`_narratives_v\` (\`version_valid_from\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_valid_to_idx\` ON \`_narratives_v\` (\`version_valid_to\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_sensitivity_idx\` ON \`_narratives_v\` (\`version_sensitivity\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_approved_idx\` ON \`_narratives_v\` (\`version_approved\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_updated_at_idx\` ON \`_narratives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version_created_at_idx\` ON \`_narratives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_version_version__status_idx\` ON \`_narratives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_created_at_idx\` ON \`_narratives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_updated_at_idx\` ON \`_narratives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_snapshot_idx\` ON \`_narratives_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_published_locale_idx\` ON \`_narratives_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_latest_idx\` ON \`_narratives_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_locales\` (
  	\`version_goal\` text,
  	\`version_headline\` text,
  	\`version_message\` text,
  	\`version_call_to_action\` text,
  	\`version_scan_instruction\` text,
  	\`version_short_url\` text,
  	\`version_phone\` text,
  	\`version_easy_read_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_narratives_v_locales_locale_parent_id_unique\` ON \`_narratives_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_locales_parent_only_idx\` ON \`_narratives_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_texts_order_parent\` ON \`_narratives_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_texts_parent_only_idx\` ON \`_narratives_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_narratives_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`toolkits_id\` integer,
  	\`promises_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_narratives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`promises_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_narratives_v_rels_order_idx\` ON \`_narratives_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_rels_parent_idx\` ON \`_narratives_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_rels_path_idx\` ON \`_narratives_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_rels_toolkits_id_idx\` ON \`_narratives_v_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`_narratives_v_rels_promises_id_idx\` ON \`_narratives_v_rels\` (\`promises_id\`);`)
  await db.run(sql`CREATE TABLE \`facts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`key\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`geography\` text,
  	\`source\` text,
  	\`address\` text,
  	\`as_of\` text,
  	\`expires\` text,
  	\`owner\` text,
  	\`verified\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`facts_key_idx\` ON \`facts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`facts_value_idx\` ON \`facts\` (\`value\`);`)
  await db.run(sql`CREATE INDEX \`facts_as_of_idx\` ON \`facts\` (\`as_of\`);`)
  await db.run(sql`CREATE INDEX \`facts_expires_idx\` ON \`facts\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`facts_owner_idx\` ON \`facts\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`facts_verified_idx\` ON \`facts\` (\`verified\`);`)
  await db.run(sql`CREATE INDEX \`facts_updated_at_idx\` ON \`facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`facts_created_at_idx\` ON \`facts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`facts__status_idx\` ON \`facts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`facts_locales\` (
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`facts_locales_locale_parent_id_unique\` ON \`facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`facts_locales_parent_only_idx\` ON \`facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facts_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_key\` text,
  	\`version_value\` numeric,
  	\`version_unit\` text,
  	\`version_geography\` text,
  	\`version_source\` text,
  	\`version_address\` text,
  	\`version_as_of\` text,
  	\`version_expires\` text,
  	\`version_owner\` text,
  	\`version_verified\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_facts_v_parent_idx\` ON \`_facts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_key_idx\` ON \`_facts_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_value_idx\` ON \`_facts_v\` (\`version_value\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_as_of_idx\` ON \`_facts_v\` (\`version_as_of\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_expires_idx\` ON \`_facts_v\` (\`version_expires\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_owner_idx\` ON \`_facts_v\` (\`version_owner\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_verified_idx\` ON \`_facts_v\` (\`version_verified\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_updated_at_idx\` ON \`_facts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_created_at_idx\` ON \`_facts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version__status_idx\` ON \`_facts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_created_at_idx\` ON \`_facts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_updated_at_idx\` ON \`_facts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_snapshot_idx\` ON \`_facts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_published_locale_idx\` ON \`_facts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_latest_idx\` ON \`_facts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_facts_v_locales\` (
  	\`version_printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_facts_v_locales_locale_parent_id_unique\` ON \`_facts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_locales_parent_only_idx\` ON \`_facts_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`renditions_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	\`likeness\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_files_order_idx\` ON \`renditions_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`renditions_files_parent_id_idx\` ON \`renditions_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_files_digest_idx\` ON \`renditions_files\` (\`digest\`);`)
  await db.run(sql`CREATE TABLE \`renditions_uses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`as\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_uses_order_idx\` ON \`renditions_uses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`renditions_uses_parent_id_idx\` ON \`renditions_uses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_uses_of_idx\` ON \`renditions_uses\` (\`of\`);`)
  await db.run(sql`CREATE TABLE \`renditions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`setting\` text,
  	\`spoken\` text,
  	\`equivalents\` text,
  	\`manifest\` text,
  	\`report\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`toolkit_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_status_idx\` ON \`renditions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`renditions_toolkit_idx\` ON \`renditions\` (\`toolkit_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_template_idx\` ON \`renditions\` (\`template\`);`)
  await db.run(sql`CREATE INDEX \`renditions_format_idx\` ON \`renditions\` (\`format\`);`)
  await db.run(sql`CREATE INDEX \`renditions_language_idx\` ON \`renditions\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`renditions_purpose_idx\` ON \`renditions\` (\`purpose\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_key_idx\` ON \`renditions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`renditions_toolkit_digest_idx\` ON \`renditions\` (\`toolkit_digest\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`print_jobs_ticket_finishes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_jobs_ticket_finishes_order_idx\` ON \`print_jobs_ticket_finishes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_ticket_finishes_parent_idx\` ON \`print_jobs_ticket_finishes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`print_jobs_deliveries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`copies\` numeric,
  	\`address\` text,
  	\`contact\` text,
  	\`phone\` text,
  	\`by\` text,
  	\`notes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_jobs_deliveries_order_idx\` ON \`print_jobs_deliveries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_deliveries_parent_id_idx\` ON \`print_jobs_deliveries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_deliveries_by_idx\` ON \`print_jobs_deliveries\` (\`by\`);`)
  await db.run(sql`CREATE TABLE \`print_jobs_moves\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`move\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`says\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_jobs_moves_order_idx\` ON \`print_jobs_moves\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_moves_parent_id_idx\` ON \`print_jobs_moves\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`print_jobs_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`says\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_jobs_messages_order_idx\` ON \`print_jobs_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_messages_parent_id_idx\` ON \`print_jobs_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`print_jobs_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_jobs_files_order_idx\` ON \`print_jobs_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_files_parent_id_idx\` ON \`print_jobs_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`print_jobs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`toolkit_id\` integer NOT NULL,
  	\`printer_id\` integer,
  	\`template\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`photograph\` text,
  	\`uses_spots\` integer DEFAULT false,
  	\`kind\` text,
  	\`setting\` text,
  	\`quantity\` numeric,
  	\`needed_by\` text,
  	\`is_immovable\` integer DEFAULT false,
  	\`cost_code\` text,
  	\`purchase_order\` text,
  	\`is_publicity\` integer DEFAULT true,
  	\`overs\` numeric DEFAULT 0,
  	\`file_copies\` numeric DEFAULT 2,
  	\`proof\` text DEFAULT 'pdf',
  	\`proof_to\` text,
  	\`in_charge_on\` text,
  	\`imprint\` text,
  	\`notes\` text,
  	\`ticket_pages\` numeric,
  	\`ticket_sides\` text,
  	\`ticket_inks_front\` numeric,
  	\`ticket_inks_back\` numeric,
  	\`ticket_stock_type\` text,
  	\`ticket_stock_grammage\` numeric,
  	\`ticket_stock_recycled\` numeric,
  	\`ticket_stock_color\` text,
  	\`ticket_stock_certificate\` text,
  	\`ticket_cover_type\` text,
  	\`ticket_cover_grammage\` numeric,
  	\`ticket_cover_recycled\` numeric,
  	\`ticket_cover_color\` text,
  	\`ticket_cover_certificate\` text,
  	\`ticket_fold\` text,
  	\`ticket_binding\` text,
  	\`ticket_is_creased\` integer DEFAULT false,
  	\`ticket_laminate\` text,
  	\`ticket_coating\` text,
  	\`ticket_packing\` text,
  	\`ticket_packed_in\` numeric,
  	\`rendition_id\` integer,
  	\`quote\` numeric,
  	\`cost\` numeric,
  	\`invoice\` text,
  	\`copied_from_id\` integer,
  	\`version\` numeric DEFAULT 0,
  	\`ready_sequence\` numeric,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`reference\` text,
  	\`person_id\` integer,
  	\`series\` text,
  	\`serial\` numeric,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`toolkit_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`printer_id\`) REFERENCES \`printers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rendition_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`copied_from_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`print_jobs_title_idx\` ON \`print_jobs\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_toolkit_idx\` ON \`print_jobs\` (\`toolkit_id\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_printer_idx\` ON \`print_jobs\` (\`printer_id\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_kind_idx\` ON \`print_jobs\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_needed_by_idx\` ON \`print_jobs\` (\`needed_by\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_cost_code_idx\` ON \`print_jobs\` (\`cost_code\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_in_charge_on_idx\` ON \`print_jobs\` (\`in_charge_on\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_rendition_idx\` ON \`print_jobs\` (\`rendition_id\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_copied_from_idx\` ON \`print_jobs\` (\`copied_from_id\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_ready_sequence_idx\` ON \`print_jobs\` (\`ready_sequence\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_state_idx\` ON \`print_jobs\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`print_jobs_reference_idx\` ON \`print_jobs\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_person_idx\` ON \`print_jobs\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_serial_idx\` ON \`print_jobs\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_updated_at_idx\` ON \`print_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`print_jobs_created_at_idx\` ON \`print_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`photographs_licences_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs_licences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_licences_channels_order_idx\` ON \`photographs_licences_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_licences_channels_parent_idx\` ON \`photographs_licences_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photographs_licences_territories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs_licences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_licences_territories_order_idx\` ON \`photographs_licences_territories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_licences_territories_parent_idx\` ON \`photographs_licences_territories\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photographs_licences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`work\` text DEFAULT 'photograph' NOT NULL,
  	\`holder\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`commons_terms\` text,
  	\`commons_version\` text DEFAULT '4.0',
  	\`media\` text DEFAULT 'any' NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`print_run_cap\` numeric,
  	\`is_editorial_only\` integer DEFAULT false,
  	\`forbids_changes\` integer DEFAULT false,
  	\`forbids_commercial_use\` integer DEFAULT false,
  	\`forbids_sensitive_topics\` integer DEFAULT false,
  	\`is_exclusive\` integer DEFAULT false,
  	\`attribution\` text,
  	\`partners\` text DEFAULT 'none' NOT NULL,
  	\`partner_names\` text,
  	\`source\` text NOT NULL,
  	\`terms\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_licences_order_idx\` ON \`photographs_licences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_licences_parent_id_idx\` ON \`photographs_licences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_licences_from_idx\` ON \`photographs_licences\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`photographs_licences_until_idx\` ON \`photographs_licences\` (\`until\`);`)
  await db.run(sql`CREATE TABLE \`photographs_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` integer NOT NULL,
  	\`consent_id\` integer,
  	\`is_identifiable\` integer DEFAULT true,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_people_order_idx\` ON \`photographs_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_people_parent_id_idx\` ON \`photographs_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_people_person_idx\` ON \`photographs_people\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_people_consent_idx\` ON \`photographs_people\` (\`consent_id\`);`)
  await db.run(sql`CREATE TABLE \`photographs_copy_space\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_copy_space_order_idx\` ON \`photographs_copy_space\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_copy_space_parent_idx\` ON \`photographs_copy_space\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_copy_space_value_idx\` ON \`photographs_copy_space\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`photographs_contains\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_contains_order_idx\` ON \`photographs_contains\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_contains_parent_idx\` ON \`photographs_contains\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_contains_value_idx\` ON \`photographs_contains\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`photographs_reading_hues\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_reading_hues_order_idx\` ON \`photographs_reading_hues\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_hues_parent_idx\` ON \`photographs_reading_hues\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_hues_value_idx\` ON \`photographs_reading_hues\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`photographs_reading_colors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`hex\` text NOT NULL,
  	\`share\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_reading_colors_order_idx\` ON \`photographs_reading_colors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_colors_parent_id_idx\` ON \`photographs_reading_colors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photographs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`creator\` text,
  	\`copyright_notice\` text,
  	\`usage_terms\` text,
  	\`web_statement\` text,
  	\`digital_source_type\` text,
  	\`generator_system\` text,
  	\`generator_version\` text,
  	\`generator_prompt\` text,
  	\`generator_prompt_writer\` text,
  	\`is_safeguarded\` integer DEFAULT false,
  	\`last_day\` text,
  	\`place_landmark\` text,
  	\`place_settlement\` text,
  	\`place_ward\` text,
  	\`place_parish\` text,
  	\`taken_on\` text,
  	\`season\` text,
  	\`time_of_day\` text,
  	\`style_set\` text,
  	\`shot\` text,
  	\`safe_crop_x\` numeric,
  	\`safe_crop_y\` numeric,
  	\`safe_crop_width\` numeric,
  	\`safe_crop_height\` numeric,
  	\`reading_orientation\` text,
  	\`reading_lightness\` text,
  	\`reading_detail\` text,
  	\`reading_icc_profile\` text,
  	\`reading_long_side\` numeric,
  	\`reading_short_side\` numeric,
  	\`reading_likeness\` text,
  	\`reading_band1\` numeric,
  	\`reading_band2\` numeric,
  	\`reading_band3\` numeric,
  	\`reading_band4\` numeric,
  	\`original_name\` text,
  	\`original_format\` text,
  	\`original_bytes\` numeric,
  	\`original_width\` numeric,
  	\`original_height\` numeric,
  	\`original_color_space\` text,
  	\`original_digest\` text,
  	\`slug\` text NOT NULL,
  	\`approval\` text DEFAULT 'draft',
  	\`approved_by_id\` integer,
  	\`approved_on\` text,
  	\`is_public\` integer DEFAULT false,
  	\`folder\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_creator_idx\` ON \`photographs\` (\`creator\`);`)
  await db.run(sql`CREATE INDEX \`photographs_digital_source_type_idx\` ON \`photographs\` (\`digital_source_type\`);`)
  await db.run(sql`CREATE INDEX \`photographs_last_day_idx\` ON \`photographs\` (\`last_day\`);`)
  await db.run(sql`CREATE INDEX \`photographs_place_place_settlement_idx\` ON \`photographs\` (\`place_settlement\`);`)
  await db.run(sql`CREATE INDEX \`photographs_place_place_ward_idx\` ON \`photographs\` (\`place_ward\`);`)
  await db.run(sql`CREATE INDEX \`photographs_taken_on_idx\` ON \`photographs\` (\`taken_on\`);`)
  await db.run(sql`CREATE INDEX \`photographs_season_idx\` ON \`photographs\` (\`season\`);`)
  await db.run(sql`CREATE INDEX \`photographs_style_set_idx\` ON \`photographs\` (\`style_set\`);`)
  await db.run(sql`CREATE INDEX \`photographs_shot_idx\` ON \`photographs\` (\`shot\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_orientation_idx\` ON \`photographs\` (\`reading_orientation\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_lightness_idx\` ON \`photographs\` (\`reading_lightness\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_detail_idx\` ON \`photographs\` (\`reading_detail\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_long_side_idx\` ON \`photographs\` (\`reading_long_side\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_short_side_idx\` ON \`photographs\` (\`reading_short_side\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_band1_idx\` ON \`photographs\` (\`reading_band1\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_band2_idx\` ON \`photographs\` (\`reading_band2\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_band3_idx\` ON \`photographs\` (\`reading_band3\`);`)
  await db.run(sql`CREATE INDEX \`photographs_reading_reading_band4_idx\` ON \`photographs\` (\`reading_band4\`);`)
  await db.run(sql`CREATE INDEX \`photographs_original_original_digest_idx\` ON \`photographs\` (\`original_digest\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`photographs_slug_idx\` ON \`photographs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`photographs_approval_idx\` ON \`photographs\` (\`approval\`);`)
  await db.run(sql`CREATE INDEX \`photographs_approved_by_idx\` ON \`photographs\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_is_public_idx\` ON \`photographs\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`photographs_folder_idx\` ON \`photographs\` (\`folder\`);`)
  await db.run(sql`CREATE INDEX \`photographs_updated_at_idx\` ON \`photographs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`photographs_created_at_idx\` ON \`photographs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`photographs_deleted_at_idx\` ON \`photographs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`photographs_filename_idx\` ON \`photographs\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_idx\` ON \`photographs\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`approval_deletedAt_idx\` ON \`photographs\` (\`approval\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`place_ward_season_createdAt_idx\` ON \`photographs\` (\`place_ward\`,\`season\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`photographs_locales\` (
  	\`alt\` text,
  	\`extended_description\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`photographs_locales_locale_parent_id_unique\` ON \`photographs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_locales_parent_only_idx\` ON \`photographs_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photographs_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_texts_order_parent\` ON \`photographs_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_texts_parent_only_idx\` ON \`photographs_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photographs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`promises_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`promises_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photographs_rels_order_idx\` ON \`photographs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`photographs_rels_parent_idx\` ON \`photographs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photographs_rels_path_idx\` ON \`photographs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`photographs_rels_promises_id_idx\` ON \`photographs_rels\` (\`promises_id\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_licences_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photographs_v_version_licences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_channels_order_idx\` ON \`_photographs_v_version_licences_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_channels_parent_idx\` ON \`_photographs_v_version_licences_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_licences_territories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photographs_v_version_licences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_territories_order_idx\` ON \`_photographs_v_version_licences_territories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_territories_parent_idx\` ON \`_photographs_v_version_licences_territories\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_licences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reference\` text NOT NULL,
  	\`work\` text DEFAULT 'photograph' NOT NULL,
  	\`holder\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`commons_terms\` text,
  	\`commons_version\` text DEFAULT '4.0',
  	\`media\` text DEFAULT 'any' NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`print_run_cap\` numeric,
  	\`is_editorial_only\` integer DEFAULT false,
  	\`forbids_changes\` integer DEFAULT false,
  	\`forbids_commercial_use\` integer DEFAULT false,
  	\`forbids_sensitive_topics\` integer DEFAULT false,
  	\`is_exclusive\` integer DEFAULT false,
  	\`attribution\` text,
  	\`partners\` text DEFAULT 'none' NOT NULL,
  	\`partner_names\` text,
  	\`source\` text NOT NULL,
  	\`terms\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_order_idx\` ON \`_photographs_v_version_licences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_parent_id_idx\` ON \`_photographs_v_version_licences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_from_idx\` ON \`_photographs_v_version_licences\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_licences_until_idx\` ON \`_photographs_v_version_licences\` (\`until\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`person_id\` integer NOT NULL,
  	\`consent_id\` integer,
  	\`is_identifiable\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_people_order_idx\` ON \`_photographs_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_people_parent_id_idx\` ON \`_photographs_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_people_person_idx\` ON \`_photographs_v_version_people\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_people_consent_idx\` ON \`_photographs_v_version_people\` (\`consent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_copy_space\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_copy_space_order_idx\` ON \`_photographs_v_version_copy_space\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_copy_space_parent_idx\` ON \`_photographs_v_version_copy_space\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_copy_space_value_idx\` ON \`_photographs_v_version_copy_space\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_contains\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_contains_order_idx\` ON \`_photographs_v_version_contains\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_contains_parent_idx\` ON \`_photographs_v_version_contains\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_contains_value_idx\` ON \`_photographs_v_version_contains\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_reading_hues\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_hues_order_idx\` ON \`_photographs_v_version_reading_hues\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_hues_parent_idx\` ON \`_photographs_v_version_reading_hues\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_hues_value_idx\` ON \`_photographs_v_version_reading_hues\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_version_reading_colors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`hex\` text NOT NULL,
  	\`share\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_colors_order_idx\` ON \`_photographs_v_version_reading_colors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_colors_parent_id_idx\` ON \`_photographs_v_version_reading_colors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text NOT NULL,
  	\`version_credit\` text NOT NULL,
  	\`version_creator\` text,
  	\`version_copyright_notice\` text,
  	\`version_usage_terms\` text,
  	\`version_web_statement\` text,
  	\`version_digital_source_type\` text,
  	\`version_generator_system\` text,
  	\`version_generator_version\` text,
  	\`version_generator_prompt\` text,
  	\`version_generator_prompt_writer\` text,
  	\`version_is_safeguarded\` integer DEFAULT false,
  	\`version_last_day\` text,
  	\`version_place_landmark\` text,
  	\`version_place_settlement\` text,
  	\`version_place_ward\` text,
  	\`version_place_parish\` text,
  	\`version_taken_on\` text,
  	\`version_season\` text,
  	\`version_time_of_day\` text,
  	\`version_style_set\` text,
  	\`version_shot\` text,
  	\`version_safe_crop_x\` numeric,
  	\`version_safe_crop_y\` numeric,
  	\`version_safe_crop_width\` numeric,
  	\`version_safe_crop_height\` numeric,
  	\`version_reading_orientation\` text,
  	\`version_reading_lightness\` text,
  	\`version_reading_detail\` text,
  	\`version_reading_icc_profile\` text,
  	\`version_reading_long_side\` numeric,
  	\`version_reading_short_side\` numeric,
  	\`version_reading_likeness\` text,
  	\`version_reading_band1\` numeric,
  	\`version_reading_band2\` numeric,
  	\`version_reading_band3\` numeric,
  	\`version_reading_band4\` numeric,
  	\`version_original_name\` text,
  	\`version_original_format\` text,
  	\`version_original_bytes\` numeric,
  	\`version_original_width\` numeric,
  	\`version_original_height\` numeric,
  	\`version_original_color_space\` text,
  	\`version_original_digest\` text,
  	\`version_slug\` text NOT NULL,
  	\`version_approval\` text DEFAULT 'draft',
  	\`version_approved_by_id\` integer,
  	\`version_approved_on\` text,
  	\`version_is_public\` integer DEFAULT false,
  	\`version_folder\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_parent_idx\` ON \`_photographs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_creator_idx\` ON \`_photographs_v\` (\`version_creator\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_digital_source_type_idx\` ON \`_photographs_v\` (\`version_digital_source_type\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_last_day_idx\` ON \`_photographs_v\` (\`version_last_day\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_place_version_place_settlement_idx\` ON \`_photographs_v\` (\`version_place_settlement\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_place_version_place_ward_idx\` ON \`_photographs_v\` (\`version_place_ward\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_taken_on_idx\` ON \`_photographs_v\` (\`version_taken_on\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_season_idx\` ON \`_photographs_v\` (\`version_season\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_style_set_idx\` ON \`_photographs_v\` (\`version_style_set\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_shot_idx\` ON \`_photographs_v\` (\`version_shot\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_orientati_idx\` ON \`_photographs_v\` (\`version_reading_orientation\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_lightness_idx\` ON \`_photographs_v\` (\`version_reading_lightness\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_detail_idx\` ON \`_photographs_v\` (\`version_reading_detail\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_long_side_idx\` ON \`_photographs_v\` (\`version_reading_long_side\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_short_sid_idx\` ON \`_photographs_v\` (\`version_reading_short_side\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_band1_idx\` ON \`_photographs_v\` (\`version_reading_band1\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_band2_idx\` ON \`_photographs_v\` (\`version_reading_band2\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_band3_idx\` ON \`_photographs_v\` (\`version_reading_band3\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_reading_version_reading_band4_idx\` ON \`_photographs_v\` (\`version_reading_band4\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_original_version_original_digest_idx\` ON \`_photographs_v\` (\`version_original_digest\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_slug_idx\` ON \`_photographs_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_approval_idx\` ON \`_photographs_v\` (\`version_approval\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_approved_by_idx\` ON \`_photographs_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_is_public_idx\` ON \`_photographs_v\` (\`version_is_public\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_folder_idx\` ON \`_photographs_v\` (\`version_folder\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_updated_at_idx\` ON \`_photographs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_created_at_idx\` ON \`_photographs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_deleted_at_idx\` ON \`_photographs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_version_version_filename_idx\` ON \`_photographs_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_created_at_idx\` ON \`_photographs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_updated_at_idx\` ON \`_photographs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_createdAt_idx\` ON \`_photographs_v\` (\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_approval_version_deletedAt_idx\` ON \`_photographs_v\` (\`version_approval\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`version_place_ward_version_season_version_createdAt_idx\` ON \`_photographs_v\` (\`version_place_ward\`,\`version_season\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_locales\` (
  	\`version_alt\` text,
  	\`version_extended_description\` text,
  	\`version_caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_photographs_v_locales_locale_parent_id_unique\` ON \`_photographs_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_locales_parent_only_idx\` ON \`_photographs_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_texts_order_parent\` ON \`_photographs_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_texts_parent_only_idx\` ON \`_photographs_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photographs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`promises_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photographs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`promises_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photographs_v_rels_order_idx\` ON \`_photographs_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_rels_parent_idx\` ON \`_photographs_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_rels_path_idx\` ON \`_photographs_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_photographs_v_rels_promises_id_idx\` ON \`_photographs_v_rels\` (\`promises_id\`);`)
  await db.run(sql`CREATE TABLE \`saved_searches\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`query\` text NOT NULL,
  	\`is_shared\` integer DEFAULT false,
  	\`person_id\` integer NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_searches_name_idx\` ON \`saved_searches\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_is_shared_idx\` ON \`saved_searches\` (\`is_shared\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_person_idx\` ON \`saved_searches\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_updated_at_idx\` ON \`saved_searches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`saved_searches_created_at_idx\` ON \`saved_searches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reference\` text,
  	\`kind\` text NOT NULL,
  	\`listed_on\` text,
  	\`serial\` numeric,
  	\`name\` text,
  	\`contact\` text,
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_reference_idx\` ON \`people\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`people_kind_idx\` ON \`people\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`people_listed_on_idx\` ON \`people\` (\`listed_on\`);`)
  await db.run(sql`CREATE INDEX \`people_serial_idx\` ON \`people\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_reference\` text,
  	\`version_kind\` text NOT NULL,
  	\`version_listed_on\` text,
  	\`version_serial\` numeric,
  	\`version_name\` text,
  	\`version_contact\` text,
  	\`version_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_reference_idx\` ON \`_people_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_kind_idx\` ON \`_people_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_listed_on_idx\` ON \`_people_v\` (\`version_listed_on\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_serial_idx\` ON \`_people_v\` (\`version_serial\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`consents_signed_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_signed_by_order_idx\` ON \`consents_signed_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_signed_by_parent_idx\` ON \`consents_signed_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_channels_order_idx\` ON \`consents_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_channels_parent_idx\` ON \`consents_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reference\` text,
  	\`subject_id\` integer NOT NULL,
  	\`age_band\` text DEFAULT 'adult' NOT NULL,
  	\`next_band_on\` text,
  	\`basis\` text DEFAULT 'consent' NOT NULL,
  	\`partners\` text DEFAULT 'none' NOT NULL,
  	\`partner_names\` text,
  	\`allows_ai_edits\` integer DEFAULT false,
  	\`signed_on\` text NOT NULL,
  	\`expires_on\` text,
  	\`withdrawn_on\` text,
  	\`withdrawn_via\` text,
  	\`form_version\` text NOT NULL,
  	\`form_digest\` text,
  	\`serial\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_reference_idx\` ON \`consents\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`consents_subject_idx\` ON \`consents\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_next_band_on_idx\` ON \`consents\` (\`next_band_on\`);`)
  await db.run(sql`CREATE INDEX \`consents_signed_on_idx\` ON \`consents\` (\`signed_on\`);`)
  await db.run(sql`CREATE INDEX \`consents_expires_on_idx\` ON \`consents\` (\`expires_on\`);`)
  await db.run(sql`CREATE INDEX \`consents_withdrawn_on_idx\` ON \`consents\` (\`withdrawn_on\`);`)
  await db.run(sql`CREATE INDEX \`consents_serial_idx\` ON \`consents\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_filename_idx\` ON \`consents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`_consents_v_version_signed_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_consents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consents_v_version_signed_by_order_idx\` ON \`_consents_v_version_signed_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_signed_by_parent_idx\` ON \`_consents_v_version_signed_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consents_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_consents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consents_v_version_channels_order_idx\` ON \`_consents_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_channels_parent_idx\` ON \`_consents_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consents_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_reference\` text,
  	\`version_subject_id\` integer NOT NULL,
  	\`version_age_band\` text DEFAULT 'adult' NOT NULL,
  	\`version_next_band_on\` text,
  	\`version_basis\` text DEFAULT 'consent' NOT NULL,
  	\`version_partners\` text DEFAULT 'none' NOT NULL,
  	\`version_partner_names\` text,
  	\`version_allows_ai_edits\` integer DEFAULT false,
  	\`version_signed_on\` text NOT NULL,
  	\`version_expires_on\` text,
  	\`version_withdrawn_on\` text,
  	\`version_withdrawn_via\` text,
  	\`version_form_version\` text NOT NULL,
  	\`version_form_digest\` text,
  	\`version_serial\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subject_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_consents_v_parent_idx\` ON \`_consents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_reference_idx\` ON \`_consents_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_subject_idx\` ON \`_consents_v\` (\`version_subject_id\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_next_band_on_idx\` ON \`_consents_v\` (\`version_next_band_on\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_signed_on_idx\` ON \`_consents_v\` (\`version_signed_on\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_expires_on_idx\` ON \`_consents_v\` (\`version_expires_on\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_withdrawn_on_idx\` ON \`_consents_v\` (\`version_withdrawn_on\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_serial_idx\` ON \`_consents_v\` (\`version_serial\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_updated_at_idx\` ON \`_consents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_created_at_idx\` ON \`_consents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_version_version_filename_idx\` ON \`_consents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_created_at_idx\` ON \`_consents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consents_v_updated_at_idx\` ON \`_consents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reference\` text,
  	\`consent_reference\` text NOT NULL,
  	\`withdrawn_on\` text NOT NULL,
  	\`withdrawn_via\` text,
  	\`consent_id\` integer NOT NULL,
  	\`opened_by_id\` integer,
  	\`opened_at\` text,
  	\`completed_at\` text,
  	\`audit_sequence\` numeric,
  	\`audit_head\` text,
  	\`reach\` text,
  	\`serial\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`opened_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`withdrawals_reference_idx\` ON \`withdrawals\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_consent_reference_idx\` ON \`withdrawals\` (\`consent_reference\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_withdrawn_on_idx\` ON \`withdrawals\` (\`withdrawn_on\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_consent_idx\` ON \`withdrawals\` (\`consent_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_opened_by_idx\` ON \`withdrawals\` (\`opened_by_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_opened_at_idx\` ON \`withdrawals\` (\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_completed_at_idx\` ON \`withdrawals\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_serial_idx\` ON \`withdrawals\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_updated_at_idx\` ON \`withdrawals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_created_at_idx\` ON \`withdrawals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`withdrawal_tasks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`what\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`person_id\` integer,
  	\`due\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`note\` text,
  	\`closed_at\` text,
  	\`closed_by_id\` integer,
  	\`worksheet_id\` integer NOT NULL,
  	\`renditions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`closed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`worksheet_id\`) REFERENCES \`withdrawals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_kind_idx\` ON \`withdrawal_tasks\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_person_idx\` ON \`withdrawal_tasks\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_due_idx\` ON \`withdrawal_tasks\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_state_idx\` ON \`withdrawal_tasks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_closed_at_idx\` ON \`withdrawal_tasks\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_closed_by_idx\` ON \`withdrawal_tasks\` (\`closed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_worksheet_idx\` ON \`withdrawal_tasks\` (\`worksheet_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_updated_at_idx\` ON \`withdrawal_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawal_tasks_created_at_idx\` ON \`withdrawal_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`elections_closed_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`elections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`elections_closed_days_order_idx\` ON \`elections_closed_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`elections_closed_days_parent_id_idx\` ON \`elections_closed_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`elections_closed_days_day_idx\` ON \`elections_closed_days\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`elections\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`brand_id\` integer NOT NULL,
  	\`poll_day\` text NOT NULL,
  	\`notice_day\` text,
  	\`area\` text DEFAULT 'whole' NOT NULL,
  	\`contact\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`elections_name_idx\` ON \`elections\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`elections_kind_idx\` ON \`elections\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`elections_brand_idx\` ON \`elections\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`elections_poll_day_idx\` ON \`elections\` (\`poll_day\`);`)
  await db.run(sql`CREATE INDEX \`elections_notice_day_idx\` ON \`elections\` (\`notice_day\`);`)
  await db.run(sql`CREATE INDEX \`elections_updated_at_idx\` ON \`elections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`elections_created_at_idx\` ON \`elections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`elections_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`elections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`elections_texts_order_parent\` ON \`elections_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`elections_texts_parent_only_idx\` ON \`elections_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`elections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`elections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`elections_rels_order_idx\` ON \`elections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`elections_rels_parent_idx\` ON \`elections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`elections_rels_path_idx\` ON \`elections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`elections_rels_people_id_idx\` ON \`elections_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`_elections_v_version_closed_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`day\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_elections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_elections_v_version_closed_days_order_idx\` ON \`_elections_v_version_closed_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_closed_days_parent_id_idx\` ON \`_elections_v_version_closed_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_closed_days_day_idx\` ON \`_elections_v_version_closed_days\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`_elections_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text NOT NULL,
  	\`version_kind\` text NOT NULL,
  	\`version_brand_id\` integer NOT NULL,
  	\`version_poll_day\` text NOT NULL,
  	\`version_notice_day\` text,
  	\`version_area\` text DEFAULT 'whole' NOT NULL,
  	\`version_contact\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`elections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_elections_v_parent_idx\` ON \`_elections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_version_name_idx\` ON \`_elections_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_version_kind_idx\` ON \`_elections_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_version_brand_idx\` ON \`_elections_v\` (\`version_brand_id\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_version_poll_day_idx\` ON \`_elections_v\` (\`version_poll_day\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_version_notice_day_idx\` ON \`_elections_v\` (\`version_notice_day\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_version_updated_at_idx\` ON \`_elections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_version_version_created_at_idx\` ON \`_elections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_created_at_idx\` ON \`_elections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_updated_at_idx\` ON \`_elections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_elections_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_elections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_elections_v_texts_order_parent\` ON \`_elections_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_texts_parent_only_idx\` ON \`_elections_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_elections_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_elections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_elections_v_rels_order_idx\` ON \`_elections_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_rels_parent_idx\` ON \`_elections_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_rels_path_idx\` ON \`_elections_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_elections_v_rels_people_id_idx\` ON \`_elections_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`election_overrides\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`election_id\` integer NOT NULL,
  	\`toolkit_id\` integer NOT NULL,
  	\`reason\` text NOT NULL,
  	\`is_revoked\` integer DEFAULT false,
  	\`reference\` text,
  	\`decided_by\` text,
  	\`revoked_by\` text,
  	\`person_id\` integer,
  	\`serial\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`election_id\`) REFERENCES \`elections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`toolkit_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`election_overrides_election_idx\` ON \`election_overrides\` (\`election_id\`);`)
  await db.run(sql`CREATE INDEX \`election_overrides_toolkit_idx\` ON \`election_overrides\` (\`toolkit_id\`);`)
  await db.run(sql`CREATE INDEX \`election_overrides_is_revoked_idx\` ON \`election_overrides\` (\`is_revoked\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`election_overrides_reference_idx\` ON \`election_overrides\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`election_overrides_person_idx\` ON \`election_overrides\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`election_overrides_serial_idx\` ON \`election_overrides\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`election_overrides_updated_at_idx\` ON \`election_overrides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`election_overrides_created_at_idx\` ON \`election_overrides\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_election_overrides_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_election_id\` integer NOT NULL,
  	\`version_toolkit_id\` integer NOT NULL,
  	\`version_reason\` text NOT NULL,
  	\`version_is_revoked\` integer DEFAULT false,
  	\`version_reference\` text,
  	\`version_decided_by\` text,
  	\`version_revoked_by\` text,
  	\`version_person_id\` integer,
  	\`version_serial\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`election_overrides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_election_id\`) REFERENCES \`elections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_toolkit_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_parent_idx\` ON \`_election_overrides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_election_idx\` ON \`_election_overrides_v\` (\`version_election_id\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_toolkit_idx\` ON \`_election_overrides_v\` (\`version_toolkit_id\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_is_revoked_idx\` ON \`_election_overrides_v\` (\`version_is_revoked\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_reference_idx\` ON \`_election_overrides_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_person_idx\` ON \`_election_overrides_v\` (\`version_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_serial_idx\` ON \`_election_overrides_v\` (\`version_serial\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_updated_at_idx\` ON \`_election_overrides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_version_version_created_at_idx\` ON \`_election_overrides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_created_at_idx\` ON \`_election_overrides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_election_overrides_v_updated_at_idx\` ON \`_election_overrides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`shares\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`partner\` text,
  	\`is_proof\` integer DEFAULT false,
  	\`is_for_member\` integer DEFAULT false,
  	\`opens_guide\` integer DEFAULT false,
  	\`kit_id\` integer,
  	\`expires\` text,
  	\`download_limit\` numeric,
  	\`is_revoked\` integer DEFAULT false,
  	\`has_password\` integer DEFAULT false,
  	\`opened\` numeric DEFAULT 0,
  	\`downloads\` numeric DEFAULT 0,
  	\`person_id\` integer,
  	\`withdrawn\` text,
  	\`token_digest\` text,
  	\`password_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kit_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`shares_recipient_idx\` ON \`shares\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`shares_opens_guide_idx\` ON \`shares\` (\`opens_guide\`);`)
  await db.run(sql`CREATE INDEX \`shares_kit_idx\` ON \`shares\` (\`kit_id\`);`)
  await db.run(sql`CREATE INDEX \`shares_expires_idx\` ON \`shares\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`shares_is_revoked_idx\` ON \`shares\` (\`is_revoked\`);`)
  await db.run(sql`CREATE INDEX \`shares_person_idx\` ON \`shares\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`shares_token_digest_idx\` ON \`shares\` (\`token_digest\`);`)
  await db.run(sql`CREATE INDEX \`shares_password_hash_idx\` ON \`shares\` (\`password_hash\`);`)
  await db.run(sql`CREATE INDEX \`shares_updated_at_idx\` ON \`shares\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shares_created_at_idx\` ON \`shares\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`shares_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`renditions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shares\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renditions_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shares_rels_order_idx\` ON \`shares_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shares_rels_parent_idx\` ON \`shares_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`shares_rels_path_idx\` ON \`shares_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`shares_rels_renditions_id_idx\` ON \`shares_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE TABLE \`kits_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`on\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kits_deadlines_order_idx\` ON \`kits_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kits_deadlines_parent_id_idx\` ON \`kits_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_deadlines_on_idx\` ON \`kits_deadlines\` (\`on\`);`)
  await db.run(sql`CREATE TABLE \`kits_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`about\` text,
  	\`email\` text,
  	\`phone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kits_contacts_order_idx\` ON \`kits_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kits_contacts_parent_id_idx\` ON \`kits_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kits_guidance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section_id\` integer NOT NULL,
  	\`extent\` text DEFAULT 'rules' NOT NULL,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kits_guidance_order_idx\` ON \`kits_guidance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kits_guidance_parent_id_idx\` ON \`kits_guidance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_guidance_section_idx\` ON \`kits_guidance\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`kits_formats\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`format\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kits_formats_order_idx\` ON \`kits_formats\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kits_formats_parent_id_idx\` ON \`kits_formats\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kits\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`supplier_id\` integer,
  	\`recipient\` text,
  	\`brief\` text,
  	\`print_job_id\` integer,
  	\`needed_by\` text,
  	\`notes\` text,
  	\`channel\` text,
  	\`used_until\` text,
  	\`toolkit_id\` integer,
  	\`brand_id\` integer NOT NULL,
  	\`is_closed\` integer DEFAULT false,
  	\`opened\` numeric DEFAULT 0,
  	\`downloads\` numeric DEFAULT 0,
  	\`person_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`supplier_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`print_job_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`toolkit_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`kits_title_idx\` ON \`kits\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`kits_supplier_idx\` ON \`kits\` (\`supplier_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_recipient_idx\` ON \`kits\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`kits_print_job_idx\` ON \`kits\` (\`print_job_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_needed_by_idx\` ON \`kits\` (\`needed_by\`);`)
  await db.run(sql`CREATE INDEX \`kits_used_until_idx\` ON \`kits\` (\`used_until\`);`)
  await db.run(sql`CREATE INDEX \`kits_toolkit_idx\` ON \`kits\` (\`toolkit_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_brand_idx\` ON \`kits\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_is_closed_idx\` ON \`kits\` (\`is_closed\`);`)
  await db.run(sql`CREATE INDEX \`kits_opened_idx\` ON \`kits\` (\`opened\`);`)
  await db.run(sql`CREATE INDEX \`kits_downloads_idx\` ON \`kits\` (\`downloads\`);`)
  await db.run(sql`CREATE INDEX \`kits_person_idx\` ON \`kits\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_updated_at_idx\` ON \`kits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kits_created_at_idx\` ON \`kits\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`kits_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kits_texts_order_parent\` ON \`kits_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_texts_parent_only_idx\` ON \`kits_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kits_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`logos_id\` integer,
  	\`renditions_id\` integer,
  	\`photographs_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`logos_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renditions_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photographs_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kits_rels_order_idx\` ON \`kits_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`kits_rels_parent_idx\` ON \`kits_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_rels_path_idx\` ON \`kits_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`kits_rels_logos_id_idx\` ON \`kits_rels\` (\`logos_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_rels_renditions_id_idx\` ON \`kits_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE INDEX \`kits_rels_photographs_id_idx\` ON \`kits_rels\` (\`photographs_id\`);`)
  await db.run(sql`CREATE TABLE \`drafts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`toolkit\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`revision\` numeric,
  	\`person_id\` integer NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`drafts_name_idx\` ON \`drafts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`drafts_toolkit_idx\` ON \`drafts\` (\`toolkit\`);`)
  await db.run(sql`CREATE INDEX \`drafts_person_idx\` ON \`drafts\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`drafts_updated_at_idx\` ON \`drafts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`drafts_created_at_idx\` ON \`drafts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approvals_steps_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approvals_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approvals_steps_roles_order_idx\` ON \`approvals_steps_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`approvals_steps_roles_parent_idx\` ON \`approvals_steps_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`approvals_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`within\` numeric NOT NULL,
  	\`allows_own_work\` integer DEFAULT false,
  	\`decision\` text,
  	\`signed_by\` text,
  	\`signer_name\` text,
  	\`signed_as\` text,
  	\`in_place_of\` text,
  	\`in_place_of_name\` text,
  	\`signed_at\` text,
  	\`words\` text,
  	\`seal\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approvals_steps_order_idx\` ON \`approvals_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`approvals_steps_parent_id_idx\` ON \`approvals_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_steps_signed_by_idx\` ON \`approvals_steps\` (\`signed_by\`);`)
  await db.run(sql`CREATE TABLE \`approvals\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`note\` text,
  	\`name\` text,
  	\`status\` text DEFAULT 'open',
  	\`waits_for\` text,
  	\`person_id\` integer,
  	\`supersedes_id\` integer,
  	\`items\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`approvals_name_idx\` ON \`approvals\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`approvals_status_idx\` ON \`approvals\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`approvals_waits_for_idx\` ON \`approvals\` (\`waits_for\`);`)
  await db.run(sql`CREATE INDEX \`approvals_person_idx\` ON \`approvals\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_supersedes_idx\` ON \`approvals\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_updated_at_idx\` ON \`approvals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`approvals_created_at_idx\` ON \`approvals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approvals_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approvals_texts_order_parent\` ON \`approvals_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_texts_text_idx\` ON \`approvals_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`approvals_texts_parent_only_idx\` ON \`approvals_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`approvals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`renditions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renditions_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approvals_rels_order_idx\` ON \`approvals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`approvals_rels_parent_idx\` ON \`approvals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_rels_path_idx\` ON \`approvals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`approvals_rels_renditions_id_idx\` ON \`approvals_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE TABLE \`approval_comments\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`rendition_id\` integer NOT NULL,
  	\`page\` numeric DEFAULT 1 NOT NULL,
  	\`x\` numeric DEFAULT 0.5 NOT NULL,
  	\`y\` numeric DEFAULT 0.5 NOT NULL,
  	\`text\` text NOT NULL,
  	\`answers_id\` integer,
  	\`is_resolved\` integer DEFAULT false,
  	\`resolved_by\` text,
  	\`person_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`rendition_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answers_id\`) REFERENCES \`approval_comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_comments_rendition_idx\` ON \`approval_comments\` (\`rendition_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_comments_answers_idx\` ON \`approval_comments\` (\`answers_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_comments_is_resolved_idx\` ON \`approval_comments\` (\`is_resolved\`);`)
  await db.run(sql`CREATE INDEX \`approval_comments_person_idx\` ON \`approval_comments\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_comments_updated_at_idx\` ON \`approval_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`approval_comments_created_at_idx\` ON \`approval_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approval_routes_purposes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approval_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_routes_purposes_order_idx\` ON \`approval_routes_purposes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_purposes_parent_idx\` ON \`approval_routes_purposes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`approval_routes_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approval_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_routes_channels_order_idx\` ON \`approval_routes_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_channels_parent_idx\` ON \`approval_routes_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`approval_routes_risks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approval_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_routes_risks_order_idx\` ON \`approval_routes_risks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_risks_parent_idx\` ON \`approval_routes_risks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`approval_routes_steps_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approval_routes_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_routes_steps_roles_order_idx\` ON \`approval_routes_steps_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_steps_roles_parent_idx\` ON \`approval_routes_steps_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`approval_routes_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`within\` numeric DEFAULT 2 NOT NULL,
  	\`is_skipped_inside_locks\` integer DEFAULT false,
  	\`allows_own_work\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`approval_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_routes_steps_order_idx\` ON \`approval_routes_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_steps_parent_id_idx\` ON \`approval_routes_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`approval_routes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`spend_from\` numeric,
  	\`brand_id\` integer,
  	\`precedence\` numeric DEFAULT 0 NOT NULL,
  	\`is_resting\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_routes_name_idx\` ON \`approval_routes\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`approval_routes_key_idx\` ON \`approval_routes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_brand_idx\` ON \`approval_routes\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_is_resting_idx\` ON \`approval_routes\` (\`is_resting\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_updated_at_idx\` ON \`approval_routes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_created_at_idx\` ON \`approval_routes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approval_routes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approval_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_routes_texts_order_parent\` ON \`approval_routes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_routes_texts_parent_only_idx\` ON \`approval_routes_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_approval_routes_v_version_purposes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_approval_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_purposes_order_idx\` ON \`_approval_routes_v_version_purposes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_purposes_parent_idx\` ON \`_approval_routes_v_version_purposes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_approval_routes_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_approval_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_channels_order_idx\` ON \`_approval_routes_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_channels_parent_idx\` ON \`_approval_routes_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_approval_routes_v_version_risks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_approval_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_risks_order_idx\` ON \`_approval_routes_v_version_risks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_risks_parent_idx\` ON \`_approval_routes_v_version_risks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_approval_routes_v_version_steps_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_approval_routes_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_steps_roles_order_idx\` ON \`_approval_routes_v_version_steps_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_steps_roles_parent_idx\` ON \`_approval_routes_v_version_steps_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_approval_routes_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`within\` numeric DEFAULT 2 NOT NULL,
  	\`is_skipped_inside_locks\` integer DEFAULT false,
  	\`allows_own_work\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_approval_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_steps_order_idx\` ON \`_approval_routes_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_steps_parent_id_idx\` ON \`_approval_routes_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_approval_routes_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_spend_from\` numeric,
  	\`version_brand_id\` integer,
  	\`version_precedence\` numeric DEFAULT 0 NOT NULL,
  	\`version_is_resting\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`approval_routes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_parent_idx\` ON \`_approval_routes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_version_name_idx\` ON \`_approval_routes_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_version_key_idx\` ON \`_approval_routes_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_version_brand_idx\` ON \`_approval_routes_v\` (\`version_brand_id\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_version_is_resting_idx\` ON \`_approval_routes_v\` (\`version_is_resting\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_version_updated_at_idx\` ON \`_approval_routes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_version_version_created_at_idx\` ON \`_approval_routes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_created_at_idx\` ON \`_approval_routes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_updated_at_idx\` ON \`_approval_routes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_approval_routes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_approval_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_texts_order_parent\` ON \`_approval_routes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_approval_routes_v_texts_parent_only_idx\` ON \`_approval_routes_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`absences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`delegate_id\` integer,
  	\`note\` text,
  	\`person_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`delegate_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`absences_from_idx\` ON \`absences\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`absences_until_idx\` ON \`absences\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`absences_delegate_idx\` ON \`absences\` (\`delegate_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_person_idx\` ON \`absences\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_updated_at_idx\` ON \`absences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`absences_created_at_idx\` ON \`absences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`file_checks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`score\` numeric NOT NULL,
  	\`check\` text,
  	\`currency\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`file_checks_key_idx\` ON \`file_checks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`file_checks_owner_idx\` ON \`file_checks\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`file_checks_updated_at_idx\` ON \`file_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`file_checks_created_at_idx\` ON \`file_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`visual_audits\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`service\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`note\` text,
  	\`file_name\` text,
  	\`score\` numeric,
  	\`verdict\` text,
  	\`standing\` text,
  	\`use\` text,
  	\`kind\` text,
  	\`engine\` text,
  	\`digest\` text,
  	\`rules\` text,
  	\`findings\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`visual_audits_service_idx\` ON \`visual_audits\` (\`service\`);`)
  await db.run(sql`CREATE INDEX \`visual_audits_month_idx\` ON \`visual_audits\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`visual_audits_file_name_idx\` ON \`visual_audits\` (\`file_name\`);`)
  await db.run(sql`CREATE INDEX \`visual_audits_score_idx\` ON \`visual_audits\` (\`score\`);`)
  await db.run(sql`CREATE INDEX \`visual_audits_digest_idx\` ON \`visual_audits\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`visual_audits_updated_at_idx\` ON \`visual_audits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`visual_audits_created_at_idx\` ON \`visual_audits\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`says\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`detail\` text,
  	\`sequence\` numeric NOT NULL,
  	\`previous\` text,
  	\`content_digest\` text,
  	\`digest\` text,
  	\`forgotten_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_kind_idx\` ON \`audit_events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_idx\` ON \`audit_events\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_about_idx\` ON \`audit_events\` (\`about\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_sequence_idx\` ON \`audit_events\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_forgotten_on_idx\` ON \`audit_events\` (\`forgotten_on\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`says\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`address\` text,
  	\`read_on\` text,
  	\`about\` text,
  	\`telling\` text NOT NULL,
  	\`person_id\` integer NOT NULL,
  	\`mail_id\` integer,
  	\`words\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`mail_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_at_idx\` ON \`notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notices_kind_idx\` ON \`notices\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notices_read_on_idx\` ON \`notices\` (\`read_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_about_idx\` ON \`notices\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`notices_telling_idx\` ON \`notices\` (\`telling\`);`)
  await db.run(sql`CREATE INDEX \`notices_person_idx\` ON \`notices\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_mail_idx\` ON \`notices\` (\`mail_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`brands_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_languages_order_idx\` ON \`brands_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`brands_languages_parent_idx\` ON \`brands_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_straplines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`approved_on\` text,
  	\`in_use\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_straplines_order_idx\` ON \`brands_straplines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brands_straplines_parent_id_idx\` ON \`brands_straplines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_straplines_approved_on_idx\` ON \`brands_straplines\` (\`approved_on\`);`)
  await db.run(sql`CREATE TABLE \`brands_straplines_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands_straplines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`brands_straplines_locales_locale_parent_id_unique\` ON \`brands_straplines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_straplines_locales_parent_only_idx\` ON \`brands_straplines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_contact_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_contact_lines_order_idx\` ON \`brands_contact_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brands_contact_lines_parent_id_idx\` ON \`brands_contact_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_contact_lines_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands_contact_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`brands_contact_lines_locales_locale_parent_id_unique\` ON \`brands_contact_lines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_contact_lines_locales_parent_only_idx\` ON \`brands_contact_lines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_social_accounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`handle\` text NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_social_accounts_order_idx\` ON \`brands_social_accounts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brands_social_accounts_parent_id_idx\` ON \`brands_social_accounts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_typefaces_fonts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weight\` numeric NOT NULL,
  	\`file\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands_typefaces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_typefaces_fonts_order_idx\` ON \`brands_typefaces_fonts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brands_typefaces_fonts_parent_id_idx\` ON \`brands_typefaces_fonts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_typefaces\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`family\` text NOT NULL,
  	\`role\` text,
  	\`licence\` text NOT NULL,
  	\`is_on_pages\` integer DEFAULT true,
  	\`least_leading\` numeric DEFAULT 1 NOT NULL,
  	\`optical_scale\` numeric DEFAULT 1 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_typefaces_order_idx\` ON \`brands_typefaces\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brands_typefaces_parent_id_idx\` ON \`brands_typefaces\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_stacks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_stacks_order_idx\` ON \`brands_stacks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`brands_stacks_parent_id_idx\` ON \`brands_stacks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_rights_policy_guardian_signs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_rights_policy_guardian_signs_order_idx\` ON \`brands_rights_policy_guardian_signs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`brands_rights_policy_guardian_signs_parent_idx\` ON \`brands_rights_policy_guardian_signs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_rights_policy_guardian_may_sign\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_rights_policy_guardian_may_sign_order_idx\` ON \`brands_rights_policy_guardian_may_sign\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`brands_rights_policy_guardian_may_sign_parent_idx\` ON \`brands_rights_policy_guardian_may_sign\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_rights_policy_child_signs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_rights_policy_child_signs_order_idx\` ON \`brands_rights_policy_child_signs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`brands_rights_policy_child_signs_parent_idx\` ON \`brands_rights_policy_child_signs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`legal_name\` text,
  	\`tier\` text,
  	\`jurisdiction\` text,
  	\`domain\` text,
  	\`accessibility_statement\` text,
  	\`guardian_team\` text,
  	\`guardian_email\` text,
  	\`guardian_phone\` text,
  	\`tokens\` text,
  	\`type_roles_display_weight\` numeric DEFAULT 400,
  	\`type_roles_display_line_height\` numeric DEFAULT 1.4,
  	\`type_roles_display_tracking\` numeric DEFAULT 0,
  	\`type_roles_headline_weight\` numeric DEFAULT 400,
  	\`type_roles_headline_line_height\` numeric DEFAULT 1.4,
  	\`type_roles_headline_tracking\` numeric DEFAULT 0,
  	\`type_roles_lead_weight\` numeric DEFAULT 400,
  	\`type_roles_lead_line_height\` numeric DEFAULT 1.4,
  	\`type_roles_lead_tracking\` numeric DEFAULT 0,
  	\`type_roles_body_weight\` numeric DEFAULT 400,
  	\`type_roles_body_line_height\` numeric DEFAULT 1.4,
  	\`type_roles_body_tracking\` numeric DEFAULT 0,
  	\`type_roles_label_weight\` numeric DEFAULT 400,
  	\`type_roles_label_line_height\` numeric DEFAULT 1.4,
  	\`type_roles_label_tracking\` numeric DEFAULT 0,
  	\`type_roles_action_weight\` numeric DEFAULT 400,
  	\`type_roles_action_line_height\` numeric DEFAULT 1.4,
  	\`type_roles_action_tracking\` numeric DEFAULT 0,
  	\`type_roles_legal_weight\` numeric DEFAULT 400,
  	\`type_roles_legal_line_height\` numeric DEFAULT 1.4,
  	\`type_roles_legal_tracking\` numeric DEFAULT 0,
  	\`logo_name\` text,
  	\`logo_alt\` text,
  	\`logo_clear_space\` numeric DEFAULT 0.25,
  	\`logo_most_per_face\` numeric DEFAULT 1,
  	\`logo_horizontal_print\` numeric DEFAULT 25,
  	\`logo_horizontal_screen\` numeric DEFAULT 100,
  	\`logo_stacked_print\` numeric DEFAULT 18,
  	\`logo_stacked_screen\` numeric DEFAULT 72,
  	\`logo_symbol_print\` numeric DEFAULT 8,
  	\`logo_symbol_screen\` numeric DEFAULT 24,
  	\`pattern\` text,
  	\`rights_policy_consent_years\` numeric DEFAULT 3,
  	\`rights_policy_without_form\` text DEFAULT 'warn',
  	\`slug\` text NOT NULL,
  	\`status\` text DEFAULT 'draft',
  	\`is_guide_open\` integer DEFAULT false,
  	\`effective_from\` text,
  	\`effective_to\` text,
  	\`predecessor_id\` integer,
  	\`successor_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`predecessor_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_tier_idx\` ON \`brands\` (\`tier\`);`)
  await db.run(sql`CREATE INDEX \`brands_jurisdiction_idx\` ON \`brands\` (\`jurisdiction\`);`)
  await db.run(sql`CREATE INDEX \`brands_domain_idx\` ON \`brands\` (\`domain\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`brands_slug_idx\` ON \`brands\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`brands_status_idx\` ON \`brands\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`brands_effective_from_idx\` ON \`brands\` (\`effective_from\`);`)
  await db.run(sql`CREATE INDEX \`brands_effective_to_idx\` ON \`brands\` (\`effective_to\`);`)
  await db.run(sql`CREATE INDEX \`brands_predecessor_idx\` ON \`brands\` (\`predecessor_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_successor_idx\` ON \`brands\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_updated_at_idx\` ON \`brands\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brands_created_at_idx\` ON \`brands\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`brands_locales\` (
  	\`lines_alternative_formats\` text,
  	\`lines_imprint\` text,
  	\`lines_social\` text,
  	\`lines_photograph_credit\` text,
  	\`lines_or_call\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`brands_locales_locale_parent_id_unique\` ON \`brands_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_locales_parent_only_idx\` ON \`brands_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_texts_order_parent\` ON \`brands_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_texts_parent_only_idx\` ON \`brands_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brands_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brands_numbers_order_parent_idx\` ON \`brands_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`brands_numbers_parent_only_idx\` ON \`brands_numbers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`promises\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`wellbeing_way\` text,
  	\`swatch\` text NOT NULL,
  	\`tint\` text NOT NULL,
  	\`icon\` text NOT NULL,
  	\`brand_id\` integer NOT NULL,
  	\`key\` text NOT NULL,
  	\`portfolio\` text,
  	\`order\` numeric DEFAULT 1 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`promises_wellbeing_wellbeing_way_idx\` ON \`promises\` (\`wellbeing_way\`);`)
  await db.run(sql`CREATE INDEX \`promises_brand_idx\` ON \`promises\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`promises_key_idx\` ON \`promises\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`promises_portfolio_idx\` ON \`promises\` (\`portfolio\`);`)
  await db.run(sql`CREATE INDEX \`promises_order_idx\` ON \`promises\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`promises_updated_at_idx\` ON \`promises\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`promises_created_at_idx\` ON \`promises\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`brand_key_idx\` ON \`promises\` (\`brand_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`promises_locales\` (
  	\`title\` text NOT NULL,
  	\`line\` text,
  	\`wellbeing_statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`promises_locales_locale_parent_id_unique\` ON \`promises_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`promises_locales_parent_only_idx\` ON \`promises_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`logos\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'logo' NOT NULL,
  	\`layout\` text NOT NULL,
  	\`colorway\` text NOT NULL,
  	\`art\` text NOT NULL,
  	\`permission\` text DEFAULT 'open' NOT NULL,
  	\`owner\` text,
  	\`expires\` text,
  	\`terms\` text,
  	\`brand_id\` integer NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`logos_kind_idx\` ON \`logos\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`logos_layout_idx\` ON \`logos\` (\`layout\`);`)
  await db.run(sql`CREATE INDEX \`logos_colorway_idx\` ON \`logos\` (\`colorway\`);`)
  await db.run(sql`CREATE INDEX \`logos_permission_idx\` ON \`logos\` (\`permission\`);`)
  await db.run(sql`CREATE INDEX \`logos_owner_idx\` ON \`logos\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`logos_expires_idx\` ON \`logos\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`logos_brand_idx\` ON \`logos\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`logos_key_idx\` ON \`logos\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`logos_updated_at_idx\` ON \`logos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`logos_created_at_idx\` ON \`logos\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`brand_key_1_idx\` ON \`logos\` (\`brand_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`logos_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`logos_texts_order_parent\` ON \`logos_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`logos_texts_parent_only_idx\` ON \`logos_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_blocks_paragraph\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_paragraph_order_idx\` ON \`guidelines_blocks_paragraph\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_paragraph_parent_id_idx\` ON \`guidelines_blocks_paragraph\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_paragraph_path_idx\` ON \`guidelines_blocks_paragraph\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_paragraph_locale_idx\` ON \`guidelines_blocks_paragraph\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_blocks_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`items\` text,
  	\`is_numbered\` integer DEFAULT false,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_list_order_idx\` ON \`guidelines_blocks_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_list_parent_id_idx\` ON \`guidelines_blocks_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_list_path_idx\` ON \`guidelines_blocks_list\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_list_locale_idx\` ON \`guidelines_blocks_list\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_blocks_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`cells\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_table_order_idx\` ON \`guidelines_blocks_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_table_parent_id_idx\` ON \`guidelines_blocks_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_table_path_idx\` ON \`guidelines_blocks_table\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_table_locale_idx\` ON \`guidelines_blocks_table\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`photograph_id\` integer,
  	\`drawing\` text,
  	\`exhibit\` text,
  	\`alt\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_figure_order_idx\` ON \`guidelines_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_figure_parent_id_idx\` ON \`guidelines_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_figure_path_idx\` ON \`guidelines_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_figure_locale_idx\` ON \`guidelines_blocks_figure\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_blocks_figure_photograph_idx\` ON \`guidelines_blocks_figure\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'warn',
  	\`check\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_rules_order_idx\` ON \`guidelines_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_rules_parent_id_idx\` ON \`guidelines_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_rules_locales\` (
  	\`statement\` text,
  	\`threshold\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidelines_rules_locales_locale_parent_id_unique\` ON \`guidelines_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_rules_locales_parent_only_idx\` ON \`guidelines_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`photograph_id\` integer,
  	\`drawing\` text,
  	\`exhibit\` text,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_dos_order_idx\` ON \`guidelines_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_dos_parent_id_idx\` ON \`guidelines_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_dos_photograph_idx\` ON \`guidelines_dos\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_dos_locales\` (
  	\`caption\` text,
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines_dos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidelines_dos_locales_locale_parent_id_unique\` ON \`guidelines_dos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_dos_locales_parent_only_idx\` ON \`guidelines_dos_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`photograph_id\` integer,
  	\`drawing\` text,
  	\`exhibit\` text,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_donts_order_idx\` ON \`guidelines_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_donts_parent_id_idx\` ON \`guidelines_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_donts_photograph_idx\` ON \`guidelines_donts\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_donts_locales\` (
  	\`caption\` text,
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines_donts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidelines_donts_locales_locale_parent_id_unique\` ON \`guidelines_donts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_donts_locales_parent_only_idx\` ON \`guidelines_donts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_downloads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_downloads_order_idx\` ON \`guidelines_downloads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_downloads_parent_id_idx\` ON \`guidelines_downloads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_downloads_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidelines_downloads_locales_locale_parent_id_unique\` ON \`guidelines_downloads_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_downloads_locales_parent_only_idx\` ON \`guidelines_downloads_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_audience_order_idx\` ON \`guidelines_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_audience_parent_idx\` ON \`guidelines_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidelines\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_label\` text DEFAULT '1.0',
  	\`version_effective_from\` text,
  	\`version_approved_by_id\` integer,
  	\`review_due\` text,
  	\`key\` text,
  	\`brand_id\` integer,
  	\`is_in_quick_guide\` integer DEFAULT true,
  	\`order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`version_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guidelines_version_version_effective_from_idx\` ON \`guidelines\` (\`version_effective_from\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_version_version_approved_by_idx\` ON \`guidelines\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_review_due_idx\` ON \`guidelines\` (\`review_due\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_key_idx\` ON \`guidelines\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_brand_idx\` ON \`guidelines\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_is_in_quick_guide_idx\` ON \`guidelines\` (\`is_in_quick_guide\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_order_idx\` ON \`guidelines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_updated_at_idx\` ON \`guidelines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_created_at_idx\` ON \`guidelines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guidelines__status_idx\` ON \`guidelines\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`brand_key_2_idx\` ON \`guidelines\` (\`brand_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`guidelines_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`version_changes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidelines_locales_locale_parent_id_unique\` ON \`guidelines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidelines_locales_parent_only_idx\` ON \`guidelines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_blocks_paragraph\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_paragraph_order_idx\` ON \`_guidelines_v_blocks_paragraph\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_paragraph_parent_id_idx\` ON \`_guidelines_v_blocks_paragraph\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_paragraph_path_idx\` ON \`_guidelines_v_blocks_paragraph\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_paragraph_locale_idx\` ON \`_guidelines_v_blocks_paragraph\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_blocks_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`items\` text,
  	\`is_numbered\` integer DEFAULT false,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_list_order_idx\` ON \`_guidelines_v_blocks_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_list_parent_id_idx\` ON \`_guidelines_v_blocks_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_list_path_idx\` ON \`_guidelines_v_blocks_list\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_list_locale_idx\` ON \`_guidelines_v_blocks_list\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_blocks_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`caption\` text,
  	\`cells\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_table_order_idx\` ON \`_guidelines_v_blocks_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_table_parent_id_idx\` ON \`_guidelines_v_blocks_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_table_path_idx\` ON \`_guidelines_v_blocks_table\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_table_locale_idx\` ON \`_guidelines_v_blocks_table\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`caption\` text,
  	\`photograph_id\` integer,
  	\`drawing\` text,
  	\`exhibit\` text,
  	\`alt\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_figure_order_idx\` ON \`_guidelines_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_figure_parent_id_idx\` ON \`_guidelines_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_figure_path_idx\` ON \`_guidelines_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_figure_locale_idx\` ON \`_guidelines_v_blocks_figure\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_blocks_figure_photograph_idx\` ON \`_guidelines_v_blocks_figure\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`severity\` text DEFAULT 'warn',
  	\`check\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_rules_order_idx\` ON \`_guidelines_v_version_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_rules_parent_id_idx\` ON \`_guidelines_v_version_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_rules_locales\` (
  	\`statement\` text,
  	\`threshold\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v_version_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidelines_v_version_rules_locales_locale_parent_id_unique\` ON \`_guidelines_v_version_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_rules_locales_parent_only_idx\` ON \`_guidelines_v_version_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`photograph_id\` integer,
  	\`drawing\` text,
  	\`exhibit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_dos_order_idx\` ON \`_guidelines_v_version_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_dos_parent_id_idx\` ON \`_guidelines_v_version_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_dos_photograph_idx\` ON \`_guidelines_v_version_dos\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_dos_locales\` (
  	\`caption\` text,
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v_version_dos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidelines_v_version_dos_locales_locale_parent_id_unique\` ON \`_guidelines_v_version_dos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_dos_locales_parent_only_idx\` ON \`_guidelines_v_version_dos_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`photograph_id\` integer,
  	\`drawing\` text,
  	\`exhibit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photograph_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_donts_order_idx\` ON \`_guidelines_v_version_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_donts_parent_id_idx\` ON \`_guidelines_v_version_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_donts_photograph_idx\` ON \`_guidelines_v_version_donts\` (\`photograph_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_donts_locales\` (
  	\`caption\` text,
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v_version_donts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidelines_v_version_donts_locales_locale_parent_id_unique\` ON \`_guidelines_v_version_donts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_donts_locales_parent_only_idx\` ON \`_guidelines_v_version_donts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_downloads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_downloads_order_idx\` ON \`_guidelines_v_version_downloads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_downloads_parent_id_idx\` ON \`_guidelines_v_version_downloads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_downloads_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v_version_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidelines_v_version_downloads_locales_locale_parent_id_uni\` ON \`_guidelines_v_version_downloads_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_downloads_locales_parent_only_idx\` ON \`_guidelines_v_version_downloads_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_audience_order_idx\` ON \`_guidelines_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_audience_parent_idx\` ON \`_guidelines_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_version_label\` text DEFAULT '1.0',
  	\`version_version_effective_from\` text,
  	\`version_version_approved_by_id\` integer,
  	\`version_review_due\` text,
  	\`version_key\` text,
  	\`version_brand_id\` integer,
  	\`version_is_in_quick_guide\` integer DEFAULT true,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_version_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidelines_v_parent_idx\` ON \`_guidelines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_version_version_effective__idx\` ON \`_guidelines_v\` (\`version_version_effective_from\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_version_version_approved_b_idx\` ON \`_guidelines_v\` (\`version_version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_review_due_idx\` ON \`_guidelines_v\` (\`version_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_key_idx\` ON \`_guidelines_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_brand_idx\` ON \`_guidelines_v\` (\`version_brand_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_is_in_quick_guide_idx\` ON \`_guidelines_v\` (\`version_is_in_quick_guide\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_order_idx\` ON \`_guidelines_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_updated_at_idx\` ON \`_guidelines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version_created_at_idx\` ON \`_guidelines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_version_version__status_idx\` ON \`_guidelines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_created_at_idx\` ON \`_guidelines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_updated_at_idx\` ON \`_guidelines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_snapshot_idx\` ON \`_guidelines_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_published_locale_idx\` ON \`_guidelines_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_latest_idx\` ON \`_guidelines_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_brand_version_key_idx\` ON \`_guidelines_v\` (\`version_brand_id\`,\`version_key\`);`)
  await db.run(sql`CREATE TABLE \`_guidelines_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_version_changes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidelines_v_locales_locale_parent_id_unique\` ON \`_guidelines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidelines_v_locales_parent_only_idx\` ON \`_guidelines_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`acknowledgements\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`guideline_id\` integer NOT NULL,
  	\`person_id\` integer,
  	\`version\` text NOT NULL,
  	\`service\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`guideline_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`acknowledgements_guideline_idx\` ON \`acknowledgements\` (\`guideline_id\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_person_idx\` ON \`acknowledgements\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_version_idx\` ON \`acknowledgements\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_service_idx\` ON \`acknowledgements\` (\`service\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`acknowledgements_key_idx\` ON \`acknowledgements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_updated_at_idx\` ON \`acknowledgements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_created_at_idx\` ON \`acknowledgements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`words_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text NOT NULL,
  	\`replacement\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_forms_order_idx\` ON \`words_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`words_forms_parent_id_idx\` ON \`words_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`phrase\` text,
  	\`kind\` text DEFAULT 'preferred' NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`brand_id\` integer NOT NULL,
  	\`reason\` text NOT NULL,
  	\`advice\` text,
  	\`source\` text NOT NULL,
  	\`is_case_sensitive\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`words_phrase_idx\` ON \`words\` (\`phrase\`);`)
  await db.run(sql`CREATE INDEX \`words_kind_idx\` ON \`words\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`words_language_idx\` ON \`words\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`words_brand_idx\` ON \`words\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`words_source_idx\` ON \`words\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`words_updated_at_idx\` ON \`words\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`words_created_at_idx\` ON \`words\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`words_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_texts_order_parent\` ON \`words_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`words_texts_parent_only_idx\` ON \`words_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`toolkits_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_rels_order_idx\` ON \`words_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_parent_idx\` ON \`words_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_path_idx\` ON \`words_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_toolkits_id_idx\` ON \`words_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE TABLE \`house_styles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text DEFAULT 'House style' NOT NULL,
  	\`brand_id\` integer NOT NULL,
  	\`time_separator\` text DEFAULT 'colon' NOT NULL,
  	\`noon\` text DEFAULT 'midday' NOT NULL,
  	\`midnight\` text DEFAULT 'midnight' NOT NULL,
  	\`year_range\` text DEFAULT 'to' NOT NULL,
  	\`sentence_words\` numeric DEFAULT 25 NOT NULL,
  	\`headline_words\` numeric DEFAULT 8 NOT NULL,
  	\`figures_from\` numeric DEFAULT 2 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`house_styles_brand_idx\` ON \`house_styles\` (\`brand_id\`);`)
  await db.run(sql`CREATE INDEX \`house_styles_updated_at_idx\` ON \`house_styles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`house_styles_created_at_idx\` ON \`house_styles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`house_styles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`house_styles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`house_styles_texts_order_parent\` ON \`house_styles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`house_styles_texts_parent_only_idx\` ON \`house_styles_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_roles_order_idx\` ON \`templates_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_roles_parent_idx\` ON \`templates_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_required_blocks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_required_blocks_order_idx\` ON \`templates_required_blocks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_required_blocks_parent_idx\` ON \`templates_required_blocks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_style_sets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_style_sets_order_idx\` ON \`templates_style_sets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_style_sets_parent_idx\` ON \`templates_style_sets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`label\` text,
  	\`policy\` text,
  	\`characters\` numeric,
  	\`entries\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_slots_order_idx\` ON \`templates_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_slots_parent_id_idx\` ON \`templates_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_options_order_idx\` ON \`templates_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_options_parent_id_idx\` ON \`templates_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`status\` text DEFAULT 'available' NOT NULL,
  	\`guidance\` text,
  	\`title\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`version\` text,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_status_idx\` ON \`templates\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_key_idx\` ON \`templates\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`templates_updated_at_idx\` ON \`templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`templates_created_at_idx\` ON \`templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`templates_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_texts_order_parent\` ON \`templates_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_texts_parent_only_idx\` ON \`templates_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`formats_encodings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`formats\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`formats_encodings_order_idx\` ON \`formats_encodings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`formats_encodings_parent_idx\` ON \`formats_encodings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`formats\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`medium\` text DEFAULT 'print' NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`safe_top\` numeric NOT NULL,
  	\`safe_right\` numeric NOT NULL,
  	\`safe_bottom\` numeric NOT NULL,
  	\`safe_left\` numeric NOT NULL,
  	\`based_on_id\` integer,
  	\`bleed\` numeric,
  	\`pages\` numeric,
  	\`group\` text,
  	\`artwork_scale\` text DEFAULT '1',
  	\`least_ppi\` numeric,
  	\`viewing_distance\` numeric,
  	\`platform\` text,
  	\`placement\` text,
  	\`greatest_megabytes\` numeric,
  	\`source\` text NOT NULL,
  	\`checked_on\` text NOT NULL,
  	\`confidence\` text NOT NULL,
  	\`note\` text,
  	\`is_changed\` integer DEFAULT false,
  	\`origin\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`based_on_id\`) REFERENCES \`formats\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`formats_key_idx\` ON \`formats\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`formats_medium_idx\` ON \`formats\` (\`medium\`);`)
  await db.run(sql`CREATE INDEX \`formats_based_on_idx\` ON \`formats\` (\`based_on_id\`);`)
  await db.run(sql`CREATE INDEX \`formats_group_idx\` ON \`formats\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`formats_platform_idx\` ON \`formats\` (\`platform\`);`)
  await db.run(sql`CREATE INDEX \`formats_checked_on_idx\` ON \`formats\` (\`checked_on\`);`)
  await db.run(sql`CREATE INDEX \`formats_confidence_idx\` ON \`formats\` (\`confidence\`);`)
  await db.run(sql`CREATE INDEX \`formats_is_changed_idx\` ON \`formats\` (\`is_changed\`);`)
  await db.run(sql`CREATE INDEX \`formats_updated_at_idx\` ON \`formats\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`formats_created_at_idx\` ON \`formats\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`formats_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`formats\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`formats_numbers_order_parent_idx\` ON \`formats_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`formats_numbers_parent_only_idx\` ON \`formats_numbers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`printers_scales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`printers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`printers_scales_order_idx\` ON \`printers_scales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`printers_scales_parent_idx\` ON \`printers_scales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`printers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`condition\` text NOT NULL,
  	\`bleed\` numeric NOT NULL,
  	\`total_ink\` numeric,
  	\`spots\` numeric NOT NULL,
  	\`outlines_text\` integer DEFAULT false,
  	\`marks_trim_marks\` integer DEFAULT true,
  	\`marks_bleed_marks\` integer DEFAULT true,
  	\`marks_registration\` integer DEFAULT true,
  	\`marks_color_bar\` integer DEFAULT true,
  	\`marks_slug_line\` integer DEFAULT true,
  	\`limits_least_line\` numeric NOT NULL,
  	\`limits_least_multi_ink_line\` numeric NOT NULL,
  	\`limits_least_text\` numeric NOT NULL,
  	\`limits_least_reversed_text\` numeric NOT NULL,
  	\`limits_least_multi_ink_text\` numeric NOT NULL,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_notes\` text,
  	\`source\` text NOT NULL,
  	\`checked_on\` text NOT NULL,
  	\`confidence\` text NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`origin\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`printers_key_idx\` ON \`printers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`printers_condition_idx\` ON \`printers\` (\`condition\`);`)
  await db.run(sql`CREATE INDEX \`printers_checked_on_idx\` ON \`printers\` (\`checked_on\`);`)
  await db.run(sql`CREATE INDEX \`printers_confidence_idx\` ON \`printers\` (\`confidence\`);`)
  await db.run(sql`CREATE INDEX \`printers_is_changed_idx\` ON \`printers\` (\`is_changed\`);`)
  await db.run(sql`CREATE INDEX \`printers_updated_at_idx\` ON \`printers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`printers_created_at_idx\` ON \`printers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`service\` text,
  	\`notices_approval_wanted\` text,
  	\`notices_approval_due\` text,
  	\`notices_changes_requested\` text,
  	\`notices_approval_decided\` text,
  	\`notices_task_given\` text,
  	\`notices_worksheet_complete\` text,
  	\`notices_task_due\` text,
  	\`notices_override_revoked\` text,
  	\`notices_election_entered\` text,
  	\`notices_share_ending\` text,
  	\`notices_share_revoked\` text,
  	\`notices_expiry_near\` text,
  	\`notices_fact_changed\` text,
  	\`notices_message_changed\` text,
  	\`notices_job_wanted\` text,
  	\`notices_job_moved\` text,
  	\`subject\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_name_idx\` ON \`users\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`users_service_idx\` ON \`users\` (\`service\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_subject_idx\` ON \`users\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`machines_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`machines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`machines_roles_order_idx\` ON \`machines_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`machines_roles_parent_idx\` ON \`machines_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`machines\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`is_suspended\` integer DEFAULT false,
  	\`key_digest\` text,
  	\`last_used\` text,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`machines_name_idx\` ON \`machines\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`machines_expires_idx\` ON \`machines\` (\`expires\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`machines_key_digest_idx\` ON \`machines\` (\`key_digest\`);`)
  await db.run(sql`CREATE INDEX \`machines_created_by_idx\` ON \`machines\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`machines_updated_at_idx\` ON \`machines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`machines_created_at_idx\` ON \`machines\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_topics_order_idx\` ON \`webhooks_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_topics_parent_idx\` ON \`webhooks_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_topics_value_idx\` ON \`webhooks_topics\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`is_paused\` integer DEFAULT false,
  	\`paused_because\` text,
  	\`secret_issued\` text,
  	\`secret\` text,
  	\`earlier_secret\` text,
  	\`earlier_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`webhooks_name_idx\` ON \`webhooks\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_is_paused_idx\` ON \`webhooks\` (\`is_paused\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`topic\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`last_status\` numeric,
  	\`took\` numeric,
  	\`problem\` text,
  	\`last_attempt\` text,
  	\`next_attempt\` text,
  	\`delivered_on\` text,
  	\`message\` text NOT NULL,
  	\`about\` text,
  	\`webhook_id\` integer NOT NULL,
  	\`body\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_topic_idx\` ON \`webhook_deliveries\` (\`topic\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_state_idx\` ON \`webhook_deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_last_attempt_idx\` ON \`webhook_deliveries\` (\`last_attempt\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_next_attempt_idx\` ON \`webhook_deliveries\` (\`next_attempt\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_delivered_on_idx\` ON \`webhook_deliveries\` (\`delivered_on\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_about_idx\` ON \`webhook_deliveries\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_key_idx\` ON \`webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`person_id\` integer NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt\` text,
  	\`sent_on\` text,
  	\`problem\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_person_idx\` ON \`mails\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_kind_idx\` ON \`mails\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_next_attempt_idx\` ON \`mails\` (\`next_attempt\`);`)
  await db.run(sql`CREATE INDEX \`mails_sent_on_idx\` ON \`mails\` (\`sent_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`senders\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text,
  	\`lease_until\` text,
  	\`cursor\` numeric DEFAULT 0,
  	\`morning\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`senders_name_idx\` ON \`senders\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`senders_updated_at_idx\` ON \`senders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`senders_created_at_idx\` ON \`senders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`jobs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`what\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric,
  	\`message\` text,
  	\`person_id\` integer,
  	\`worker\` text,
  	\`not_before\` text,
  	\`lease_until\` text,
  	\`ended_at\` text,
  	\`open_key\` text,
  	\`turn\` numeric,
  	\`input\` text,
  	\`told\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`jobs_kind_idx\` ON \`jobs\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`jobs_state_idx\` ON \`jobs\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`jobs_person_idx\` ON \`jobs\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`jobs_worker_idx\` ON \`jobs\` (\`worker\`);`)
  await db.run(sql`CREATE INDEX \`jobs_ended_at_idx\` ON \`jobs\` (\`ended_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`jobs_open_key_idx\` ON \`jobs\` (\`open_key\`);`)
  await db.run(sql`CREATE INDEX \`jobs_turn_idx\` ON \`jobs\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`jobs_updated_at_idx\` ON \`jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`jobs_created_at_idx\` ON \`jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_notBefore_idx\` ON \`jobs\` (\`state\`,\`not_before\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`facts_id\` integer,
  	\`renditions_id\` integer,
  	\`print_jobs_id\` integer,
  	\`photographs_id\` integer,
  	\`saved_searches_id\` integer,
  	\`people_id\` integer,
  	\`consents_id\` integer,
  	\`withdrawals_id\` integer,
  	\`withdrawal_tasks_id\` integer,
  	\`elections_id\` integer,
  	\`election_overrides_id\` integer,
  	\`shares_id\` integer,
  	\`kits_id\` integer,
  	\`drafts_id\` integer,
  	\`approvals_id\` integer,
  	\`approval_comments_id\` integer,
  	\`approval_routes_id\` integer,
  	\`absences_id\` integer,
  	\`file_checks_id\` integer,
  	\`visual_audits_id\` integer,
  	\`audit_events_id\` integer,
  	\`notices_id\` integer,
  	\`brands_id\` integer,
  	\`promises_id\` integer,
  	\`logos_id\` integer,
  	\`guidelines_id\` integer,
  	\`acknowledgements_id\` integer,
  	\`words_id\` integer,
  	\`house_styles_id\` integer,
  	\`templates_id\` integer,
  	\`formats_id\` integer,
  	\`printers_id\` integer,
  	\`users_id\` integer,
  	\`machines_id\` integer,
  	\`webhooks_id\` integer,
  	\`webhook_deliveries_id\` integer,
  	\`mails_id\` integer,
  	\`senders_id\` integer,
  	\`jobs_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`toolkits_id\`) REFERENCES \`toolkits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`narratives_id\`) REFERENCES \`narratives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renditions_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_jobs_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photographs_id\`) REFERENCES \`photographs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`saved_searches_id\`) REFERENCES \`saved_searches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`withdrawals_id\`) REFERENCES \`withdrawals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`withdrawal_tasks_id\`) REFERENCES \`withdrawal_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`elections_id\`) REFERENCES \`elections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`election_overrides_id\`) REFERENCES \`election_overrides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`shares_id\`) REFERENCES \`shares\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kits_id\`) REFERENCES \`kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`drafts_id\`) REFERENCES \`drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`approvals_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`approval_comments_id\`) REFERENCES \`approval_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`approval_routes_id\`) REFERENCES \`approval_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`absences_id\`) REFERENCES \`absences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_checks_id\`) REFERENCES \`file_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`visual_audits_id\`) REFERENCES \`visual_audits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brands_id\`) REFERENCES \`brands\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`promises_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`logos_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidelines_id\`) REFERENCES \`guidelines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`acknowledgements_id\`) REFERENCES \`acknowledgements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`words_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`house_styles_id\`) REFERENCES \`house_styles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`formats_id\`) REFERENCES \`formats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`printers_id\`) REFERENCES \`printers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`machines_id\`) REFERENCES \`machines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_deliveries_id\`) REFERENCES \`webhook_deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`senders_id\`) REFERENCES \`senders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_toolkits_id_idx\` ON \`payload_locked_documents_rels\` (\`toolkits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_narratives_id_idx\` ON \`payload_locked_documents_rels\` (\`narratives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_renditions_id_idx\` ON \`payload_locked_documents_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_jobs_id_idx\` ON \`payload_locked_documents_rels\` (\`print_jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photographs_id_idx\` ON \`payload_locked_documents_rels\` (\`photographs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_saved_searches_id_idx\` ON \`payload_locked_documents_rels\` (\`saved_searches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withdrawals_id_idx\` ON \`payload_locked_documents_rels\` (\`withdrawals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withdrawal_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`withdrawal_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_elections_id_idx\` ON \`payload_locked_documents_rels\` (\`elections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_election_overrides_id_idx\` ON \`payload_locked_documents_rels\` (\`election_overrides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shares_id_idx\` ON \`payload_locked_documents_rels\` (\`shares_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kits_id_idx\` ON \`payload_locked_documents_rels\` (\`kits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_approvals_id_idx\` ON \`payload_locked_documents_rels\` (\`approvals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_approval_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`approval_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_approval_routes_id_idx\` ON \`payload_locked_documents_rels\` (\`approval_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_absences_id_idx\` ON \`payload_locked_documents_rels\` (\`absences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_file_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`file_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_visual_audits_id_idx\` ON \`payload_locked_documents_rels\` (\`visual_audits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brands_id_idx\` ON \`payload_locked_documents_rels\` (\`brands_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_promises_id_idx\` ON \`payload_locked_documents_rels\` (\`promises_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_logos_id_idx\` ON \`payload_locked_documents_rels\` (\`logos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guidelines_id_idx\` ON \`payload_locked_documents_rels\` (\`guidelines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_acknowledgements_id_idx\` ON \`payload_locked_documents_rels\` (\`acknowledgements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_words_id_idx\` ON \`payload_locked_documents_rels\` (\`words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_house_styles_id_idx\` ON \`payload_locked_documents_rels\` (\`house_styles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_formats_id_idx\` ON \`payload_locked_documents_rels\` (\`formats_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_printers_id_idx\` ON \`payload_locked_documents_rels\` (\`printers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_machines_id_idx\` ON \`payload_locked_documents_rels\` (\`machines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_senders_id_idx\` ON \`payload_locked_documents_rels\` (\`senders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_jobs_id_idx\` ON \`payload_locked_documents_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`machines_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`machines_id\`) REFERENCES \`machines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_machines_id_idx\` ON \`payload_preferences_rels\` (\`machines_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  await db.run(sql`DROP TABLE \`toolkits_dos\`;`)
  await db.run(sql`DROP TABLE \`toolkits_donts\`;`)
  await db.run(sql`DROP TABLE \`toolkits_templates_locked\`;`)
  await db.run(sql`DROP TABLE \`toolkits_templates_locked_locales\`;`)
  await db.run(sql`DROP TABLE \`toolkits_templates\`;`)
  await db.run(sql`DROP TABLE \`toolkits_pack_options\`;`)
  await db.run(sql`DROP TABLE \`toolkits_pack\`;`)
  await db.run(sql`DROP TABLE \`toolkits\`;`)
  await db.run(sql`DROP TABLE \`toolkits_texts\`;`)
  await db.run(sql`DROP TABLE \`toolkits_rels\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_dos\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_donts\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_templates_locked\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_templates_locked_locales\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_templates\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_pack_options\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_version_pack\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_toolkits_v_rels\`;`)
  await db.run(sql`DROP TABLE \`narratives_statements\`;`)
  await db.run(sql`DROP TABLE \`narratives_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`narratives_points\`;`)
  await db.run(sql`DROP TABLE \`narratives_easy_read\`;`)
  await db.run(sql`DROP TABLE \`narratives_audiences_barriers\`;`)
  await db.run(sql`DROP TABLE \`narratives_audiences\`;`)
  await db.run(sql`DROP TABLE \`narratives_messages\`;`)
  await db.run(sql`DROP TABLE \`narratives_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`narratives\`;`)
  await db.run(sql`DROP TABLE \`narratives_locales\`;`)
  await db.run(sql`DROP TABLE \`narratives_texts\`;`)
  await db.run(sql`DROP TABLE \`narratives_rels\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_statements\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_points\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_easy_read\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_audiences_barriers\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_messages\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_version_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_narratives_v_rels\`;`)
  await db.run(sql`DROP TABLE \`facts\`;`)
  await db.run(sql`DROP TABLE \`facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_facts_v\`;`)
  await db.run(sql`DROP TABLE \`_facts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`renditions_files\`;`)
  await db.run(sql`DROP TABLE \`renditions_uses\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`DROP TABLE \`print_jobs_ticket_finishes\`;`)
  await db.run(sql`DROP TABLE \`print_jobs_deliveries\`;`)
  await db.run(sql`DROP TABLE \`print_jobs_moves\`;`)
  await db.run(sql`DROP TABLE \`print_jobs_messages\`;`)
  await db.run(sql`DROP TABLE \`print_jobs_files\`;`)
  await db.run(sql`DROP TABLE \`print_jobs\`;`)
  await db.run(sql`DROP TABLE \`photographs_licences_channels\`;`)
  await db.run(sql`DROP TABLE \`photographs_licences_territories\`;`)
  await db.run(sql`DROP TABLE \`photographs_licences\`;`)
  await db.run(sql`DROP TABLE \`photographs_people\`;`)
  await db.run(sql`DROP TABLE \`photographs_copy_space\`;`)
  await db.run(sql`DROP TABLE \`photographs_contains\`;`)
  await db.run(sql`DROP TABLE \`photographs_reading_hues\`;`)
  await db.run(sql`DROP TABLE \`photographs_reading_colors\`;`)
  await db.run(sql`DROP TABLE \`photographs\`;`)
  await db.run(sql`DROP TABLE \`photographs_locales\`;`)
  await db.run(sql`DROP TABLE \`photographs_texts\`;`)
  await db.run(sql`DROP TABLE \`photographs_rels\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_licences_channels\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_licences_territories\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_licences\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_copy_space\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_contains\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_reading_hues\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_version_reading_colors\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_photographs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`saved_searches\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`consents_signed_by\`;`)
  await db.run(sql`DROP TABLE \`consents_channels\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`_consents_v_version_signed_by\`;`)
  await db.run(sql`DROP TABLE \`_consents_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_consents_v\`;`)
  await db.run(sql`DROP TABLE \`withdrawals\`;`)
  await db.run(sql`DROP TABLE \`withdrawal_tasks\`;`)
  await db.run(sql`DROP TABLE \`elections_closed_days\`;`)
  await db.run(sql`DROP TABLE \`elections\`;`)
  await db.run(sql`DROP TABLE \`elections_texts\`;`)
  await db.run(sql`DROP TABLE \`elections_rels\`;`)
  await db.run(sql`DROP TABLE \`_elections_v_version_closed_days\`;`)
  await db.run(sql`DROP TABLE \`_elections_v\`;`)
  await db.run(sql`DROP TABLE \`_elections_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_elections_v_rels\`;`)
  await db.run(sql`DROP TABLE \`election_overrides\`;`)
  await db.run(sql`DROP TABLE \`_election_overrides_v\`;`)
  await db.run(sql`DROP TABLE \`shares\`;`)
  await db.run(sql`DROP TABLE \`shares_rels\`;`)
  await db.run(sql`DROP TABLE \`kits_deadlines\`;`)
  await db.run(sql`DROP TABLE \`kits_contacts\`;`)
  await db.run(sql`DROP TABLE \`kits_guidance\`;`)
  await db.run(sql`DROP TABLE \`kits_formats\`;`)
  await db.run(sql`DROP TABLE \`kits\`;`)
  await db.run(sql`DROP TABLE \`kits_texts\`;`)
  await db.run(sql`DROP TABLE \`kits_rels\`;`)
  await db.run(sql`DROP TABLE \`drafts\`;`)
  await db.run(sql`DROP TABLE \`approvals_steps_roles\`;`)
  await db.run(sql`DROP TABLE \`approvals_steps\`;`)
  await db.run(sql`DROP TABLE \`approvals\`;`)
  await db.run(sql`DROP TABLE \`approvals_texts\`;`)
  await db.run(sql`DROP TABLE \`approvals_rels\`;`)
  await db.run(sql`DROP TABLE \`approval_comments\`;`)
  await db.run(sql`DROP TABLE \`approval_routes_purposes\`;`)
  await db.run(sql`DROP TABLE \`approval_routes_channels\`;`)
  await db.run(sql`DROP TABLE \`approval_routes_risks\`;`)
  await db.run(sql`DROP TABLE \`approval_routes_steps_roles\`;`)
  await db.run(sql`DROP TABLE \`approval_routes_steps\`;`)
  await db.run(sql`DROP TABLE \`approval_routes\`;`)
  await db.run(sql`DROP TABLE \`approval_routes_texts\`;`)
  await db.run(sql`DROP TABLE \`_approval_routes_v_version_purposes\`;`)
  await db.run(sql`DROP TABLE \`_approval_routes_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_approval_routes_v_version_risks\`;`)
  await db.run(sql`DROP TABLE \`_approval_routes_v_version_steps_roles\`;`)
  await db.run(sql`DROP TABLE \`_approval_routes_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_approval_routes_v\`;`)
  await db.run(sql`DROP TABLE \`_approval_routes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`absences\`;`)
  await db.run(sql`DROP TABLE \`file_checks\`;`)
  await db.run(sql`DROP TABLE \`visual_audits\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`brands_languages\`;`)
  await db.run(sql`DROP TABLE \`brands_straplines\`;`)
  await db.run(sql`DROP TABLE \`brands_straplines_locales\`;`)
  await db.run(sql`DROP TABLE \`brands_contact_lines\`;`)
  await db.run(sql`DROP TABLE \`brands_contact_lines_locales\`;`)
  await db.run(sql`DROP TABLE \`brands_social_accounts\`;`)
  await db.run(sql`DROP TABLE \`brands_typefaces_fonts\`;`)
  await db.run(sql`DROP TABLE \`brands_typefaces\`;`)
  await db.run(sql`DROP TABLE \`brands_stacks\`;`)
  await db.run(sql`DROP TABLE \`brands_rights_policy_guardian_signs\`;`)
  await db.run(sql`DROP TABLE \`brands_rights_policy_guardian_may_sign\`;`)
  await db.run(sql`DROP TABLE \`brands_rights_policy_child_signs\`;`)
  await db.run(sql`DROP TABLE \`brands\`;`)
  await db.run(sql`DROP TABLE \`brands_locales\`;`)
  await db.run(sql`DROP TABLE \`brands_texts\`;`)
  await db.run(sql`DROP TABLE \`brands_numbers\`;`)
  await db.run(sql`DROP TABLE \`promises\`;`)
  await db.run(sql`DROP TABLE \`promises_locales\`;`)
  await db.run(sql`DROP TABLE \`logos\`;`)
  await db.run(sql`DROP TABLE \`logos_texts\`;`)
  await db.run(sql`DROP TABLE \`guidelines_blocks_paragraph\`;`)
  await db.run(sql`DROP TABLE \`guidelines_blocks_list\`;`)
  await db.run(sql`DROP TABLE \`guidelines_blocks_table\`;`)
  await db.run(sql`DROP TABLE \`guidelines_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`guidelines_rules\`;`)
  await db.run(sql`DROP TABLE \`guidelines_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`guidelines_dos\`;`)
  await db.run(sql`DROP TABLE \`guidelines_dos_locales\`;`)
  await db.run(sql`DROP TABLE \`guidelines_donts\`;`)
  await db.run(sql`DROP TABLE \`guidelines_donts_locales\`;`)
  await db.run(sql`DROP TABLE \`guidelines_downloads\`;`)
  await db.run(sql`DROP TABLE \`guidelines_downloads_locales\`;`)
  await db.run(sql`DROP TABLE \`guidelines_audience\`;`)
  await db.run(sql`DROP TABLE \`guidelines\`;`)
  await db.run(sql`DROP TABLE \`guidelines_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_blocks_paragraph\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_blocks_list\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_blocks_table\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_rules\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_dos\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_dos_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_donts\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_donts_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_downloads\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_downloads_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v\`;`)
  await db.run(sql`DROP TABLE \`_guidelines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`words_forms\`;`)
  await db.run(sql`DROP TABLE \`words\`;`)
  await db.run(sql`DROP TABLE \`words_texts\`;`)
  await db.run(sql`DROP TABLE \`words_rels\`;`)
  await db.run(sql`DROP TABLE \`house_styles\`;`)
  await db.run(sql`DROP TABLE \`house_styles_texts\`;`)
  await db.run(sql`DROP TABLE \`templates_roles\`;`)
  await db.run(sql`DROP TABLE \`templates_required_blocks\`;`)
  await db.run(sql`DROP TABLE \`templates_style_sets\`;`)
  await db.run(sql`DROP TABLE \`templates_slots\`;`)
  await db.run(sql`DROP TABLE \`templates_options\`;`)
  await db.run(sql`DROP TABLE \`templates\`;`)
  await db.run(sql`DROP TABLE \`templates_texts\`;`)
  await db.run(sql`DROP TABLE \`formats_encodings\`;`)
  await db.run(sql`DROP TABLE \`formats\`;`)
  await db.run(sql`DROP TABLE \`formats_numbers\`;`)
  await db.run(sql`DROP TABLE \`printers_scales\`;`)
  await db.run(sql`DROP TABLE \`printers\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`machines_roles\`;`)
  await db.run(sql`DROP TABLE \`machines\`;`)
  await db.run(sql`DROP TABLE \`webhooks_topics\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`senders\`;`)
  await db.run(sql`DROP TABLE \`jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
