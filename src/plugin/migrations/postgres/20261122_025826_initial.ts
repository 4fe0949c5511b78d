import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_toolkits_languages" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_toolkits_pack_purpose" AS ENUM('press', 'screen', 'social', 'proof');
  CREATE TYPE "public"."enum_toolkits_pack_encoding" AS ENUM('pdf', 'png', 'jpeg', 'webp');
  CREATE TYPE "public"."enum_narratives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__narratives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__narratives_v_published_locale" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_renditions_status" AS ENUM('ready', 'blocked');
  CREATE TYPE "public"."enum_renditions_purpose" AS ENUM('press', 'screen', 'social', 'proof');
  CREATE TYPE "public"."enum_renditions_encoding" AS ENUM('pdf', 'png', 'jpeg', 'webp');
  CREATE TYPE "public"."enum_photographs_licence_kind" AS ENUM('council-created', 'commissioned', 'creative-commons', 'public-domain', 'stock', 'supplied');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'guardian', 'officer', 'studio', 'supplier');
  CREATE TABLE "toolkits_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_toolkits_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "toolkits_pack_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "toolkits_pack" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"template" varchar NOT NULL,
  	"format" varchar NOT NULL,
  	"purpose" "enum_toolkits_pack_purpose" NOT NULL,
  	"encoding" "enum_toolkits_pack_encoding" NOT NULL
  );
  
  CREATE TABLE "toolkits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"reference" varchar NOT NULL,
  	"issued" timestamp(3) with time zone NOT NULL,
  	"brand_id" integer NOT NULL,
  	"promise" varchar NOT NULL,
  	"narrative_id" integer NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "toolkits_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"photographs_id" integer
  );
  
  CREATE TABLE "narratives_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "narratives" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"promise" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_narratives_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "narratives_locales" (
  	"headline" varchar,
  	"message" varchar,
  	"call_to_action" varchar,
  	"scan_instruction" varchar,
  	"short_url" varchar,
  	"phone" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_narratives_v_version_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_narratives_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_promise" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__narratives_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__narratives_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_narratives_v_locales" (
  	"version_headline" varchar,
  	"version_message" varchar,
  	"version_call_to_action" varchar,
  	"version_scan_instruction" varchar,
  	"version_short_url" varchar,
  	"version_phone" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "renditions_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"media_type" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"digest" varchar NOT NULL
  );
  
  CREATE TABLE "renditions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"status" "enum_renditions_status" NOT NULL,
  	"toolkit_id" integer,
  	"template" varchar,
  	"format" varchar,
  	"language" varchar,
  	"purpose" "enum_renditions_purpose" NOT NULL,
  	"encoding" "enum_renditions_encoding" NOT NULL,
  	"blocks" numeric,
  	"warnings" numeric,
  	"key" varchar NOT NULL,
  	"toolkit_digest" varchar,
  	"manifest" jsonb,
  	"report" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "photographs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"credit" varchar NOT NULL,
  	"licence_kind" "enum_photographs_licence_kind" NOT NULL,
  	"licence_terms" varchar NOT NULL,
  	"licence_url" varchar,
  	"safe_crop_x" numeric,
  	"safe_crop_y" numeric,
  	"safe_crop_width" numeric,
  	"safe_crop_height" numeric,
  	"original_name" varchar,
  	"original_format" varchar,
  	"original_color_space" varchar,
  	"original_width" numeric,
  	"original_height" numeric,
  	"original_bytes" numeric,
  	"original_digest" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar
  );
  
  CREATE TABLE "photographs_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "brands" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"strapline" varchar NOT NULL,
  	"tokens" jsonb,
  	"definition" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"toolkits_id" integer,
  	"narratives_id" integer,
  	"renditions_id" integer,
  	"photographs_id" integer,
  	"brands_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "toolkits_languages" ADD CONSTRAINT "toolkits_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_pack_options" ADD CONSTRAINT "toolkits_pack_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits_pack"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_pack" ADD CONSTRAINT "toolkits_pack_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits" ADD CONSTRAINT "toolkits_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "toolkits" ADD CONSTRAINT "toolkits_narrative_id_narratives_id_fk" FOREIGN KEY ("narrative_id") REFERENCES "public"."narratives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "toolkits_rels" ADD CONSTRAINT "toolkits_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_rels" ADD CONSTRAINT "toolkits_rels_photographs_fk" FOREIGN KEY ("photographs_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_points" ADD CONSTRAINT "narratives_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_locales" ADD CONSTRAINT "narratives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_points" ADD CONSTRAINT "_narratives_v_version_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v" ADD CONSTRAINT "_narratives_v_parent_id_narratives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."narratives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_narratives_v_locales" ADD CONSTRAINT "_narratives_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "renditions_files" ADD CONSTRAINT "renditions_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "renditions" ADD CONSTRAINT "renditions_toolkit_id_toolkits_id_fk" FOREIGN KEY ("toolkit_id") REFERENCES "public"."toolkits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photographs_locales" ADD CONSTRAINT "photographs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_toolkits_fk" FOREIGN KEY ("toolkits_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_narratives_fk" FOREIGN KEY ("narratives_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_photographs_fk" FOREIGN KEY ("photographs_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_brands_fk" FOREIGN KEY ("brands_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "toolkits_languages_order_idx" ON "toolkits_languages" USING btree ("order");
  CREATE INDEX "toolkits_languages_parent_idx" ON "toolkits_languages" USING btree ("parent_id");
  CREATE INDEX "toolkits_pack_options_order_idx" ON "toolkits_pack_options" USING btree ("_order");
  CREATE INDEX "toolkits_pack_options_parent_id_idx" ON "toolkits_pack_options" USING btree ("_parent_id");
  CREATE INDEX "toolkits_pack_order_idx" ON "toolkits_pack" USING btree ("_order");
  CREATE INDEX "toolkits_pack_parent_id_idx" ON "toolkits_pack" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "toolkits_slug_idx" ON "toolkits" USING btree ("slug");
  CREATE INDEX "toolkits_brand_idx" ON "toolkits" USING btree ("brand_id");
  CREATE INDEX "toolkits_promise_idx" ON "toolkits" USING btree ("promise");
  CREATE INDEX "toolkits_narrative_idx" ON "toolkits" USING btree ("narrative_id");
  CREATE INDEX "toolkits_updated_at_idx" ON "toolkits" USING btree ("updated_at");
  CREATE INDEX "toolkits_created_at_idx" ON "toolkits" USING btree ("created_at");
  CREATE INDEX "toolkits_rels_order_idx" ON "toolkits_rels" USING btree ("order");
  CREATE INDEX "toolkits_rels_parent_idx" ON "toolkits_rels" USING btree ("parent_id");
  CREATE INDEX "toolkits_rels_path_idx" ON "toolkits_rels" USING btree ("path");
  CREATE INDEX "toolkits_rels_photographs_id_idx" ON "toolkits_rels" USING btree ("photographs_id");
  CREATE INDEX "narratives_points_order_idx" ON "narratives_points" USING btree ("_order");
  CREATE INDEX "narratives_points_parent_id_idx" ON "narratives_points" USING btree ("_parent_id");
  CREATE INDEX "narratives_points_locale_idx" ON "narratives_points" USING btree ("_locale");
  CREATE INDEX "narratives_promise_idx" ON "narratives" USING btree ("promise");
  CREATE INDEX "narratives_updated_at_idx" ON "narratives" USING btree ("updated_at");
  CREATE INDEX "narratives_created_at_idx" ON "narratives" USING btree ("created_at");
  CREATE INDEX "narratives__status_idx" ON "narratives" USING btree ("_status");
  CREATE UNIQUE INDEX "narratives_locales_locale_parent_id_unique" ON "narratives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "narratives_locales_parent_only_idx" ON "narratives_locales" USING btree ("_parent_id");
  CREATE INDEX "_narratives_v_version_points_order_idx" ON "_narratives_v_version_points" USING btree ("_order");
  CREATE INDEX "_narratives_v_version_points_parent_id_idx" ON "_narratives_v_version_points" USING btree ("_parent_id");
  CREATE INDEX "_narratives_v_version_points_locale_idx" ON "_narratives_v_version_points" USING btree ("_locale");
  CREATE INDEX "_narratives_v_parent_idx" ON "_narratives_v" USING btree ("parent_id");
  CREATE INDEX "_narratives_v_version_version_promise_idx" ON "_narratives_v" USING btree ("version_promise");
  CREATE INDEX "_narratives_v_version_version_updated_at_idx" ON "_narratives_v" USING btree ("version_updated_at");
  CREATE INDEX "_narratives_v_version_version_created_at_idx" ON "_narratives_v" USING btree ("version_created_at");
  CREATE INDEX "_narratives_v_version_version__status_idx" ON "_narratives_v" USING btree ("version__status");
  CREATE INDEX "_narratives_v_created_at_idx" ON "_narratives_v" USING btree ("created_at");
  CREATE INDEX "_narratives_v_updated_at_idx" ON "_narratives_v" USING btree ("updated_at");
  CREATE INDEX "_narratives_v_snapshot_idx" ON "_narratives_v" USING btree ("snapshot");
  CREATE INDEX "_narratives_v_published_locale_idx" ON "_narratives_v" USING btree ("published_locale");
  CREATE INDEX "_narratives_v_latest_idx" ON "_narratives_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_narratives_v_locales_locale_parent_id_unique" ON "_narratives_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_narratives_v_locales_parent_only_idx" ON "_narratives_v_locales" USING btree ("_parent_id");
  CREATE INDEX "renditions_files_order_idx" ON "renditions_files" USING btree ("_order");
  CREATE INDEX "renditions_files_parent_id_idx" ON "renditions_files" USING btree ("_parent_id");
  CREATE INDEX "renditions_files_digest_idx" ON "renditions_files" USING btree ("digest");
  CREATE INDEX "renditions_status_idx" ON "renditions" USING btree ("status");
  CREATE INDEX "renditions_toolkit_idx" ON "renditions" USING btree ("toolkit_id");
  CREATE UNIQUE INDEX "renditions_key_idx" ON "renditions" USING btree ("key");
  CREATE INDEX "renditions_toolkit_digest_idx" ON "renditions" USING btree ("toolkit_digest");
  CREATE INDEX "renditions_updated_at_idx" ON "renditions" USING btree ("updated_at");
  CREATE INDEX "renditions_created_at_idx" ON "renditions" USING btree ("created_at");
  CREATE UNIQUE INDEX "photographs_slug_idx" ON "photographs" USING btree ("slug");
  CREATE INDEX "photographs_original_original_digest_idx" ON "photographs" USING btree ("original_digest");
  CREATE INDEX "photographs_updated_at_idx" ON "photographs" USING btree ("updated_at");
  CREATE INDEX "photographs_created_at_idx" ON "photographs" USING btree ("created_at");
  CREATE UNIQUE INDEX "photographs_filename_idx" ON "photographs" USING btree ("filename");
  CREATE INDEX "photographs_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "photographs" USING btree ("sizes_thumbnail_filename");
  CREATE UNIQUE INDEX "photographs_locales_locale_parent_id_unique" ON "photographs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "photographs_locales_parent_only_idx" ON "photographs_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "brands_slug_idx" ON "brands" USING btree ("slug");
  CREATE INDEX "brands_updated_at_idx" ON "brands" USING btree ("updated_at");
  CREATE INDEX "brands_created_at_idx" ON "brands" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_toolkits_id_idx" ON "payload_locked_documents_rels" USING btree ("toolkits_id");
  CREATE INDEX "payload_locked_documents_rels_narratives_id_idx" ON "payload_locked_documents_rels" USING btree ("narratives_id");
  CREATE INDEX "payload_locked_documents_rels_renditions_id_idx" ON "payload_locked_documents_rels" USING btree ("renditions_id");
  CREATE INDEX "payload_locked_documents_rels_photographs_id_idx" ON "payload_locked_documents_rels" USING btree ("photographs_id");
  CREATE INDEX "payload_locked_documents_rels_brands_id_idx" ON "payload_locked_documents_rels" USING btree ("brands_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "toolkits_languages" CASCADE;
  DROP TABLE "toolkits_pack_options" CASCADE;
  DROP TABLE "toolkits_pack" CASCADE;
  DROP TABLE "toolkits" CASCADE;
  DROP TABLE "toolkits_rels" CASCADE;
  DROP TABLE "narratives_points" CASCADE;
  DROP TABLE "narratives" CASCADE;
  DROP TABLE "narratives_locales" CASCADE;
  DROP TABLE "_narratives_v_version_points" CASCADE;
  DROP TABLE "_narratives_v" CASCADE;
  DROP TABLE "_narratives_v_locales" CASCADE;
  DROP TABLE "renditions_files" CASCADE;
  DROP TABLE "renditions" CASCADE;
  DROP TABLE "photographs" CASCADE;
  DROP TABLE "photographs_locales" CASCADE;
  DROP TABLE "brands" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_toolkits_languages";
  DROP TYPE "public"."enum_toolkits_pack_purpose";
  DROP TYPE "public"."enum_toolkits_pack_encoding";
  DROP TYPE "public"."enum_narratives_status";
  DROP TYPE "public"."enum__narratives_v_version_status";
  DROP TYPE "public"."enum__narratives_v_published_locale";
  DROP TYPE "public"."enum_renditions_status";
  DROP TYPE "public"."enum_renditions_purpose";
  DROP TYPE "public"."enum_renditions_encoding";
  DROP TYPE "public"."enum_photographs_licence_kind";
  DROP TYPE "public"."enum_users_roles";`)
}
