import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_toolkits_languages" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_toolkits_pack_purpose" AS ENUM('press', 'screen', 'social', 'proof');
  CREATE TYPE "public"."enum_toolkits_pack_encoding" AS ENUM('pdf', 'png', 'jpeg', 'webp');
  CREATE TYPE "public"."enum_toolkits_access_level" AS ENUM('staff', 'partner', 'public');
  CREATE TYPE "public"."enum_toolkits_territory" AS ENUM('worldwide', 'GB', 'GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'IE', 'FR', 'DE', 'US', 'CA', 'AU');
  CREATE TYPE "public"."enum_toolkits_election" AS ENUM('exempt', 'continue', 'continue-without-members', 'pause', 'needs-monitoring-officer');
  CREATE TYPE "public"."enum_toolkits_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__toolkits_v_version_languages" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum__toolkits_v_version_pack_purpose" AS ENUM('press', 'screen', 'social', 'proof');
  CREATE TYPE "public"."enum__toolkits_v_version_pack_encoding" AS ENUM('pdf', 'png', 'jpeg', 'webp');
  CREATE TYPE "public"."enum__toolkits_v_version_access_level" AS ENUM('staff', 'partner', 'public');
  CREATE TYPE "public"."enum__toolkits_v_version_territory" AS ENUM('worldwide', 'GB', 'GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'IE', 'FR', 'DE', 'US', 'CA', 'AU');
  CREATE TYPE "public"."enum__toolkits_v_version_election" AS ENUM('exempt', 'continue', 'continue-without-members', 'pause', 'needs-monitoring-officer');
  CREATE TYPE "public"."enum__toolkits_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__toolkits_v_published_locale" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_narratives_statements_kind" AS ENUM('pride', 'ambition', 'theme', 'promise-intro', 'challenge', 'people');
  CREATE TYPE "public"."enum_narratives_statements_audience" AS ENUM('internal', 'external', 'both');
  CREATE TYPE "public"."enum_narratives_audiences_barriers" AS ENUM('capability', 'opportunity', 'motivation');
  CREATE TYPE "public"."enum_narratives_audiences_kind" AS ENUM('resident', 'business', 'staff', 'member', 'partner', 'media', 'visitor', 'service-user');
  CREATE TYPE "public"."enum_narratives_audiences_interest" AS ENUM('key', 'informed', 'monitor');
  CREATE TYPE "public"."enum_narratives_messages_channel" AS ENUM('x', 'facebook', 'instagram', 'linkedin', 'bluesky', 'threads', 'nextdoor-ad', 'tiktok', 'sms', 'email-subject', 'email-preheader', 'push-title', 'push-body', 'google-ad-headline', 'google-ad-description', 'radio-30');
  CREATE TYPE "public"."enum_narratives_scope" AS ENUM('campaign', 'house');
  CREATE TYPE "public"."enum_narratives_sensitivity" AS ENUM('none', 'political', 'safeguarding', 'legal');
  CREATE TYPE "public"."enum_narratives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__narratives_v_version_statements_kind" AS ENUM('pride', 'ambition', 'theme', 'promise-intro', 'challenge', 'people');
  CREATE TYPE "public"."enum__narratives_v_version_statements_audience" AS ENUM('internal', 'external', 'both');
  CREATE TYPE "public"."enum__narratives_v_version_audiences_barriers" AS ENUM('capability', 'opportunity', 'motivation');
  CREATE TYPE "public"."enum__narratives_v_version_audiences_kind" AS ENUM('resident', 'business', 'staff', 'member', 'partner', 'media', 'visitor', 'service-user');
  CREATE TYPE "public"."enum__narratives_v_version_audiences_interest" AS ENUM('key', 'informed', 'monitor');
  CREATE TYPE "public"."enum__narratives_v_version_messages_channel" AS ENUM('x', 'facebook', 'instagram', 'linkedin', 'bluesky', 'threads', 'nextdoor-ad', 'tiktok', 'sms', 'email-subject', 'email-preheader', 'push-title', 'push-body', 'google-ad-headline', 'google-ad-description', 'radio-30');
  CREATE TYPE "public"."enum__narratives_v_version_scope" AS ENUM('campaign', 'house');
  CREATE TYPE "public"."enum__narratives_v_version_sensitivity" AS ENUM('none', 'political', 'safeguarding', 'legal');
  CREATE TYPE "public"."enum__narratives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__narratives_v_published_locale" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_facts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__facts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__facts_v_published_locale" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_renditions_status" AS ENUM('ready', 'blocked');
  CREATE TYPE "public"."enum_renditions_purpose" AS ENUM('press', 'screen', 'social', 'proof');
  CREATE TYPE "public"."enum_renditions_encoding" AS ENUM('pdf', 'png', 'jpeg', 'webp');
  CREATE TYPE "public"."enum_print_jobs_ticket_finishes" AS ENUM('die-cut', 'drill', 'perforate', 'number', 'round-corner', 'foil', 'emboss', 'eyelets', 'hem', 'pole-pocket', 'velcro', 'stand');
  CREATE TYPE "public"."enum_print_jobs_moves_move" AS ENUM('order', 'accept', 'query', 'answer', 'send-proof', 'accept-proof', 'refuse-proof', 'print', 'deliver', 'close', 'cancel');
  CREATE TYPE "public"."enum_print_jobs_moves_to" AS ENUM('draft', 'ordered', 'queried', 'accepted', 'proof-sent', 'proof-accepted', 'printing', 'delivered', 'closed', 'cancelled');
  CREATE TYPE "public"."enum_print_jobs_proof" AS ENUM('none', 'pdf', 'hard', 'wet');
  CREATE TYPE "public"."enum_print_jobs_ticket_sides" AS ENUM('1', '2');
  CREATE TYPE "public"."enum_print_jobs_ticket_stock_type" AS ENUM('silk', 'gloss', 'matt', 'uncoated', 'recycled-uncoated', 'recycled-silk', 'letterhead', 'ncr', 'newsprint', 'blue-back', 'poster-satin', 'synthetic', 'backlit-film', 'roller-film', 'pvc', 'mesh', 'vinyl-permanent', 'vinyl-removable', 'vinyl-floor', 'magnetic', 'foamex-3', 'foamex-5', 'foamex-10', 'correx-4', 'correx-6', 'dibond-3');
  CREATE TYPE "public"."enum_print_jobs_ticket_stock_certificate" AS ENUM('none', 'fsc', 'pefc');
  CREATE TYPE "public"."enum_print_jobs_ticket_cover_type" AS ENUM('silk', 'gloss', 'matt', 'uncoated', 'recycled-uncoated', 'recycled-silk', 'letterhead', 'ncr', 'newsprint', 'blue-back', 'poster-satin', 'synthetic', 'backlit-film', 'roller-film', 'pvc', 'mesh', 'vinyl-permanent', 'vinyl-removable', 'vinyl-floor', 'magnetic', 'foamex-3', 'foamex-5', 'foamex-10', 'correx-4', 'correx-6', 'dibond-3');
  CREATE TYPE "public"."enum_print_jobs_ticket_cover_certificate" AS ENUM('none', 'fsc', 'pefc');
  CREATE TYPE "public"."enum_print_jobs_ticket_fold" AS ENUM('none', 'half', 'roll', 'z', 'gate', 'double-gate', 'cross', 'french', 'map', 'parallel', 'tent');
  CREATE TYPE "public"."enum_print_jobs_ticket_binding" AS ENUM('none', 'saddle-stitch', 'loop-stitch', 'pur', 'sewn', 'wiro', 'pad', 'staple');
  CREATE TYPE "public"."enum_print_jobs_ticket_laminate" AS ENUM('none', 'gloss', 'matt', 'soft-touch', 'anti-scuff');
  CREATE TYPE "public"."enum_print_jobs_ticket_coating" AS ENUM('none', 'seal', 'gloss-varnish', 'spot-uv', 'machine-varnish');
  CREATE TYPE "public"."enum_print_jobs_ticket_packing" AS ENUM('loose', 'shrink-wrapped', 'banded', 'boxed', 'pallet', 'kitted', 'polywrap', 'paperwrap');
  CREATE TYPE "public"."enum_print_jobs_state" AS ENUM('draft', 'ordered', 'queried', 'accepted', 'proof-sent', 'proof-accepted', 'printing', 'delivered', 'closed', 'cancelled');
  CREATE TYPE "public"."enum_photographs_licences_channels" AS ENUM('print', 'outdoor', 'web', 'social', 'paid-ads', 'news', 'broadcast', 'video', 'internal');
  CREATE TYPE "public"."enum_photographs_licences_territories" AS ENUM('worldwide', 'GB', 'GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'IE', 'FR', 'DE', 'US', 'CA', 'AU');
  CREATE TYPE "public"."enum_photographs_licences_kind" AS ENUM('in-house', 'commissioned', 'stock-commercial', 'stock-editorial', 'contributor-agreement', 'creative-commons', 'open-government', 'crown-copyright', 'public-domain');
  CREATE TYPE "public"."enum_photographs_licences_commons_terms" AS ENUM('CC0', 'BY', 'BY-SA', 'BY-ND', 'BY-NC', 'BY-NC-SA', 'BY-NC-ND');
  CREATE TYPE "public"."enum_photographs_licences_media" AS ENUM('any', 'channels');
  CREATE TYPE "public"."enum_photographs_licences_partners" AS ENUM('none', 'named', 'any');
  CREATE TYPE "public"."enum_photographs_copy_space" AS ENUM('left', 'right', 'top', 'bottom', 'none');
  CREATE TYPE "public"."enum_photographs_contains" AS ENUM('council-branding', 'other-branding', 'vehicle-plates', 'house-numbers', 'school-badges', 'identity-cards', 'screens');
  CREATE TYPE "public"."enum_photographs_reading_hues" AS ENUM('red', 'orange', 'brown', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink', 'black', 'grey', 'white');
  CREATE TYPE "public"."enum_photographs_digital_source_type" AS ENUM('digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits', 'algorithmicallyEnhanced', 'digitalCreation', 'dataDrivenMedia', 'trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'algorithmicMedia', 'screenCapture', 'virtualRecording', 'composite', 'compositeCapture', 'compositeSynthetic');
  CREATE TYPE "public"."enum_photographs_season" AS ENUM('spring', 'summer', 'autumn', 'winter');
  CREATE TYPE "public"."enum_photographs_time_of_day" AS ENUM('day', 'golden', 'night');
  CREATE TYPE "public"."enum_photographs_style_set" AS ENUM('location', 'wellbeing', 'service', 'portrait', 'event', 'texture', 'aerial');
  CREATE TYPE "public"."enum_photographs_shot" AS ENUM('wide', 'mid', 'close', 'detail', 'aerial');
  CREATE TYPE "public"."enum_photographs_reading_orientation" AS ENUM('landscape', 'portrait', 'square', 'panorama');
  CREATE TYPE "public"."enum_photographs_reading_lightness" AS ENUM('dark', 'middle', 'light');
  CREATE TYPE "public"."enum_photographs_reading_detail" AS ENUM('calm', 'mixed', 'busy');
  CREATE TYPE "public"."enum_photographs_approval" AS ENUM('draft', 'approved', 'restricted', 'archived');
  CREATE TYPE "public"."enum__photographs_v_version_licences_channels" AS ENUM('print', 'outdoor', 'web', 'social', 'paid-ads', 'news', 'broadcast', 'video', 'internal');
  CREATE TYPE "public"."enum__photographs_v_version_licences_territories" AS ENUM('worldwide', 'GB', 'GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'IE', 'FR', 'DE', 'US', 'CA', 'AU');
  CREATE TYPE "public"."enum__photographs_v_version_licences_kind" AS ENUM('in-house', 'commissioned', 'stock-commercial', 'stock-editorial', 'contributor-agreement', 'creative-commons', 'open-government', 'crown-copyright', 'public-domain');
  CREATE TYPE "public"."enum__photographs_v_version_licences_commons_terms" AS ENUM('CC0', 'BY', 'BY-SA', 'BY-ND', 'BY-NC', 'BY-NC-SA', 'BY-NC-ND');
  CREATE TYPE "public"."enum__photographs_v_version_licences_media" AS ENUM('any', 'channels');
  CREATE TYPE "public"."enum__photographs_v_version_licences_partners" AS ENUM('none', 'named', 'any');
  CREATE TYPE "public"."enum__photographs_v_version_copy_space" AS ENUM('left', 'right', 'top', 'bottom', 'none');
  CREATE TYPE "public"."enum__photographs_v_version_contains" AS ENUM('council-branding', 'other-branding', 'vehicle-plates', 'house-numbers', 'school-badges', 'identity-cards', 'screens');
  CREATE TYPE "public"."enum__photographs_v_version_reading_hues" AS ENUM('red', 'orange', 'brown', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink', 'black', 'grey', 'white');
  CREATE TYPE "public"."enum__photographs_v_version_digital_source_type" AS ENUM('digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits', 'algorithmicallyEnhanced', 'digitalCreation', 'dataDrivenMedia', 'trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'algorithmicMedia', 'screenCapture', 'virtualRecording', 'composite', 'compositeCapture', 'compositeSynthetic');
  CREATE TYPE "public"."enum__photographs_v_version_season" AS ENUM('spring', 'summer', 'autumn', 'winter');
  CREATE TYPE "public"."enum__photographs_v_version_time_of_day" AS ENUM('day', 'golden', 'night');
  CREATE TYPE "public"."enum__photographs_v_version_style_set" AS ENUM('location', 'wellbeing', 'service', 'portrait', 'event', 'texture', 'aerial');
  CREATE TYPE "public"."enum__photographs_v_version_shot" AS ENUM('wide', 'mid', 'close', 'detail', 'aerial');
  CREATE TYPE "public"."enum__photographs_v_version_reading_orientation" AS ENUM('landscape', 'portrait', 'square', 'panorama');
  CREATE TYPE "public"."enum__photographs_v_version_reading_lightness" AS ENUM('dark', 'middle', 'light');
  CREATE TYPE "public"."enum__photographs_v_version_reading_detail" AS ENUM('calm', 'mixed', 'busy');
  CREATE TYPE "public"."enum__photographs_v_version_approval" AS ENUM('draft', 'approved', 'restricted', 'archived');
  CREATE TYPE "public"."enum_people_kind" AS ENUM('officer', 'member', 'candidate', 'resident', 'child');
  CREATE TYPE "public"."enum__people_v_version_kind" AS ENUM('officer', 'member', 'candidate', 'resident', 'child');
  CREATE TYPE "public"."enum_consents_signed_by" AS ENUM('subject', 'guardian');
  CREATE TYPE "public"."enum_consents_channels" AS ENUM('print', 'outdoor', 'web', 'social', 'paid-ads', 'news', 'broadcast', 'video', 'internal');
  CREATE TYPE "public"."enum_consents_age_band" AS ENUM('under-13', '13-to-15', '16-to-17', 'adult');
  CREATE TYPE "public"."enum_consents_basis" AS ENUM('consent', 'contract', 'public-task', 'legitimate-interest');
  CREATE TYPE "public"."enum_consents_partners" AS ENUM('none', 'named', 'any');
  CREATE TYPE "public"."enum_consents_withdrawn_via" AS ENUM('card', 'letter', 'email', 'phone', 'in-person');
  CREATE TYPE "public"."enum__consents_v_version_signed_by" AS ENUM('subject', 'guardian');
  CREATE TYPE "public"."enum__consents_v_version_channels" AS ENUM('print', 'outdoor', 'web', 'social', 'paid-ads', 'news', 'broadcast', 'video', 'internal');
  CREATE TYPE "public"."enum__consents_v_version_age_band" AS ENUM('under-13', '13-to-15', '16-to-17', 'adult');
  CREATE TYPE "public"."enum__consents_v_version_basis" AS ENUM('consent', 'contract', 'public-task', 'legitimate-interest');
  CREATE TYPE "public"."enum__consents_v_version_partners" AS ENUM('none', 'named', 'any');
  CREATE TYPE "public"."enum__consents_v_version_withdrawn_via" AS ENUM('card', 'letter', 'email', 'phone', 'in-person');
  CREATE TYPE "public"."enum_withdrawals_withdrawn_via" AS ENUM('card', 'letter', 'email', 'phone', 'in-person');
  CREATE TYPE "public"."enum_withdrawal_tasks_kind" AS ENUM('cancel-job', 'take-down', 'stop-stock', 'tell-recipient', 'replace-photograph');
  CREATE TYPE "public"."enum_withdrawal_tasks_state" AS ENUM('open', 'done', 'not-needed');
  CREATE TYPE "public"."enum_elections_kind" AS ENUM('local', 'by-election', 'mayoral', 'police-and-crime-commissioner', 'parliamentary', 'referendum', 'neighbourhood');
  CREATE TYPE "public"."enum_elections_area" AS ENUM('whole', 'wards');
  CREATE TYPE "public"."enum__elections_v_version_kind" AS ENUM('local', 'by-election', 'mayoral', 'police-and-crime-commissioner', 'parliamentary', 'referendum', 'neighbourhood');
  CREATE TYPE "public"."enum__elections_v_version_area" AS ENUM('whole', 'wards');
  CREATE TYPE "public"."enum_kits_guidance_extent" AS ENUM('rules', 'musts', 'summary');
  CREATE TYPE "public"."enum_kits_channel" AS ENUM('print', 'outdoor', 'web', 'social', 'paid-ads', 'news', 'broadcast', 'video', 'internal');
  CREATE TYPE "public"."enum_approvals_steps_roles" AS ENUM('administrator', 'guardian', 'designer', 'officer', 'approver', 'portfolio-holder', 'elected-member', 'studio', 'supplier', 'partner', 'reader', 'consent-officer', 'monitoring-officer');
  CREATE TYPE "public"."enum_approvals_steps_decision" AS ENUM('approve', 'request-changes', 'reject');
  CREATE TYPE "public"."enum_approvals_steps_signed_as" AS ENUM('administrator', 'guardian', 'designer', 'officer', 'approver', 'portfolio-holder', 'elected-member', 'studio', 'supplier', 'partner', 'reader', 'consent-officer', 'monitoring-officer');
  CREATE TYPE "public"."enum_approvals_status" AS ENUM('open', 'approved', 'changes-requested', 'rejected', 'superseded', 'withdrawn');
  CREATE TYPE "public"."enum_approval_routes_purposes" AS ENUM('press', 'screen', 'social');
  CREATE TYPE "public"."enum_approval_routes_channels" AS ENUM('print', 'outdoor', 'web', 'social', 'paid-ads', 'news', 'broadcast', 'video', 'internal');
  CREATE TYPE "public"."enum_approval_routes_risks" AS ENUM('usual', 'sensitive', 'safeguarding', 'political');
  CREATE TYPE "public"."enum_approval_routes_steps_roles" AS ENUM('administrator', 'guardian', 'designer', 'officer', 'approver', 'portfolio-holder', 'elected-member', 'studio', 'supplier', 'partner', 'reader', 'consent-officer', 'monitoring-officer');
  CREATE TYPE "public"."enum__approval_routes_v_version_purposes" AS ENUM('press', 'screen', 'social');
  CREATE TYPE "public"."enum__approval_routes_v_version_channels" AS ENUM('print', 'outdoor', 'web', 'social', 'paid-ads', 'news', 'broadcast', 'video', 'internal');
  CREATE TYPE "public"."enum__approval_routes_v_version_risks" AS ENUM('usual', 'sensitive', 'safeguarding', 'political');
  CREATE TYPE "public"."enum__approval_routes_v_version_steps_roles" AS ENUM('administrator', 'guardian', 'designer', 'officer', 'approver', 'portfolio-holder', 'elected-member', 'studio', 'supplier', 'partner', 'reader', 'consent-officer', 'monitoring-officer');
  CREATE TYPE "public"."enum_audit_events_kind" AS ENUM('rendition-made', 'rendition-blocked', 'rendition-asked', 'handed-out', 'handing-refused', 'consent-recorded', 'consent-withdrawn', 'withdrawal-opened', 'withdrawal-task-closed', 'withdrawal-completed', 'election-entered', 'election-changed', 'fact-changed', 'message-changed', 'override-made', 'override-revoked', 'share-made', 'share-changed', 'share-revoked', 'share-closed', 'kit-made', 'kit-changed', 'kit-opened', 'kit-fetched', 'roles-changed', 'key-issued', 'webhook-paused', 'route-changed', 'rights-policy-changed', 'absence-changed', 'approval-asked', 'approval-signed', 'approval-declined', 'approval-closed', 'approval-reminded', 'job-ordered', 'job-accepted', 'job-queried', 'job-answered', 'job-proof-sent', 'job-proof-accepted', 'job-proof-refused', 'job-printing', 'job-delivered', 'job-closed', 'job-cancelled', 'job-priced', 'job-noted');
  CREATE TYPE "public"."enum_notices_kind" AS ENUM('approval-wanted', 'approval-due', 'changes-requested', 'approval-decided', 'consent-withdrawn', 'work-stopped', 'task-given', 'worksheet-complete', 'task-due', 'override-made', 'override-revoked', 'election-entered', 'share-ending', 'share-revoked', 'expiry-near', 'fact-changed', 'message-changed', 'job-wanted', 'job-moved', 'roles-changed', 'key-issued', 'webhook-paused');
  CREATE TYPE "public"."enum_notices_telling" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_brands_languages" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_brands_straplines_status" AS ENUM('draft', 'approved', 'retired');
  CREATE TYPE "public"."enum_brands_contact_lines_kind" AS ENUM('phone', 'textphone', 'email', 'web', 'post', 'visit');
  CREATE TYPE "public"."enum_brands_social_accounts_network" AS ENUM('facebook', 'instagram', 'x', 'linkedin', 'nextdoor', 'youtube', 'tiktok', 'bluesky', 'threads', 'whatsapp');
  CREATE TYPE "public"."enum_brands_typefaces_role" AS ENUM('text', 'headline', 'easy-read', 'script', 'office', 'web', 'accent');
  CREATE TYPE "public"."enum_brands_rights_policy_guardian_signs" AS ENUM('under-13', '13-to-15', '16-to-17');
  CREATE TYPE "public"."enum_brands_rights_policy_guardian_may_sign" AS ENUM('under-13', '13-to-15', '16-to-17');
  CREATE TYPE "public"."enum_brands_rights_policy_child_signs" AS ENUM('under-13', '13-to-15', '16-to-17');
  CREATE TYPE "public"."enum_brands_tier" AS ENUM('unitary', 'county', 'district', 'parish', 'nhs', 'other');
  CREATE TYPE "public"."enum_brands_jurisdiction" AS ENUM('england', 'wales', 'scotland', 'northern-ireland');
  CREATE TYPE "public"."enum_brands_rights_policy_without_form" AS ENUM('warn', 'block');
  CREATE TYPE "public"."enum_brands_status" AS ENUM('draft', 'live', 'retired');
  CREATE TYPE "public"."enum_promises_wellbeing_way" AS ENUM('connect', 'be-active', 'take-notice', 'keep-learning', 'give');
  CREATE TYPE "public"."enum_logos_kind" AS ENUM('logo', 'crest', 'partner', 'accreditation', 'campaign');
  CREATE TYPE "public"."enum_logos_layout" AS ENUM('horizontal', 'stacked', 'symbol');
  CREATE TYPE "public"."enum_logos_colorway" AS ENUM('color', 'reversed', 'mono');
  CREATE TYPE "public"."enum_logos_permission" AS ENUM('open', 'request', 'restricted');
  CREATE TYPE "public"."enum_guidelines_blocks_figure_exhibit" AS ENUM('logo-clear', 'logo-crowded', 'logo-large-enough', 'logo-too-small', 'logo-on-its-ground', 'logo-on-wrong-ground', 'logo-as-supplied', 'logo-stretched', 'logo-recolored', 'marks-by-area', 'marks-by-height', 'words-readable', 'words-pale', 'text-large-enough', 'text-too-small', 'lines-short', 'lines-long', 'words-in-sentence-case', 'words-in-capitals', 'photograph-with-veil', 'photograph-without-veil', 'subject-whole', 'subject-cut', 'social-in-words', 'social-as-marks', 'bleed-to-the-edge', 'bleed-missing', 'text-in-safe-area', 'text-outside-safe-area');
  CREATE TYPE "public"."enum_guidelines_rules_severity" AS ENUM('block', 'warn', 'note');
  CREATE TYPE "public"."enum_guidelines_rules_check" AS ENUM('type/overflow', 'type/missing-glyph', 'type/below-least-size', 'type/copy-limit', 'type/number-order', 'type/long-lines', 'type/tight-leading', 'brand/outside-safe-area', 'brand/contrast', 'brand/uneven-contrast', 'brand/color-alone', 'brand/logo-too-small', 'brand/logo-crowded', 'brand/too-many-logos', 'brand/draft', 'brand/required-block', 'photo/low-density', 'photo/safe-crop-cut', 'words/plain-english', 'words/house-style', 'words/banned', 'words/placeholder', 'narrative/expired-fact', 'narrative/out-of-date', 'narrative/message-limit', 'access/alt-text', 'access/heading-order', 'access/role', 'access/language', 'access/script', 'access/small-text', 'access/weak-contrast', 'access/long-sentence', 'rights/not-approved', 'rights/photograph-expired', 'rights/safeguarding', 'rights/consent-withdrawn', 'rights/licence-missing', 'rights/ending-soon', 'rights/licence-not-begun', 'rights/licence-expired', 'rights/licence-open-ended', 'rights/licence-medium', 'rights/territory', 'rights/print-run', 'rights/editorial-only', 'rights/no-derivatives', 'rights/share-alike', 'rights/non-commercial', 'rights/sensitive-topic', 'rights/attribution-missing', 'rights/licence-partner', 'rights/consent-missing', 'rights/pre-election-person', 'rights/consent-not-begun', 'rights/consent-expired', 'rights/age-band-reached', 'rights/consent-signature', 'rights/consent-form', 'rights/consent-basis', 'rights/consent-scope', 'rights/partner-use', 'rights/ai-edit', 'press/damaged', 'press/header', 'press/no-file-id', 'press/encrypted', 'press/lzw', 'press/external-stream', 'press/postscript', 'press/no-xmp', 'press/not-pdfx', 'press/xmp-dates', 'press/no-title', 'press/xmp-identity', 'press/trapped', 'press/info-disagrees', 'press/output-intent', 'press/output-profile', 'press/wrong-condition', 'press/profile-differs', 'press/profile-overprint', 'press/rgb', 'press/device-independent', 'press/spot-definitions', 'press/transfer-function', 'press/halftone', 'press/rendering-intent', 'press/group-color-space', 'press/soft-mask-space', 'press/blend-mode', 'press/page-boxes', 'press/box-nesting', 'press/crop-box', 'press/user-unit', 'press/view-boundaries', 'press/annotations', 'press/page-count', 'press/page-sizes', 'press/wrong-size', 'press/rotated', 'press/empty-page', 'press/font-not-embedded', 'press/missing-glyph', 'press/font-encoding', 'press/font-widths', 'press/courier', 'press/script', 'press/action', 'press/form', 'press/attachment', 'press/layers', 'press/white-overprints', 'press/black-text-knocks-out', 'press/small-gray', 'press/rich-black-text', 'press/least-text', 'press/reversed-text', 'press/multi-ink-text', 'press/hairline', 'press/multi-ink-line', 'press/thin-black-line', 'press/too-many-spots', 'press/spot-name', 'press/registration-color', 'press/low-density', 'press/high-density', 'press/bitmap-density', 'press/one-picture', 'press/interpolated', 'press/picture-encoding', 'press/total-ink', 'press/missing-bleed', 'press/outside-safe-area', 'press/code-unreadable', 'press/not-drawn', 'press/scale-not-taken', 'press/ink-not-authored');
  CREATE TYPE "public"."enum_guidelines_dos_exhibit" AS ENUM('logo-clear', 'logo-crowded', 'logo-large-enough', 'logo-too-small', 'logo-on-its-ground', 'logo-on-wrong-ground', 'logo-as-supplied', 'logo-stretched', 'logo-recolored', 'marks-by-area', 'marks-by-height', 'words-readable', 'words-pale', 'text-large-enough', 'text-too-small', 'lines-short', 'lines-long', 'words-in-sentence-case', 'words-in-capitals', 'photograph-with-veil', 'photograph-without-veil', 'subject-whole', 'subject-cut', 'social-in-words', 'social-as-marks', 'bleed-to-the-edge', 'bleed-missing', 'text-in-safe-area', 'text-outside-safe-area');
  CREATE TYPE "public"."enum_guidelines_donts_exhibit" AS ENUM('logo-clear', 'logo-crowded', 'logo-large-enough', 'logo-too-small', 'logo-on-its-ground', 'logo-on-wrong-ground', 'logo-as-supplied', 'logo-stretched', 'logo-recolored', 'marks-by-area', 'marks-by-height', 'words-readable', 'words-pale', 'text-large-enough', 'text-too-small', 'lines-short', 'lines-long', 'words-in-sentence-case', 'words-in-capitals', 'photograph-with-veil', 'photograph-without-veil', 'subject-whole', 'subject-cut', 'social-in-words', 'social-as-marks', 'bleed-to-the-edge', 'bleed-missing', 'text-in-safe-area', 'text-outside-safe-area');
  CREATE TYPE "public"."enum_guidelines_audience" AS ENUM('all', 'designers', 'managers', 'suppliers', 'partners', 'members');
  CREATE TYPE "public"."enum_guidelines_key" AS ENUM('intro', 'law', 'strategy-narrative', 'logo', 'logo-clearspace', 'logo-sizes', 'logo-versions', 'logo-misuse', 'logo-position', 'crest', 'colour', 'colour-accessibility', 'typography-print', 'typography-office', 'typography-web', 'photography-people', 'photography-location', 'photography-wellbeing', 'illustration', 'icons', 'infographics', 'maps', 'video-motion', 'tone-of-voice', 'plain-english', 'inclusive-language', 'welsh-bilingual', 'partnership', 'funding-acknowledgement', 'sponsorship', 'stationery', 'email-signature', 'documents-reports', 'presentations', 'forms', 'leaflets-posters', 'advertising', 'press', 'social', 'social-avatars', 'web', 'intranet', 'screens', 'signage', 'wayfinding', 'vehicle-livery', 'hoardings', 'uniforms', 'events', 'recruitment', 'members-civic', 'paper-sustainability', 'print-production', 'accessibility', 'checklist', 'glossary', 'contacts');
  CREATE TYPE "public"."enum_guidelines_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guidelines_v_blocks_figure_exhibit" AS ENUM('logo-clear', 'logo-crowded', 'logo-large-enough', 'logo-too-small', 'logo-on-its-ground', 'logo-on-wrong-ground', 'logo-as-supplied', 'logo-stretched', 'logo-recolored', 'marks-by-area', 'marks-by-height', 'words-readable', 'words-pale', 'text-large-enough', 'text-too-small', 'lines-short', 'lines-long', 'words-in-sentence-case', 'words-in-capitals', 'photograph-with-veil', 'photograph-without-veil', 'subject-whole', 'subject-cut', 'social-in-words', 'social-as-marks', 'bleed-to-the-edge', 'bleed-missing', 'text-in-safe-area', 'text-outside-safe-area');
  CREATE TYPE "public"."enum__guidelines_v_version_rules_severity" AS ENUM('block', 'warn', 'note');
  CREATE TYPE "public"."enum__guidelines_v_version_rules_check" AS ENUM('type/overflow', 'type/missing-glyph', 'type/below-least-size', 'type/copy-limit', 'type/number-order', 'type/long-lines', 'type/tight-leading', 'brand/outside-safe-area', 'brand/contrast', 'brand/uneven-contrast', 'brand/color-alone', 'brand/logo-too-small', 'brand/logo-crowded', 'brand/too-many-logos', 'brand/draft', 'brand/required-block', 'photo/low-density', 'photo/safe-crop-cut', 'words/plain-english', 'words/house-style', 'words/banned', 'words/placeholder', 'narrative/expired-fact', 'narrative/out-of-date', 'narrative/message-limit', 'access/alt-text', 'access/heading-order', 'access/role', 'access/language', 'access/script', 'access/small-text', 'access/weak-contrast', 'access/long-sentence', 'rights/not-approved', 'rights/photograph-expired', 'rights/safeguarding', 'rights/consent-withdrawn', 'rights/licence-missing', 'rights/ending-soon', 'rights/licence-not-begun', 'rights/licence-expired', 'rights/licence-open-ended', 'rights/licence-medium', 'rights/territory', 'rights/print-run', 'rights/editorial-only', 'rights/no-derivatives', 'rights/share-alike', 'rights/non-commercial', 'rights/sensitive-topic', 'rights/attribution-missing', 'rights/licence-partner', 'rights/consent-missing', 'rights/pre-election-person', 'rights/consent-not-begun', 'rights/consent-expired', 'rights/age-band-reached', 'rights/consent-signature', 'rights/consent-form', 'rights/consent-basis', 'rights/consent-scope', 'rights/partner-use', 'rights/ai-edit', 'press/damaged', 'press/header', 'press/no-file-id', 'press/encrypted', 'press/lzw', 'press/external-stream', 'press/postscript', 'press/no-xmp', 'press/not-pdfx', 'press/xmp-dates', 'press/no-title', 'press/xmp-identity', 'press/trapped', 'press/info-disagrees', 'press/output-intent', 'press/output-profile', 'press/wrong-condition', 'press/profile-differs', 'press/profile-overprint', 'press/rgb', 'press/device-independent', 'press/spot-definitions', 'press/transfer-function', 'press/halftone', 'press/rendering-intent', 'press/group-color-space', 'press/soft-mask-space', 'press/blend-mode', 'press/page-boxes', 'press/box-nesting', 'press/crop-box', 'press/user-unit', 'press/view-boundaries', 'press/annotations', 'press/page-count', 'press/page-sizes', 'press/wrong-size', 'press/rotated', 'press/empty-page', 'press/font-not-embedded', 'press/missing-glyph', 'press/font-encoding', 'press/font-widths', 'press/courier', 'press/script', 'press/action', 'press/form', 'press/attachment', 'press/layers', 'press/white-overprints', 'press/black-text-knocks-out', 'press/small-gray', 'press/rich-black-text', 'press/least-text', 'press/reversed-text', 'press/multi-ink-text', 'press/hairline', 'press/multi-ink-line', 'press/thin-black-line', 'press/too-many-spots', 'press/spot-name', 'press/registration-color', 'press/low-density', 'press/high-density', 'press/bitmap-density', 'press/one-picture', 'press/interpolated', 'press/picture-encoding', 'press/total-ink', 'press/missing-bleed', 'press/outside-safe-area', 'press/code-unreadable', 'press/not-drawn', 'press/scale-not-taken', 'press/ink-not-authored');
  CREATE TYPE "public"."enum__guidelines_v_version_dos_exhibit" AS ENUM('logo-clear', 'logo-crowded', 'logo-large-enough', 'logo-too-small', 'logo-on-its-ground', 'logo-on-wrong-ground', 'logo-as-supplied', 'logo-stretched', 'logo-recolored', 'marks-by-area', 'marks-by-height', 'words-readable', 'words-pale', 'text-large-enough', 'text-too-small', 'lines-short', 'lines-long', 'words-in-sentence-case', 'words-in-capitals', 'photograph-with-veil', 'photograph-without-veil', 'subject-whole', 'subject-cut', 'social-in-words', 'social-as-marks', 'bleed-to-the-edge', 'bleed-missing', 'text-in-safe-area', 'text-outside-safe-area');
  CREATE TYPE "public"."enum__guidelines_v_version_donts_exhibit" AS ENUM('logo-clear', 'logo-crowded', 'logo-large-enough', 'logo-too-small', 'logo-on-its-ground', 'logo-on-wrong-ground', 'logo-as-supplied', 'logo-stretched', 'logo-recolored', 'marks-by-area', 'marks-by-height', 'words-readable', 'words-pale', 'text-large-enough', 'text-too-small', 'lines-short', 'lines-long', 'words-in-sentence-case', 'words-in-capitals', 'photograph-with-veil', 'photograph-without-veil', 'subject-whole', 'subject-cut', 'social-in-words', 'social-as-marks', 'bleed-to-the-edge', 'bleed-missing', 'text-in-safe-area', 'text-outside-safe-area');
  CREATE TYPE "public"."enum__guidelines_v_version_audience" AS ENUM('all', 'designers', 'managers', 'suppliers', 'partners', 'members');
  CREATE TYPE "public"."enum__guidelines_v_version_key" AS ENUM('intro', 'law', 'strategy-narrative', 'logo', 'logo-clearspace', 'logo-sizes', 'logo-versions', 'logo-misuse', 'logo-position', 'crest', 'colour', 'colour-accessibility', 'typography-print', 'typography-office', 'typography-web', 'photography-people', 'photography-location', 'photography-wellbeing', 'illustration', 'icons', 'infographics', 'maps', 'video-motion', 'tone-of-voice', 'plain-english', 'inclusive-language', 'welsh-bilingual', 'partnership', 'funding-acknowledgement', 'sponsorship', 'stationery', 'email-signature', 'documents-reports', 'presentations', 'forms', 'leaflets-posters', 'advertising', 'press', 'social', 'social-avatars', 'web', 'intranet', 'screens', 'signage', 'wayfinding', 'vehicle-livery', 'hoardings', 'uniforms', 'events', 'recruitment', 'members-civic', 'paper-sustainability', 'print-production', 'accessibility', 'checklist', 'glossary', 'contacts');
  CREATE TYPE "public"."enum__guidelines_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guidelines_v_published_locale" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_words_kind" AS ENUM('banned', 'preferred', 'inclusive');
  CREATE TYPE "public"."enum_words_language" AS ENUM('en', 'cy', 'pl', 'ro', 'ar', 'ur', 'pa', 'bn');
  CREATE TYPE "public"."enum_house_styles_time_separator" AS ENUM('colon', 'stop');
  CREATE TYPE "public"."enum_house_styles_year_range" AS ENUM('to', 'slash');
  CREATE TYPE "public"."enum_templates_roles" AS ENUM('administrator', 'guardian', 'designer', 'officer', 'approver', 'portfolio-holder', 'elected-member', 'studio', 'supplier', 'partner', 'reader', 'consent-officer', 'monitoring-officer');
  CREATE TYPE "public"."enum_templates_required_blocks" AS ENUM('imprint', 'alternative-formats', 'logo');
  CREATE TYPE "public"."enum_templates_style_sets" AS ENUM('location', 'wellbeing', 'service', 'portrait', 'event', 'texture', 'aerial');
  CREATE TYPE "public"."enum_templates_status" AS ENUM('available', 'by-request', 'retired');
  CREATE TYPE "public"."enum_formats_encodings" AS ENUM('JPG', 'PNG', 'WEBP', 'PDF', 'MP4');
  CREATE TYPE "public"."enum_formats_medium" AS ENUM('print', 'screen');
  CREATE TYPE "public"."enum_formats_group" AS ENUM('small', 'poster', 'folded', 'booklet', 'stationery', 'sign', 'display', 'outdoor', 'transport', 'press');
  CREATE TYPE "public"."enum_formats_artwork_scale" AS ENUM('1', '0.25', '0.1');
  CREATE TYPE "public"."enum_formats_confidence" AS ENUM('S', 'K', 'D');
  CREATE TYPE "public"."enum_printers_scales" AS ENUM('1', '0.25', '0.1');
  CREATE TYPE "public"."enum_printers_confidence" AS ENUM('S', 'K', 'D');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('administrator', 'guardian', 'designer', 'officer', 'approver', 'portfolio-holder', 'elected-member', 'studio', 'supplier', 'partner', 'reader', 'consent-officer', 'monitoring-officer');
  CREATE TYPE "public"."enum_users_notices_approval_wanted" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_approval_due" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_changes_requested" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_approval_decided" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_task_given" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_worksheet_complete" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_task_due" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_override_revoked" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_election_entered" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_share_ending" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_share_revoked" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_expiry_near" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_fact_changed" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_message_changed" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_job_wanted" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_users_notices_job_moved" AS ENUM('at-once', 'digest', 'none');
  CREATE TYPE "public"."enum_machines_roles" AS ENUM('studio', 'supplier', 'partner', 'reader');
  CREATE TYPE "public"."enum_webhooks_topics" AS ENUM('rendition.ready', 'rendition.blocked', 'approval.asked', 'approval.signed', 'approval.declined', 'approval.closed', 'consent.withdrawn', 'withdrawal.opened', 'withdrawal.completed', 'election.entered', 'election.changed', 'fact.changed', 'message.changed', 'override.made', 'override.revoked', 'share.made', 'share.closed', 'share.revoked', 'job.moved');
  CREATE TYPE "public"."enum_webhook_deliveries_topic" AS ENUM('rendition.ready', 'rendition.blocked', 'approval.asked', 'approval.signed', 'approval.declined', 'approval.closed', 'consent.withdrawn', 'withdrawal.opened', 'withdrawal.completed', 'election.entered', 'election.changed', 'fact.changed', 'message.changed', 'override.made', 'override.revoked', 'share.made', 'share.closed', 'share.revoked', 'job.moved', 'ping');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('waiting', 'delivered', 'failed');
  CREATE TYPE "public"."enum_mails_kind" AS ENUM('notice', 'digest', 'password-reset', 'invitation');
  CREATE TYPE "public"."enum_mails_state" AS ENUM('waiting', 'sent', 'skipped', 'failed');
  CREATE TABLE "toolkits_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_toolkits_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "toolkits_dos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "toolkits_donts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "toolkits_templates_locked" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slot" varchar
  );
  
  CREATE TABLE "toolkits_templates_locked_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "toolkits_templates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"template" varchar
  );
  
  CREATE TABLE "toolkits_pack_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "toolkits_pack" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"template" varchar,
  	"format" varchar,
  	"purpose" "enum_toolkits_pack_purpose",
  	"encoding" "enum_toolkits_pack_encoding"
  );
  
  CREATE TABLE "toolkits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"slug" varchar,
  	"access_level" "enum_toolkits_access_level" DEFAULT 'staff',
  	"revision" numeric,
  	"reference" varchar,
  	"issued" timestamp(3) with time zone,
  	"brand_id" integer,
  	"promise_id" integer,
  	"narrative_id" integer,
  	"summary" varchar,
  	"objective" varchar,
  	"hashtag" varchar,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"territory" "enum_toolkits_territory" DEFAULT 'GB',
  	"election" "enum_toolkits_election" DEFAULT 'needs-monitoring-officer',
  	"spend" numeric,
  	"safeguarding" boolean DEFAULT false,
  	"sensitive" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_toolkits_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "toolkits_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "toolkits_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"photographs_id" integer
  );
  
  CREATE TABLE "_toolkits_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__toolkits_v_version_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_toolkits_v_version_dos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_toolkits_v_version_donts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_toolkits_v_version_templates_locked" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slot" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_toolkits_v_version_templates_locked_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_toolkits_v_version_templates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"template" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_toolkits_v_version_pack_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_toolkits_v_version_pack" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"template" varchar,
  	"format" varchar,
  	"purpose" "enum__toolkits_v_version_pack_purpose",
  	"encoding" "enum__toolkits_v_version_pack_encoding",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_toolkits_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_access_level" "enum__toolkits_v_version_access_level" DEFAULT 'staff',
  	"version_revision" numeric,
  	"version_reference" varchar,
  	"version_issued" timestamp(3) with time zone,
  	"version_brand_id" integer,
  	"version_promise_id" integer,
  	"version_narrative_id" integer,
  	"version_summary" varchar,
  	"version_objective" varchar,
  	"version_hashtag" varchar,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_territory" "enum__toolkits_v_version_territory" DEFAULT 'GB',
  	"version_election" "enum__toolkits_v_version_election" DEFAULT 'needs-monitoring-officer',
  	"version_spend" numeric,
  	"version_safeguarding" boolean DEFAULT false,
  	"version_sensitive" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__toolkits_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__toolkits_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_toolkits_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_toolkits_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"photographs_id" integer
  );
  
  CREATE TABLE "narratives_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_narratives_statements_kind",
  	"audience" "enum_narratives_statements_audience" DEFAULT 'both'
  );
  
  CREATE TABLE "narratives_statements_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "narratives_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "narratives_easy_read" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"photograph_id" integer
  );
  
  CREATE TABLE "narratives_audiences_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_narratives_audiences_barriers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "narratives_audiences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_narratives_audiences_kind" DEFAULT 'resident',
  	"interest" "enum_narratives_audiences_interest",
  	"insight" varchar,
  	"needs" varchar
  );
  
  CREATE TABLE "narratives_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_narratives_messages_channel",
  	"audience" varchar
  );
  
  CREATE TABLE "narratives_messages_locales" (
  	"text" varchar,
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "narratives" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"scope" "enum_narratives_scope" DEFAULT 'campaign',
  	"promise_id" integer,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"sensitivity" "enum_narratives_sensitivity" DEFAULT 'none',
  	"approver" varchar,
  	"approved" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_narratives_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "narratives_locales" (
  	"goal" varchar,
  	"headline" varchar,
  	"message" varchar,
  	"call_to_action" varchar,
  	"scan_instruction" varchar,
  	"short_url" varchar,
  	"phone" varchar,
  	"easy_read_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "narratives_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "narratives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"toolkits_id" integer,
  	"promises_id" integer
  );
  
  CREATE TABLE "_narratives_v_version_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__narratives_v_version_statements_kind",
  	"audience" "enum__narratives_v_version_statements_audience" DEFAULT 'both',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_narratives_v_version_statements_locales" (
  	"heading" varchar,
  	"text" varchar,
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
  
  CREATE TABLE "_narratives_v_version_easy_read" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"photograph_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_narratives_v_version_audiences_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__narratives_v_version_audiences_barriers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_narratives_v_version_audiences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum__narratives_v_version_audiences_kind" DEFAULT 'resident',
  	"interest" "enum__narratives_v_version_audiences_interest",
  	"insight" varchar,
  	"needs" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_narratives_v_version_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"channel" "enum__narratives_v_version_messages_channel",
  	"audience" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_narratives_v_version_messages_locales" (
  	"text" varchar,
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_narratives_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_scope" "enum__narratives_v_version_scope" DEFAULT 'campaign',
  	"version_promise_id" integer,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_sensitivity" "enum__narratives_v_version_sensitivity" DEFAULT 'none',
  	"version_approver" varchar,
  	"version_approved" timestamp(3) with time zone,
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
  	"version_goal" varchar,
  	"version_headline" varchar,
  	"version_message" varchar,
  	"version_call_to_action" varchar,
  	"version_scan_instruction" varchar,
  	"version_short_url" varchar,
  	"version_phone" varchar,
  	"version_easy_read_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_narratives_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_narratives_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"toolkits_id" integer,
  	"promises_id" integer
  );
  
  CREATE TABLE "facts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"key" varchar,
  	"value" numeric,
  	"unit" varchar,
  	"geography" varchar,
  	"source" varchar,
  	"address" varchar,
  	"as_of" timestamp(3) with time zone,
  	"expires" timestamp(3) with time zone,
  	"owner" varchar,
  	"verified" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_facts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "facts_locales" (
  	"printed" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_facts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_key" varchar,
  	"version_value" numeric,
  	"version_unit" varchar,
  	"version_geography" varchar,
  	"version_source" varchar,
  	"version_address" varchar,
  	"version_as_of" timestamp(3) with time zone,
  	"version_expires" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_verified" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__facts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__facts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_facts_v_locales" (
  	"version_printed" varchar,
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
  	"digest" varchar NOT NULL,
  	"likeness" varchar
  );
  
  CREATE TABLE "renditions_uses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"of" varchar NOT NULL,
  	"as" varchar
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
  	"setting" json,
  	"spoken" json,
  	"equivalents" json,
  	"manifest" json,
  	"report" json,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "print_jobs_ticket_finishes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_print_jobs_ticket_finishes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "print_jobs_deliveries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"copies" numeric,
  	"address" varchar,
  	"contact" varchar,
  	"phone" varchar,
  	"by" timestamp(3) with time zone,
  	"notes" varchar
  );
  
  CREATE TABLE "print_jobs_moves" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"move" "enum_print_jobs_moves_move" NOT NULL,
  	"to" "enum_print_jobs_moves_to" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar NOT NULL,
  	"says" varchar
  );
  
  CREATE TABLE "print_jobs_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar NOT NULL,
  	"says" varchar NOT NULL
  );
  
  CREATE TABLE "print_jobs_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"file_name" varchar NOT NULL,
  	"media_type" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"digest" varchar NOT NULL
  );
  
  CREATE TABLE "print_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"toolkit_id" integer NOT NULL,
  	"printer_id" integer,
  	"template" varchar NOT NULL,
  	"format" varchar NOT NULL,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"photograph" varchar,
  	"uses_spots" boolean DEFAULT false,
  	"kind" varchar,
  	"setting" json,
  	"quantity" numeric,
  	"needed_by" timestamp(3) with time zone,
  	"is_immovable" boolean DEFAULT false,
  	"cost_code" varchar,
  	"purchase_order" varchar,
  	"is_publicity" boolean DEFAULT true,
  	"overs" numeric DEFAULT 0,
  	"file_copies" numeric DEFAULT 2,
  	"proof" "enum_print_jobs_proof" DEFAULT 'pdf',
  	"proof_to" varchar,
  	"in_charge_on" timestamp(3) with time zone,
  	"imprint" varchar,
  	"notes" varchar,
  	"ticket_pages" numeric,
  	"ticket_sides" "enum_print_jobs_ticket_sides",
  	"ticket_inks_front" numeric,
  	"ticket_inks_back" numeric,
  	"ticket_stock_type" "enum_print_jobs_ticket_stock_type",
  	"ticket_stock_grammage" numeric,
  	"ticket_stock_recycled" numeric,
  	"ticket_stock_color" varchar,
  	"ticket_stock_certificate" "enum_print_jobs_ticket_stock_certificate",
  	"ticket_cover_type" "enum_print_jobs_ticket_cover_type",
  	"ticket_cover_grammage" numeric,
  	"ticket_cover_recycled" numeric,
  	"ticket_cover_color" varchar,
  	"ticket_cover_certificate" "enum_print_jobs_ticket_cover_certificate",
  	"ticket_fold" "enum_print_jobs_ticket_fold",
  	"ticket_binding" "enum_print_jobs_ticket_binding",
  	"ticket_is_creased" boolean DEFAULT false,
  	"ticket_laminate" "enum_print_jobs_ticket_laminate",
  	"ticket_coating" "enum_print_jobs_ticket_coating",
  	"ticket_packing" "enum_print_jobs_ticket_packing",
  	"ticket_packed_in" numeric,
  	"rendition_id" integer,
  	"quote" numeric,
  	"cost" numeric,
  	"invoice" varchar,
  	"copied_from_id" integer,
  	"version" numeric DEFAULT 0,
  	"ready_sequence" numeric,
  	"state" "enum_print_jobs_state" DEFAULT 'draft' NOT NULL,
  	"reference" varchar,
  	"person_id" integer,
  	"series" varchar,
  	"serial" numeric,
  	"revision" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "photographs_licences_channels" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_photographs_licences_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photographs_licences_territories" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_photographs_licences_territories",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photographs_licences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"work" varchar DEFAULT 'photograph' NOT NULL,
  	"holder" varchar NOT NULL,
  	"kind" "enum_photographs_licences_kind" NOT NULL,
  	"commons_terms" "enum_photographs_licences_commons_terms",
  	"commons_version" varchar DEFAULT '4.0',
  	"media" "enum_photographs_licences_media" DEFAULT 'any' NOT NULL,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"print_run_cap" numeric,
  	"is_editorial_only" boolean DEFAULT false,
  	"forbids_changes" boolean DEFAULT false,
  	"forbids_commercial_use" boolean DEFAULT false,
  	"forbids_sensitive_topics" boolean DEFAULT false,
  	"is_exclusive" boolean DEFAULT false,
  	"attribution" varchar,
  	"partners" "enum_photographs_licences_partners" DEFAULT 'none' NOT NULL,
  	"partner_names" varchar,
  	"source" varchar NOT NULL,
  	"terms" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "photographs_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer NOT NULL,
  	"consent_id" integer,
  	"is_identifiable" boolean DEFAULT true
  );
  
  CREATE TABLE "photographs_copy_space" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_photographs_copy_space",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photographs_contains" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_photographs_contains",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photographs_reading_hues" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_photographs_reading_hues",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photographs_reading_colors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"hex" varchar NOT NULL,
  	"share" numeric NOT NULL
  );
  
  CREATE TABLE "photographs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"credit" varchar NOT NULL,
  	"creator" varchar,
  	"copyright_notice" varchar,
  	"usage_terms" varchar,
  	"web_statement" varchar,
  	"digital_source_type" "enum_photographs_digital_source_type",
  	"generator_system" varchar,
  	"generator_version" varchar,
  	"generator_prompt" varchar,
  	"generator_prompt_writer" varchar,
  	"is_safeguarded" boolean DEFAULT false,
  	"last_day" timestamp(3) with time zone,
  	"place_landmark" varchar,
  	"place_settlement" varchar,
  	"place_ward" varchar,
  	"place_parish" varchar,
  	"taken_on" timestamp(3) with time zone,
  	"season" "enum_photographs_season",
  	"time_of_day" "enum_photographs_time_of_day",
  	"style_set" "enum_photographs_style_set",
  	"shot" "enum_photographs_shot",
  	"safe_crop_x" numeric,
  	"safe_crop_y" numeric,
  	"safe_crop_width" numeric,
  	"safe_crop_height" numeric,
  	"reading_orientation" "enum_photographs_reading_orientation",
  	"reading_lightness" "enum_photographs_reading_lightness",
  	"reading_detail" "enum_photographs_reading_detail",
  	"reading_icc_profile" varchar,
  	"reading_long_side" numeric,
  	"reading_short_side" numeric,
  	"reading_likeness" varchar,
  	"reading_band1" numeric,
  	"reading_band2" numeric,
  	"reading_band3" numeric,
  	"reading_band4" numeric,
  	"original_name" varchar,
  	"original_format" varchar,
  	"original_bytes" numeric,
  	"original_width" numeric,
  	"original_height" numeric,
  	"original_color_space" varchar,
  	"original_digest" varchar,
  	"slug" varchar NOT NULL,
  	"approval" "enum_photographs_approval" DEFAULT 'draft',
  	"approved_by_id" integer,
  	"approved_on" timestamp(3) with time zone,
  	"is_public" boolean DEFAULT false,
  	"folder" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "photographs_locales" (
  	"alt" varchar,
  	"extended_description" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "photographs_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "photographs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"promises_id" integer
  );
  
  CREATE TABLE "_photographs_v_version_licences_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photographs_v_version_licences_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photographs_v_version_licences_territories" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photographs_v_version_licences_territories",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photographs_v_version_licences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"work" varchar DEFAULT 'photograph' NOT NULL,
  	"holder" varchar NOT NULL,
  	"kind" "enum__photographs_v_version_licences_kind" NOT NULL,
  	"commons_terms" "enum__photographs_v_version_licences_commons_terms",
  	"commons_version" varchar DEFAULT '4.0',
  	"media" "enum__photographs_v_version_licences_media" DEFAULT 'any' NOT NULL,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"print_run_cap" numeric,
  	"is_editorial_only" boolean DEFAULT false,
  	"forbids_changes" boolean DEFAULT false,
  	"forbids_commercial_use" boolean DEFAULT false,
  	"forbids_sensitive_topics" boolean DEFAULT false,
  	"is_exclusive" boolean DEFAULT false,
  	"attribution" varchar,
  	"partners" "enum__photographs_v_version_licences_partners" DEFAULT 'none' NOT NULL,
  	"partner_names" varchar,
  	"source" varchar NOT NULL,
  	"terms" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_photographs_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer NOT NULL,
  	"consent_id" integer,
  	"is_identifiable" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_photographs_v_version_copy_space" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photographs_v_version_copy_space",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photographs_v_version_contains" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photographs_v_version_contains",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photographs_v_version_reading_hues" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photographs_v_version_reading_hues",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photographs_v_version_reading_colors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"hex" varchar NOT NULL,
  	"share" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_photographs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar NOT NULL,
  	"version_credit" varchar NOT NULL,
  	"version_creator" varchar,
  	"version_copyright_notice" varchar,
  	"version_usage_terms" varchar,
  	"version_web_statement" varchar,
  	"version_digital_source_type" "enum__photographs_v_version_digital_source_type",
  	"version_generator_system" varchar,
  	"version_generator_version" varchar,
  	"version_generator_prompt" varchar,
  	"version_generator_prompt_writer" varchar,
  	"version_is_safeguarded" boolean DEFAULT false,
  	"version_last_day" timestamp(3) with time zone,
  	"version_place_landmark" varchar,
  	"version_place_settlement" varchar,
  	"version_place_ward" varchar,
  	"version_place_parish" varchar,
  	"version_taken_on" timestamp(3) with time zone,
  	"version_season" "enum__photographs_v_version_season",
  	"version_time_of_day" "enum__photographs_v_version_time_of_day",
  	"version_style_set" "enum__photographs_v_version_style_set",
  	"version_shot" "enum__photographs_v_version_shot",
  	"version_safe_crop_x" numeric,
  	"version_safe_crop_y" numeric,
  	"version_safe_crop_width" numeric,
  	"version_safe_crop_height" numeric,
  	"version_reading_orientation" "enum__photographs_v_version_reading_orientation",
  	"version_reading_lightness" "enum__photographs_v_version_reading_lightness",
  	"version_reading_detail" "enum__photographs_v_version_reading_detail",
  	"version_reading_icc_profile" varchar,
  	"version_reading_long_side" numeric,
  	"version_reading_short_side" numeric,
  	"version_reading_likeness" varchar,
  	"version_reading_band1" numeric,
  	"version_reading_band2" numeric,
  	"version_reading_band3" numeric,
  	"version_reading_band4" numeric,
  	"version_original_name" varchar,
  	"version_original_format" varchar,
  	"version_original_bytes" numeric,
  	"version_original_width" numeric,
  	"version_original_height" numeric,
  	"version_original_color_space" varchar,
  	"version_original_digest" varchar,
  	"version_slug" varchar NOT NULL,
  	"version_approval" "enum__photographs_v_version_approval" DEFAULT 'draft',
  	"version_approved_by_id" integer,
  	"version_approved_on" timestamp(3) with time zone,
  	"version_is_public" boolean DEFAULT false,
  	"version_folder" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_photographs_v_locales" (
  	"version_alt" varchar,
  	"version_extended_description" varchar,
  	"version_caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_photographs_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_photographs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"promises_id" integer
  );
  
  CREATE TABLE "saved_searches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"query" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"person_id" integer NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar,
  	"kind" "enum_people_kind" NOT NULL,
  	"listed_on" timestamp(3) with time zone,
  	"serial" numeric,
  	"name" varchar,
  	"contact" varchar,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_reference" varchar,
  	"version_kind" "enum__people_v_version_kind" NOT NULL,
  	"version_listed_on" timestamp(3) with time zone,
  	"version_serial" numeric,
  	"version_name" varchar,
  	"version_contact" varchar,
  	"version_notes" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consents_signed_by" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_consents_signed_by",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consents_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_consents_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar,
  	"subject_id" integer NOT NULL,
  	"age_band" "enum_consents_age_band" DEFAULT 'adult' NOT NULL,
  	"next_band_on" timestamp(3) with time zone,
  	"basis" "enum_consents_basis" DEFAULT 'consent' NOT NULL,
  	"partners" "enum_consents_partners" DEFAULT 'none' NOT NULL,
  	"partner_names" varchar,
  	"allows_ai_edits" boolean DEFAULT false,
  	"signed_on" timestamp(3) with time zone NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"withdrawn_on" timestamp(3) with time zone,
  	"withdrawn_via" "enum_consents_withdrawn_via",
  	"form_version" varchar NOT NULL,
  	"form_digest" varchar,
  	"serial" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "_consents_v_version_signed_by" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__consents_v_version_signed_by",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_consents_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__consents_v_version_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_consents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_reference" varchar,
  	"version_subject_id" integer NOT NULL,
  	"version_age_band" "enum__consents_v_version_age_band" DEFAULT 'adult' NOT NULL,
  	"version_next_band_on" timestamp(3) with time zone,
  	"version_basis" "enum__consents_v_version_basis" DEFAULT 'consent' NOT NULL,
  	"version_partners" "enum__consents_v_version_partners" DEFAULT 'none' NOT NULL,
  	"version_partner_names" varchar,
  	"version_allows_ai_edits" boolean DEFAULT false,
  	"version_signed_on" timestamp(3) with time zone NOT NULL,
  	"version_expires_on" timestamp(3) with time zone,
  	"version_withdrawn_on" timestamp(3) with time zone,
  	"version_withdrawn_via" "enum__consents_v_version_withdrawn_via",
  	"version_form_version" varchar NOT NULL,
  	"version_form_digest" varchar,
  	"version_serial" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "withdrawals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar,
  	"consent_reference" varchar NOT NULL,
  	"withdrawn_on" timestamp(3) with time zone NOT NULL,
  	"withdrawn_via" "enum_withdrawals_withdrawn_via",
  	"consent_id" integer NOT NULL,
  	"opened_by_id" integer,
  	"opened_at" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"audit_sequence" numeric,
  	"audit_head" varchar,
  	"reach" json,
  	"serial" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "withdrawal_tasks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"kind" "enum_withdrawal_tasks_kind" NOT NULL,
  	"person_id" integer,
  	"due" timestamp(3) with time zone NOT NULL,
  	"state" "enum_withdrawal_tasks_state" DEFAULT 'open' NOT NULL,
  	"note" varchar,
  	"closed_at" timestamp(3) with time zone,
  	"closed_by_id" integer,
  	"worksheet_id" integer NOT NULL,
  	"renditions" json,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "elections_closed_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "elections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_elections_kind" NOT NULL,
  	"brand_id" integer NOT NULL,
  	"poll_day" timestamp(3) with time zone NOT NULL,
  	"notice_day" timestamp(3) with time zone,
  	"area" "enum_elections_area" DEFAULT 'whole' NOT NULL,
  	"contact" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "elections_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "elections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer
  );
  
  CREATE TABLE "_elections_v_version_closed_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_elections_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_kind" "enum__elections_v_version_kind" NOT NULL,
  	"version_brand_id" integer NOT NULL,
  	"version_poll_day" timestamp(3) with time zone NOT NULL,
  	"version_notice_day" timestamp(3) with time zone,
  	"version_area" "enum__elections_v_version_area" DEFAULT 'whole' NOT NULL,
  	"version_contact" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_elections_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_elections_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer
  );
  
  CREATE TABLE "election_overrides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"election_id" integer NOT NULL,
  	"toolkit_id" integer NOT NULL,
  	"reason" varchar NOT NULL,
  	"is_revoked" boolean DEFAULT false,
  	"reference" varchar,
  	"decided_by" varchar,
  	"revoked_by" varchar,
  	"person_id" integer,
  	"serial" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_election_overrides_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_election_id" integer NOT NULL,
  	"version_toolkit_id" integer NOT NULL,
  	"version_reason" varchar NOT NULL,
  	"version_is_revoked" boolean DEFAULT false,
  	"version_reference" varchar,
  	"version_decided_by" varchar,
  	"version_revoked_by" varchar,
  	"version_person_id" integer,
  	"version_serial" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "shares" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"recipient" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"partner" varchar,
  	"is_proof" boolean DEFAULT false,
  	"is_for_member" boolean DEFAULT false,
  	"opens_guide" boolean DEFAULT false,
  	"kit_id" integer,
  	"expires" timestamp(3) with time zone,
  	"download_limit" numeric,
  	"is_revoked" boolean DEFAULT false,
  	"has_password" boolean DEFAULT false,
  	"opened" numeric DEFAULT 0,
  	"downloads" numeric DEFAULT 0,
  	"person_id" integer,
  	"withdrawn" json,
  	"token_digest" varchar,
  	"password_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "shares_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"renditions_id" integer
  );
  
  CREATE TABLE "kits_deadlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"on" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "kits_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"about" varchar,
  	"email" varchar,
  	"phone" varchar
  );
  
  CREATE TABLE "kits_guidance" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"section_id" integer NOT NULL,
  	"extent" "enum_kits_guidance_extent" DEFAULT 'rules' NOT NULL
  );
  
  CREATE TABLE "kits_formats" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"format" varchar NOT NULL
  );
  
  CREATE TABLE "kits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"supplier_id" integer,
  	"recipient" varchar,
  	"brief" varchar,
  	"print_job_id" integer,
  	"needed_by" timestamp(3) with time zone,
  	"notes" varchar,
  	"channel" "enum_kits_channel",
  	"used_until" timestamp(3) with time zone,
  	"toolkit_id" integer,
  	"brand_id" integer NOT NULL,
  	"is_closed" boolean DEFAULT false,
  	"opened" numeric DEFAULT 0,
  	"downloads" numeric DEFAULT 0,
  	"person_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "kits_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "kits_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"logos_id" integer,
  	"renditions_id" integer,
  	"photographs_id" integer
  );
  
  CREATE TABLE "drafts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"toolkit" varchar NOT NULL,
  	"content" json NOT NULL,
  	"revision" numeric,
  	"person_id" integer NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approvals_steps_roles" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_approvals_steps_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "approvals_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"within" numeric NOT NULL,
  	"allows_own_work" boolean DEFAULT false,
  	"decision" "enum_approvals_steps_decision",
  	"signed_by" varchar,
  	"signer_name" varchar,
  	"signed_as" "enum_approvals_steps_signed_as",
  	"in_place_of" varchar,
  	"in_place_of_name" varchar,
  	"signed_at" timestamp(3) with time zone,
  	"words" varchar,
  	"seal" varchar
  );
  
  CREATE TABLE "approvals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"name" varchar,
  	"status" "enum_approvals_status" DEFAULT 'open',
  	"waits_for" varchar,
  	"person_id" integer,
  	"supersedes_id" integer,
  	"items" json,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approvals_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "approvals_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"renditions_id" integer
  );
  
  CREATE TABLE "approval_comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"rendition_id" integer NOT NULL,
  	"page" numeric DEFAULT 1 NOT NULL,
  	"x" numeric DEFAULT 0.5 NOT NULL,
  	"y" numeric DEFAULT 0.5 NOT NULL,
  	"text" varchar NOT NULL,
  	"answers_id" integer,
  	"is_resolved" boolean DEFAULT false,
  	"resolved_by" varchar,
  	"person_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approval_routes_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_approval_routes_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "approval_routes_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_approval_routes_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "approval_routes_risks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_approval_routes_risks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "approval_routes_steps_roles" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_approval_routes_steps_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "approval_routes_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"within" numeric DEFAULT 2 NOT NULL,
  	"is_skipped_inside_locks" boolean DEFAULT false,
  	"allows_own_work" boolean DEFAULT false
  );
  
  CREATE TABLE "approval_routes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"spend_from" numeric,
  	"brand_id" integer,
  	"precedence" numeric DEFAULT 0 NOT NULL,
  	"is_resting" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approval_routes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_approval_routes_v_version_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__approval_routes_v_version_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_approval_routes_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__approval_routes_v_version_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_approval_routes_v_version_risks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__approval_routes_v_version_risks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_approval_routes_v_version_steps_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__approval_routes_v_version_steps_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_approval_routes_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"within" numeric DEFAULT 2 NOT NULL,
  	"is_skipped_inside_locks" boolean DEFAULT false,
  	"allows_own_work" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_approval_routes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_spend_from" numeric,
  	"version_brand_id" integer,
  	"version_precedence" numeric DEFAULT 0 NOT NULL,
  	"version_is_resting" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_approval_routes_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "absences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"delegate_id" integer,
  	"note" varchar,
  	"person_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "file_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"owner" varchar NOT NULL,
  	"file_name" varchar NOT NULL,
  	"digest" varchar NOT NULL,
  	"score" numeric NOT NULL,
  	"check" json,
  	"currency" json,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "visual_audits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"service" varchar NOT NULL,
  	"month" varchar NOT NULL,
  	"note" varchar,
  	"file_name" varchar,
  	"score" numeric,
  	"verdict" varchar,
  	"standing" varchar,
  	"use" varchar,
  	"kind" varchar,
  	"engine" varchar,
  	"digest" varchar,
  	"rules" json,
  	"findings" json,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"says" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_audit_events_kind" NOT NULL,
  	"actor" varchar NOT NULL,
  	"about" varchar NOT NULL,
  	"detail" json,
  	"sequence" numeric NOT NULL,
  	"previous" varchar,
  	"content_digest" varchar,
  	"digest" varchar,
  	"forgotten_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"says" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_notices_kind" NOT NULL,
  	"address" varchar,
  	"read_on" timestamp(3) with time zone,
  	"about" varchar,
  	"telling" "enum_notices_telling" NOT NULL,
  	"person_id" integer NOT NULL,
  	"mail_id" integer,
  	"words" json,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "brands_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_brands_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "brands_straplines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"status" "enum_brands_straplines_status" DEFAULT 'draft' NOT NULL,
  	"approved_on" timestamp(3) with time zone,
  	"in_use" boolean DEFAULT false
  );
  
  CREATE TABLE "brands_straplines_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "brands_contact_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_brands_contact_lines_kind" NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "brands_contact_lines_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "brands_social_accounts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"network" "enum_brands_social_accounts_network" NOT NULL,
  	"handle" varchar NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "brands_typefaces_fonts" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"weight" numeric NOT NULL,
  	"file" varchar NOT NULL
  );
  
  CREATE TABLE "brands_typefaces" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar NOT NULL,
  	"role" "enum_brands_typefaces_role",
  	"licence" varchar NOT NULL,
  	"is_on_pages" boolean DEFAULT true,
  	"least_leading" numeric DEFAULT 1 NOT NULL,
  	"optical_scale" numeric DEFAULT 1 NOT NULL
  );
  
  CREATE TABLE "brands_stacks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" varchar NOT NULL
  );
  
  CREATE TABLE "brands_rights_policy_guardian_signs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_brands_rights_policy_guardian_signs",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "brands_rights_policy_guardian_may_sign" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_brands_rights_policy_guardian_may_sign",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "brands_rights_policy_child_signs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_brands_rights_policy_child_signs",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "brands" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar,
  	"legal_name" varchar,
  	"tier" "enum_brands_tier",
  	"jurisdiction" "enum_brands_jurisdiction",
  	"domain" varchar,
  	"accessibility_statement" varchar,
  	"guardian_team" varchar,
  	"guardian_email" varchar,
  	"guardian_phone" varchar,
  	"tokens" json,
  	"type_roles_display_weight" numeric DEFAULT 400,
  	"type_roles_display_line_height" numeric DEFAULT 1.4,
  	"type_roles_display_tracking" numeric DEFAULT 0,
  	"type_roles_headline_weight" numeric DEFAULT 400,
  	"type_roles_headline_line_height" numeric DEFAULT 1.4,
  	"type_roles_headline_tracking" numeric DEFAULT 0,
  	"type_roles_lead_weight" numeric DEFAULT 400,
  	"type_roles_lead_line_height" numeric DEFAULT 1.4,
  	"type_roles_lead_tracking" numeric DEFAULT 0,
  	"type_roles_body_weight" numeric DEFAULT 400,
  	"type_roles_body_line_height" numeric DEFAULT 1.4,
  	"type_roles_body_tracking" numeric DEFAULT 0,
  	"type_roles_label_weight" numeric DEFAULT 400,
  	"type_roles_label_line_height" numeric DEFAULT 1.4,
  	"type_roles_label_tracking" numeric DEFAULT 0,
  	"type_roles_action_weight" numeric DEFAULT 400,
  	"type_roles_action_line_height" numeric DEFAULT 1.4,
  	"type_roles_action_tracking" numeric DEFAULT 0,
  	"type_roles_legal_weight" numeric DEFAULT 400,
  	"type_roles_legal_line_height" numeric DEFAULT 1.4,
  	"type_roles_legal_tracking" numeric DEFAULT 0,
  	"logo_name" varchar,
  	"logo_alt" varchar,
  	"logo_clear_space" numeric DEFAULT 0.25,
  	"logo_most_per_face" numeric DEFAULT 1,
  	"logo_horizontal_print" numeric DEFAULT 25,
  	"logo_horizontal_screen" numeric DEFAULT 100,
  	"logo_stacked_print" numeric DEFAULT 18,
  	"logo_stacked_screen" numeric DEFAULT 72,
  	"logo_symbol_print" numeric DEFAULT 8,
  	"logo_symbol_screen" numeric DEFAULT 24,
  	"pattern" varchar,
  	"rights_policy_consent_years" numeric DEFAULT 3,
  	"rights_policy_without_form" "enum_brands_rights_policy_without_form" DEFAULT 'warn',
  	"slug" varchar NOT NULL,
  	"status" "enum_brands_status" DEFAULT 'draft',
  	"is_guide_open" boolean DEFAULT false,
  	"effective_from" timestamp(3) with time zone,
  	"effective_to" timestamp(3) with time zone,
  	"predecessor_id" integer,
  	"successor_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "brands_locales" (
  	"lines_alternative_formats" varchar,
  	"lines_imprint" varchar,
  	"lines_social" varchar,
  	"lines_photograph_credit" varchar,
  	"lines_or_call" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "brands_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "brands_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "promises" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"wellbeing_way" "enum_promises_wellbeing_way",
  	"swatch" varchar NOT NULL,
  	"tint" varchar NOT NULL,
  	"icon" varchar NOT NULL,
  	"brand_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"portfolio" varchar,
  	"order" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promises_locales" (
  	"title" varchar NOT NULL,
  	"line" varchar,
  	"wellbeing_statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "logos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_logos_kind" DEFAULT 'logo' NOT NULL,
  	"layout" "enum_logos_layout" NOT NULL,
  	"colorway" "enum_logos_colorway" NOT NULL,
  	"art" varchar NOT NULL,
  	"permission" "enum_logos_permission" DEFAULT 'open' NOT NULL,
  	"owner" varchar,
  	"expires" timestamp(3) with time zone,
  	"terms" varchar,
  	"brand_id" integer NOT NULL,
  	"key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "logos_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "guidelines_blocks_paragraph" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "guidelines_blocks_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"items" varchar,
  	"is_numbered" boolean DEFAULT false,
  	"block_name" varchar
  );
  
  CREATE TABLE "guidelines_blocks_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"caption" varchar,
  	"cells" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "guidelines_blocks_figure" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"caption" varchar,
  	"photograph_id" integer,
  	"drawing" varchar,
  	"exhibit" "enum_guidelines_blocks_figure_exhibit",
  	"alt" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "guidelines_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"severity" "enum_guidelines_rules_severity" DEFAULT 'warn',
  	"check" "enum_guidelines_rules_check"
  );
  
  CREATE TABLE "guidelines_rules_locales" (
  	"statement" varchar,
  	"threshold" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guidelines_dos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"photograph_id" integer,
  	"drawing" varchar,
  	"exhibit" "enum_guidelines_dos_exhibit"
  );
  
  CREATE TABLE "guidelines_dos_locales" (
  	"caption" varchar,
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guidelines_donts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"photograph_id" integer,
  	"drawing" varchar,
  	"exhibit" "enum_guidelines_donts_exhibit"
  );
  
  CREATE TABLE "guidelines_donts_locales" (
  	"caption" varchar,
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guidelines_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar
  );
  
  CREATE TABLE "guidelines_downloads_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guidelines_audience" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guidelines_audience",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guidelines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_label" varchar DEFAULT '1.0',
  	"version_effective_from" timestamp(3) with time zone,
  	"version_approved_by_id" integer,
  	"review_due" timestamp(3) with time zone,
  	"key" "enum_guidelines_key",
  	"brand_id" integer,
  	"is_in_quick_guide" boolean DEFAULT true,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_guidelines_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guidelines_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"version_changes" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guidelines_v_blocks_paragraph" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_guidelines_v_blocks_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"items" varchar,
  	"is_numbered" boolean DEFAULT false,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_guidelines_v_blocks_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"caption" varchar,
  	"cells" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_guidelines_v_blocks_figure" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"caption" varchar,
  	"photograph_id" integer,
  	"drawing" varchar,
  	"exhibit" "enum__guidelines_v_blocks_figure_exhibit",
  	"alt" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_guidelines_v_version_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"severity" "enum__guidelines_v_version_rules_severity" DEFAULT 'warn',
  	"check" "enum__guidelines_v_version_rules_check",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guidelines_v_version_rules_locales" (
  	"statement" varchar,
  	"threshold" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guidelines_v_version_dos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"photograph_id" integer,
  	"drawing" varchar,
  	"exhibit" "enum__guidelines_v_version_dos_exhibit",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guidelines_v_version_dos_locales" (
  	"caption" varchar,
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guidelines_v_version_donts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"photograph_id" integer,
  	"drawing" varchar,
  	"exhibit" "enum__guidelines_v_version_donts_exhibit",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guidelines_v_version_donts_locales" (
  	"caption" varchar,
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guidelines_v_version_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guidelines_v_version_downloads_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guidelines_v_version_audience" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guidelines_v_version_audience",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guidelines_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_version_label" varchar DEFAULT '1.0',
  	"version_version_effective_from" timestamp(3) with time zone,
  	"version_version_approved_by_id" integer,
  	"version_review_due" timestamp(3) with time zone,
  	"version_key" "enum__guidelines_v_version_key",
  	"version_brand_id" integer,
  	"version_is_in_quick_guide" boolean DEFAULT true,
  	"version_order" numeric DEFAULT 100,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__guidelines_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__guidelines_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_guidelines_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_version_changes" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "acknowledgements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"guideline_id" integer NOT NULL,
  	"person_id" integer,
  	"version" varchar NOT NULL,
  	"service" varchar,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "words_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar NOT NULL,
  	"replacement" varchar
  );
  
  CREATE TABLE "words" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"phrase" varchar,
  	"kind" "enum_words_kind" DEFAULT 'preferred' NOT NULL,
  	"language" "enum_words_language" DEFAULT 'en' NOT NULL,
  	"brand_id" integer NOT NULL,
  	"reason" varchar NOT NULL,
  	"advice" varchar,
  	"source" varchar NOT NULL,
  	"is_case_sensitive" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "words_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "words_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"toolkits_id" integer
  );
  
  CREATE TABLE "house_styles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'House style' NOT NULL,
  	"brand_id" integer NOT NULL,
  	"time_separator" "enum_house_styles_time_separator" DEFAULT 'colon' NOT NULL,
  	"noon" varchar DEFAULT 'midday' NOT NULL,
  	"midnight" varchar DEFAULT 'midnight' NOT NULL,
  	"year_range" "enum_house_styles_year_range" DEFAULT 'to' NOT NULL,
  	"sentence_words" numeric DEFAULT 25 NOT NULL,
  	"headline_words" numeric DEFAULT 8 NOT NULL,
  	"figures_from" numeric DEFAULT 2 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "house_styles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "templates_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_templates_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "templates_required_blocks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_templates_required_blocks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "templates_style_sets" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_templates_style_sets",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "templates_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"policy" varchar,
  	"characters" numeric,
  	"entries" numeric
  );
  
  CREATE TABLE "templates_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "templates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"status" "enum_templates_status" DEFAULT 'available' NOT NULL,
  	"guidance" varchar,
  	"title" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "templates_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "formats_encodings" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_formats_encodings",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "formats" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"medium" "enum_formats_medium" DEFAULT 'print' NOT NULL,
  	"width" numeric NOT NULL,
  	"height" numeric NOT NULL,
  	"safe_top" numeric NOT NULL,
  	"safe_right" numeric NOT NULL,
  	"safe_bottom" numeric NOT NULL,
  	"safe_left" numeric NOT NULL,
  	"based_on_id" integer,
  	"bleed" numeric,
  	"pages" numeric,
  	"group" "enum_formats_group",
  	"artwork_scale" "enum_formats_artwork_scale" DEFAULT '1',
  	"least_ppi" numeric,
  	"viewing_distance" numeric,
  	"platform" varchar,
  	"placement" varchar,
  	"greatest_megabytes" numeric,
  	"source" varchar NOT NULL,
  	"checked_on" timestamp(3) with time zone NOT NULL,
  	"confidence" "enum_formats_confidence" NOT NULL,
  	"note" varchar,
  	"is_changed" boolean DEFAULT false,
  	"origin" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "formats_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "printers_scales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_printers_scales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "printers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"condition" varchar NOT NULL,
  	"bleed" numeric NOT NULL,
  	"total_ink" numeric,
  	"spots" numeric NOT NULL,
  	"outlines_text" boolean DEFAULT false,
  	"marks_trim_marks" boolean DEFAULT true,
  	"marks_bleed_marks" boolean DEFAULT true,
  	"marks_registration" boolean DEFAULT true,
  	"marks_color_bar" boolean DEFAULT true,
  	"marks_slug_line" boolean DEFAULT true,
  	"limits_least_line" numeric NOT NULL,
  	"limits_least_multi_ink_line" numeric NOT NULL,
  	"limits_least_text" numeric NOT NULL,
  	"limits_least_reversed_text" numeric NOT NULL,
  	"limits_least_multi_ink_text" numeric NOT NULL,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"contact_notes" varchar,
  	"source" varchar NOT NULL,
  	"checked_on" timestamp(3) with time zone NOT NULL,
  	"confidence" "enum_printers_confidence" NOT NULL,
  	"is_changed" boolean DEFAULT false,
  	"origin" varchar,
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
  	"service" varchar,
  	"notices_approval_wanted" "enum_users_notices_approval_wanted",
  	"notices_approval_due" "enum_users_notices_approval_due",
  	"notices_changes_requested" "enum_users_notices_changes_requested",
  	"notices_approval_decided" "enum_users_notices_approval_decided",
  	"notices_task_given" "enum_users_notices_task_given",
  	"notices_worksheet_complete" "enum_users_notices_worksheet_complete",
  	"notices_task_due" "enum_users_notices_task_due",
  	"notices_override_revoked" "enum_users_notices_override_revoked",
  	"notices_election_entered" "enum_users_notices_election_entered",
  	"notices_share_ending" "enum_users_notices_share_ending",
  	"notices_share_revoked" "enum_users_notices_share_revoked",
  	"notices_expiry_near" "enum_users_notices_expiry_near",
  	"notices_fact_changed" "enum_users_notices_fact_changed",
  	"notices_message_changed" "enum_users_notices_message_changed",
  	"notices_job_wanted" "enum_users_notices_job_wanted",
  	"notices_job_moved" "enum_users_notices_job_moved",
  	"subject" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "machines_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_machines_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "machines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"expires" timestamp(3) with time zone NOT NULL,
  	"is_suspended" boolean DEFAULT false,
  	"key_digest" varchar,
  	"last_used" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"is_paused" boolean DEFAULT false,
  	"paused_because" varchar,
  	"secret_issued" timestamp(3) with time zone,
  	"secret" varchar,
  	"earlier_secret" varchar,
  	"earlier_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"topic" "enum_webhook_deliveries_topic" NOT NULL,
  	"state" "enum_webhook_deliveries_state" NOT NULL,
  	"attempts" numeric DEFAULT 0,
  	"last_status" numeric,
  	"took" numeric,
  	"problem" varchar,
  	"last_attempt" timestamp(3) with time zone,
  	"next_attempt" timestamp(3) with time zone,
  	"delivered_on" timestamp(3) with time zone,
  	"message" varchar NOT NULL,
  	"about" varchar,
  	"webhook_id" integer NOT NULL,
  	"body" json,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer NOT NULL,
  	"kind" "enum_mails_kind" NOT NULL,
  	"state" "enum_mails_state" NOT NULL,
  	"attempts" numeric DEFAULT 0,
  	"next_attempt" timestamp(3) with time zone,
  	"sent_on" timestamp(3) with time zone,
  	"problem" varchar,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "senders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"holder" varchar,
  	"lease_until" timestamp(3) with time zone,
  	"cursor" numeric DEFAULT 0,
  	"morning" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"attempts" numeric,
  	"message" varchar,
  	"person_id" integer,
  	"worker" varchar,
  	"not_before" timestamp(3) with time zone,
  	"lease_until" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"open_key" varchar,
  	"turn" numeric,
  	"input" json,
  	"told" json,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" json NOT NULL
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
  	"facts_id" integer,
  	"renditions_id" integer,
  	"print_jobs_id" integer,
  	"photographs_id" integer,
  	"saved_searches_id" integer,
  	"people_id" integer,
  	"consents_id" integer,
  	"withdrawals_id" integer,
  	"withdrawal_tasks_id" integer,
  	"elections_id" integer,
  	"election_overrides_id" integer,
  	"shares_id" integer,
  	"kits_id" integer,
  	"drafts_id" integer,
  	"approvals_id" integer,
  	"approval_comments_id" integer,
  	"approval_routes_id" integer,
  	"absences_id" integer,
  	"file_checks_id" integer,
  	"visual_audits_id" integer,
  	"audit_events_id" integer,
  	"notices_id" integer,
  	"brands_id" integer,
  	"promises_id" integer,
  	"logos_id" integer,
  	"guidelines_id" integer,
  	"acknowledgements_id" integer,
  	"words_id" integer,
  	"house_styles_id" integer,
  	"templates_id" integer,
  	"formats_id" integer,
  	"printers_id" integer,
  	"users_id" integer,
  	"machines_id" integer,
  	"webhooks_id" integer,
  	"webhook_deliveries_id" integer,
  	"mails_id" integer,
  	"senders_id" integer,
  	"jobs_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" json,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"machines_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "toolkits_languages" ADD CONSTRAINT "toolkits_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_dos" ADD CONSTRAINT "toolkits_dos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_donts" ADD CONSTRAINT "toolkits_donts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_templates_locked" ADD CONSTRAINT "toolkits_templates_locked_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_templates_locked_locales" ADD CONSTRAINT "toolkits_templates_locked_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits_templates_locked"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_templates" ADD CONSTRAINT "toolkits_templates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_pack_options" ADD CONSTRAINT "toolkits_pack_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits_pack"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_pack" ADD CONSTRAINT "toolkits_pack_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits" ADD CONSTRAINT "toolkits_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "toolkits" ADD CONSTRAINT "toolkits_promise_id_promises_id_fk" FOREIGN KEY ("promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "toolkits" ADD CONSTRAINT "toolkits_narrative_id_narratives_id_fk" FOREIGN KEY ("narrative_id") REFERENCES "public"."narratives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "toolkits_texts" ADD CONSTRAINT "toolkits_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_rels" ADD CONSTRAINT "toolkits_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "toolkits_rels" ADD CONSTRAINT "toolkits_rels_photographs_fk" FOREIGN KEY ("photographs_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_languages" ADD CONSTRAINT "_toolkits_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_toolkits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_dos" ADD CONSTRAINT "_toolkits_v_version_dos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_toolkits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_donts" ADD CONSTRAINT "_toolkits_v_version_donts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_toolkits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_templates_locked" ADD CONSTRAINT "_toolkits_v_version_templates_locked_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_toolkits_v_version_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_templates_locked_locales" ADD CONSTRAINT "_toolkits_v_version_templates_locked_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_toolkits_v_version_templates_locked"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_templates" ADD CONSTRAINT "_toolkits_v_version_templates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_toolkits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_pack_options" ADD CONSTRAINT "_toolkits_v_version_pack_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_toolkits_v_version_pack"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_version_pack" ADD CONSTRAINT "_toolkits_v_version_pack_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_toolkits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v" ADD CONSTRAINT "_toolkits_v_parent_id_toolkits_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."toolkits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_toolkits_v" ADD CONSTRAINT "_toolkits_v_version_brand_id_brands_id_fk" FOREIGN KEY ("version_brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_toolkits_v" ADD CONSTRAINT "_toolkits_v_version_promise_id_promises_id_fk" FOREIGN KEY ("version_promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_toolkits_v" ADD CONSTRAINT "_toolkits_v_version_narrative_id_narratives_id_fk" FOREIGN KEY ("version_narrative_id") REFERENCES "public"."narratives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_toolkits_v_texts" ADD CONSTRAINT "_toolkits_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_toolkits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_rels" ADD CONSTRAINT "_toolkits_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_toolkits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_toolkits_v_rels" ADD CONSTRAINT "_toolkits_v_rels_photographs_fk" FOREIGN KEY ("photographs_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_statements" ADD CONSTRAINT "narratives_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_statements_locales" ADD CONSTRAINT "narratives_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_points" ADD CONSTRAINT "narratives_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_easy_read" ADD CONSTRAINT "narratives_easy_read_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "narratives_easy_read" ADD CONSTRAINT "narratives_easy_read_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_audiences_barriers" ADD CONSTRAINT "narratives_audiences_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."narratives_audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_audiences" ADD CONSTRAINT "narratives_audiences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_messages" ADD CONSTRAINT "narratives_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_messages_locales" ADD CONSTRAINT "narratives_messages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives" ADD CONSTRAINT "narratives_promise_id_promises_id_fk" FOREIGN KEY ("promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "narratives_locales" ADD CONSTRAINT "narratives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_texts" ADD CONSTRAINT "narratives_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_rels" ADD CONSTRAINT "narratives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_rels" ADD CONSTRAINT "narratives_rels_toolkits_fk" FOREIGN KEY ("toolkits_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narratives_rels" ADD CONSTRAINT "narratives_rels_promises_fk" FOREIGN KEY ("promises_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_statements" ADD CONSTRAINT "_narratives_v_version_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_statements_locales" ADD CONSTRAINT "_narratives_v_version_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v_version_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_points" ADD CONSTRAINT "_narratives_v_version_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_easy_read" ADD CONSTRAINT "_narratives_v_version_easy_read_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_easy_read" ADD CONSTRAINT "_narratives_v_version_easy_read_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_audiences_barriers" ADD CONSTRAINT "_narratives_v_version_audiences_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_narratives_v_version_audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_audiences" ADD CONSTRAINT "_narratives_v_version_audiences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_messages" ADD CONSTRAINT "_narratives_v_version_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_version_messages_locales" ADD CONSTRAINT "_narratives_v_version_messages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v_version_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v" ADD CONSTRAINT "_narratives_v_parent_id_narratives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."narratives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_narratives_v" ADD CONSTRAINT "_narratives_v_version_promise_id_promises_id_fk" FOREIGN KEY ("version_promise_id") REFERENCES "public"."promises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_narratives_v_locales" ADD CONSTRAINT "_narratives_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_texts" ADD CONSTRAINT "_narratives_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_rels" ADD CONSTRAINT "_narratives_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_narratives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_rels" ADD CONSTRAINT "_narratives_v_rels_toolkits_fk" FOREIGN KEY ("toolkits_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narratives_v_rels" ADD CONSTRAINT "_narratives_v_rels_promises_fk" FOREIGN KEY ("promises_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "facts_locales" ADD CONSTRAINT "facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_facts_v" ADD CONSTRAINT "_facts_v_parent_id_facts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_facts_v_locales" ADD CONSTRAINT "_facts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "renditions_files" ADD CONSTRAINT "renditions_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "renditions_uses" ADD CONSTRAINT "renditions_uses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "renditions" ADD CONSTRAINT "renditions_toolkit_id_toolkits_id_fk" FOREIGN KEY ("toolkit_id") REFERENCES "public"."toolkits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "print_jobs_ticket_finishes" ADD CONSTRAINT "print_jobs_ticket_finishes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."print_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "print_jobs_deliveries" ADD CONSTRAINT "print_jobs_deliveries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."print_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "print_jobs_moves" ADD CONSTRAINT "print_jobs_moves_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."print_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "print_jobs_messages" ADD CONSTRAINT "print_jobs_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."print_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "print_jobs_files" ADD CONSTRAINT "print_jobs_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."print_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_toolkit_id_toolkits_id_fk" FOREIGN KEY ("toolkit_id") REFERENCES "public"."toolkits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_printer_id_printers_id_fk" FOREIGN KEY ("printer_id") REFERENCES "public"."printers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_rendition_id_renditions_id_fk" FOREIGN KEY ("rendition_id") REFERENCES "public"."renditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_copied_from_id_print_jobs_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "public"."print_jobs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photographs_licences_channels" ADD CONSTRAINT "photographs_licences_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs_licences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_licences_territories" ADD CONSTRAINT "photographs_licences_territories_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs_licences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_licences" ADD CONSTRAINT "photographs_licences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_people" ADD CONSTRAINT "photographs_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photographs_people" ADD CONSTRAINT "photographs_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photographs_people" ADD CONSTRAINT "photographs_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_copy_space" ADD CONSTRAINT "photographs_copy_space_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_contains" ADD CONSTRAINT "photographs_contains_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_reading_hues" ADD CONSTRAINT "photographs_reading_hues_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_reading_colors" ADD CONSTRAINT "photographs_reading_colors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs" ADD CONSTRAINT "photographs_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photographs_locales" ADD CONSTRAINT "photographs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_texts" ADD CONSTRAINT "photographs_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_rels" ADD CONSTRAINT "photographs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photographs_rels" ADD CONSTRAINT "photographs_rels_promises_fk" FOREIGN KEY ("promises_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_licences_channels" ADD CONSTRAINT "_photographs_v_version_licences_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photographs_v_version_licences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_licences_territories" ADD CONSTRAINT "_photographs_v_version_licences_territories_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photographs_v_version_licences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_licences" ADD CONSTRAINT "_photographs_v_version_licences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_people" ADD CONSTRAINT "_photographs_v_version_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_people" ADD CONSTRAINT "_photographs_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_people" ADD CONSTRAINT "_photographs_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_copy_space" ADD CONSTRAINT "_photographs_v_version_copy_space_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_contains" ADD CONSTRAINT "_photographs_v_version_contains_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_reading_hues" ADD CONSTRAINT "_photographs_v_version_reading_hues_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_version_reading_colors" ADD CONSTRAINT "_photographs_v_version_reading_colors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v" ADD CONSTRAINT "_photographs_v_parent_id_photographs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photographs_v" ADD CONSTRAINT "_photographs_v_version_approved_by_id_users_id_fk" FOREIGN KEY ("version_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photographs_v_locales" ADD CONSTRAINT "_photographs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_texts" ADD CONSTRAINT "_photographs_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_rels" ADD CONSTRAINT "_photographs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photographs_v_rels" ADD CONSTRAINT "_photographs_v_rels_promises_fk" FOREIGN KEY ("promises_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents_signed_by" ADD CONSTRAINT "consents_signed_by_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_channels" ADD CONSTRAINT "consents_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_subject_id_people_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v_version_signed_by" ADD CONSTRAINT "_consents_v_version_signed_by_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v_version_channels" ADD CONSTRAINT "_consents_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_parent_id_consents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_version_subject_id_people_id_fk" FOREIGN KEY ("version_subject_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_opened_by_id_users_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawal_tasks" ADD CONSTRAINT "withdrawal_tasks_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawal_tasks" ADD CONSTRAINT "withdrawal_tasks_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawal_tasks" ADD CONSTRAINT "withdrawal_tasks_worksheet_id_withdrawals_id_fk" FOREIGN KEY ("worksheet_id") REFERENCES "public"."withdrawals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "elections_closed_days" ADD CONSTRAINT "elections_closed_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."elections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "elections" ADD CONSTRAINT "elections_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "elections_texts" ADD CONSTRAINT "elections_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."elections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "elections_rels" ADD CONSTRAINT "elections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."elections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "elections_rels" ADD CONSTRAINT "elections_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_elections_v_version_closed_days" ADD CONSTRAINT "_elections_v_version_closed_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_elections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_elections_v" ADD CONSTRAINT "_elections_v_parent_id_elections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."elections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_elections_v" ADD CONSTRAINT "_elections_v_version_brand_id_brands_id_fk" FOREIGN KEY ("version_brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_elections_v_texts" ADD CONSTRAINT "_elections_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_elections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_elections_v_rels" ADD CONSTRAINT "_elections_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_elections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_elections_v_rels" ADD CONSTRAINT "_elections_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "election_overrides" ADD CONSTRAINT "election_overrides_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "election_overrides" ADD CONSTRAINT "election_overrides_toolkit_id_toolkits_id_fk" FOREIGN KEY ("toolkit_id") REFERENCES "public"."toolkits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "election_overrides" ADD CONSTRAINT "election_overrides_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_election_overrides_v" ADD CONSTRAINT "_election_overrides_v_parent_id_election_overrides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."election_overrides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_election_overrides_v" ADD CONSTRAINT "_election_overrides_v_version_election_id_elections_id_fk" FOREIGN KEY ("version_election_id") REFERENCES "public"."elections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_election_overrides_v" ADD CONSTRAINT "_election_overrides_v_version_toolkit_id_toolkits_id_fk" FOREIGN KEY ("version_toolkit_id") REFERENCES "public"."toolkits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_election_overrides_v" ADD CONSTRAINT "_election_overrides_v_version_person_id_users_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "shares" ADD CONSTRAINT "shares_kit_id_kits_id_fk" FOREIGN KEY ("kit_id") REFERENCES "public"."kits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "shares" ADD CONSTRAINT "shares_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "shares_rels" ADD CONSTRAINT "shares_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shares"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shares_rels" ADD CONSTRAINT "shares_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_deadlines" ADD CONSTRAINT "kits_deadlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_contacts" ADD CONSTRAINT "kits_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_guidance" ADD CONSTRAINT "kits_guidance_section_id_guidelines_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."guidelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "kits_guidance" ADD CONSTRAINT "kits_guidance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_formats" ADD CONSTRAINT "kits_formats_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits" ADD CONSTRAINT "kits_supplier_id_users_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "kits" ADD CONSTRAINT "kits_print_job_id_print_jobs_id_fk" FOREIGN KEY ("print_job_id") REFERENCES "public"."print_jobs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "kits" ADD CONSTRAINT "kits_toolkit_id_toolkits_id_fk" FOREIGN KEY ("toolkit_id") REFERENCES "public"."toolkits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "kits" ADD CONSTRAINT "kits_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "kits" ADD CONSTRAINT "kits_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "kits_texts" ADD CONSTRAINT "kits_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_rels" ADD CONSTRAINT "kits_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_rels" ADD CONSTRAINT "kits_rels_logos_fk" FOREIGN KEY ("logos_id") REFERENCES "public"."logos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_rels" ADD CONSTRAINT "kits_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kits_rels" ADD CONSTRAINT "kits_rels_photographs_fk" FOREIGN KEY ("photographs_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals_steps_roles" ADD CONSTRAINT "approvals_steps_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approvals_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approvals_steps" ADD CONSTRAINT "approvals_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approvals" ADD CONSTRAINT "approvals_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals" ADD CONSTRAINT "approvals_supersedes_id_approvals_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."approvals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals_texts" ADD CONSTRAINT "approvals_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approvals_rels" ADD CONSTRAINT "approvals_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approvals_rels" ADD CONSTRAINT "approvals_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_rendition_id_renditions_id_fk" FOREIGN KEY ("rendition_id") REFERENCES "public"."renditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_answers_id_approval_comments_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."approval_comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_routes_purposes" ADD CONSTRAINT "approval_routes_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approval_routes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approval_routes_channels" ADD CONSTRAINT "approval_routes_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approval_routes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approval_routes_risks" ADD CONSTRAINT "approval_routes_risks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approval_routes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approval_routes_steps_roles" ADD CONSTRAINT "approval_routes_steps_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approval_routes_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approval_routes_steps" ADD CONSTRAINT "approval_routes_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."approval_routes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "approval_routes" ADD CONSTRAINT "approval_routes_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_routes_texts" ADD CONSTRAINT "approval_routes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approval_routes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_approval_routes_v_version_purposes" ADD CONSTRAINT "_approval_routes_v_version_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_approval_routes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_approval_routes_v_version_channels" ADD CONSTRAINT "_approval_routes_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_approval_routes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_approval_routes_v_version_risks" ADD CONSTRAINT "_approval_routes_v_version_risks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_approval_routes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_approval_routes_v_version_steps_roles" ADD CONSTRAINT "_approval_routes_v_version_steps_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_approval_routes_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_approval_routes_v_version_steps" ADD CONSTRAINT "_approval_routes_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_approval_routes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_approval_routes_v" ADD CONSTRAINT "_approval_routes_v_parent_id_approval_routes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."approval_routes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_approval_routes_v" ADD CONSTRAINT "_approval_routes_v_version_brand_id_brands_id_fk" FOREIGN KEY ("version_brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_approval_routes_v_texts" ADD CONSTRAINT "_approval_routes_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_approval_routes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "absences" ADD CONSTRAINT "absences_delegate_id_users_id_fk" FOREIGN KEY ("delegate_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "absences" ADD CONSTRAINT "absences_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mails"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brands_languages" ADD CONSTRAINT "brands_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_straplines" ADD CONSTRAINT "brands_straplines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_straplines_locales" ADD CONSTRAINT "brands_straplines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands_straplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_contact_lines" ADD CONSTRAINT "brands_contact_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_contact_lines_locales" ADD CONSTRAINT "brands_contact_lines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands_contact_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_social_accounts" ADD CONSTRAINT "brands_social_accounts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_typefaces_fonts" ADD CONSTRAINT "brands_typefaces_fonts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands_typefaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_typefaces" ADD CONSTRAINT "brands_typefaces_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_stacks" ADD CONSTRAINT "brands_stacks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_rights_policy_guardian_signs" ADD CONSTRAINT "brands_rights_policy_guardian_signs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_rights_policy_guardian_may_sign" ADD CONSTRAINT "brands_rights_policy_guardian_may_sign_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_rights_policy_child_signs" ADD CONSTRAINT "brands_rights_policy_child_signs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands" ADD CONSTRAINT "brands_predecessor_id_brands_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brands" ADD CONSTRAINT "brands_successor_id_brands_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brands_locales" ADD CONSTRAINT "brands_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_texts" ADD CONSTRAINT "brands_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brands_numbers" ADD CONSTRAINT "brands_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises" ADD CONSTRAINT "promises_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises_locales" ADD CONSTRAINT "promises_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "logos" ADD CONSTRAINT "logos_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "logos_texts" ADD CONSTRAINT "logos_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."logos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_blocks_paragraph" ADD CONSTRAINT "guidelines_blocks_paragraph_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_blocks_list" ADD CONSTRAINT "guidelines_blocks_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_blocks_table" ADD CONSTRAINT "guidelines_blocks_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_blocks_figure" ADD CONSTRAINT "guidelines_blocks_figure_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guidelines_blocks_figure" ADD CONSTRAINT "guidelines_blocks_figure_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_rules" ADD CONSTRAINT "guidelines_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_rules_locales" ADD CONSTRAINT "guidelines_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_dos" ADD CONSTRAINT "guidelines_dos_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guidelines_dos" ADD CONSTRAINT "guidelines_dos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_dos_locales" ADD CONSTRAINT "guidelines_dos_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines_dos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_donts" ADD CONSTRAINT "guidelines_donts_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guidelines_donts" ADD CONSTRAINT "guidelines_donts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_donts_locales" ADD CONSTRAINT "guidelines_donts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines_donts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_downloads" ADD CONSTRAINT "guidelines_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_downloads_locales" ADD CONSTRAINT "guidelines_downloads_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines_downloads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines_audience" ADD CONSTRAINT "guidelines_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidelines" ADD CONSTRAINT "guidelines_version_approved_by_id_users_id_fk" FOREIGN KEY ("version_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guidelines" ADD CONSTRAINT "guidelines_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guidelines_locales" ADD CONSTRAINT "guidelines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_blocks_paragraph" ADD CONSTRAINT "_guidelines_v_blocks_paragraph_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_blocks_list" ADD CONSTRAINT "_guidelines_v_blocks_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_blocks_table" ADD CONSTRAINT "_guidelines_v_blocks_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_blocks_figure" ADD CONSTRAINT "_guidelines_v_blocks_figure_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guidelines_v_blocks_figure" ADD CONSTRAINT "_guidelines_v_blocks_figure_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_rules" ADD CONSTRAINT "_guidelines_v_version_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_rules_locales" ADD CONSTRAINT "_guidelines_v_version_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v_version_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_dos" ADD CONSTRAINT "_guidelines_v_version_dos_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_dos" ADD CONSTRAINT "_guidelines_v_version_dos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_dos_locales" ADD CONSTRAINT "_guidelines_v_version_dos_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v_version_dos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_donts" ADD CONSTRAINT "_guidelines_v_version_donts_photograph_id_photographs_id_fk" FOREIGN KEY ("photograph_id") REFERENCES "public"."photographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_donts" ADD CONSTRAINT "_guidelines_v_version_donts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_donts_locales" ADD CONSTRAINT "_guidelines_v_version_donts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v_version_donts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_downloads" ADD CONSTRAINT "_guidelines_v_version_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_downloads_locales" ADD CONSTRAINT "_guidelines_v_version_downloads_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v_version_downloads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v_version_audience" ADD CONSTRAINT "_guidelines_v_version_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidelines_v" ADD CONSTRAINT "_guidelines_v_parent_id_guidelines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guidelines_v" ADD CONSTRAINT "_guidelines_v_version_version_approved_by_id_users_id_fk" FOREIGN KEY ("version_version_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guidelines_v" ADD CONSTRAINT "_guidelines_v_version_brand_id_brands_id_fk" FOREIGN KEY ("version_brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guidelines_v_locales" ADD CONSTRAINT "_guidelines_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_guideline_id_guidelines_id_fk" FOREIGN KEY ("guideline_id") REFERENCES "public"."guidelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "words_forms" ADD CONSTRAINT "words_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "words" ADD CONSTRAINT "words_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "words_texts" ADD CONSTRAINT "words_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "words_rels" ADD CONSTRAINT "words_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "words_rels" ADD CONSTRAINT "words_rels_toolkits_fk" FOREIGN KEY ("toolkits_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_styles" ADD CONSTRAINT "house_styles_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "house_styles_texts" ADD CONSTRAINT "house_styles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."house_styles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_roles" ADD CONSTRAINT "templates_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_required_blocks" ADD CONSTRAINT "templates_required_blocks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_style_sets" ADD CONSTRAINT "templates_style_sets_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_slots" ADD CONSTRAINT "templates_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_options" ADD CONSTRAINT "templates_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_texts" ADD CONSTRAINT "templates_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "formats_encodings" ADD CONSTRAINT "formats_encodings_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."formats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "formats" ADD CONSTRAINT "formats_based_on_id_formats_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."formats"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "formats_numbers" ADD CONSTRAINT "formats_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."formats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "printers_scales" ADD CONSTRAINT "printers_scales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."printers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "machines_roles" ADD CONSTRAINT "machines_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."machines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "machines" ADD CONSTRAINT "machines_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhooks_topics" ADD CONSTRAINT "webhooks_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jobs" ADD CONSTRAINT "jobs_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_toolkits_fk" FOREIGN KEY ("toolkits_id") REFERENCES "public"."toolkits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_narratives_fk" FOREIGN KEY ("narratives_id") REFERENCES "public"."narratives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_facts_fk" FOREIGN KEY ("facts_id") REFERENCES "public"."facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_print_jobs_fk" FOREIGN KEY ("print_jobs_id") REFERENCES "public"."print_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_photographs_fk" FOREIGN KEY ("photographs_id") REFERENCES "public"."photographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_saved_searches_fk" FOREIGN KEY ("saved_searches_id") REFERENCES "public"."saved_searches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_withdrawals_fk" FOREIGN KEY ("withdrawals_id") REFERENCES "public"."withdrawals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_withdrawal_tasks_fk" FOREIGN KEY ("withdrawal_tasks_id") REFERENCES "public"."withdrawal_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_elections_fk" FOREIGN KEY ("elections_id") REFERENCES "public"."elections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_election_overrides_fk" FOREIGN KEY ("election_overrides_id") REFERENCES "public"."election_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_shares_fk" FOREIGN KEY ("shares_id") REFERENCES "public"."shares"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_kits_fk" FOREIGN KEY ("kits_id") REFERENCES "public"."kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_drafts_fk" FOREIGN KEY ("drafts_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_approvals_fk" FOREIGN KEY ("approvals_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_approval_comments_fk" FOREIGN KEY ("approval_comments_id") REFERENCES "public"."approval_comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_approval_routes_fk" FOREIGN KEY ("approval_routes_id") REFERENCES "public"."approval_routes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_absences_fk" FOREIGN KEY ("absences_id") REFERENCES "public"."absences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_file_checks_fk" FOREIGN KEY ("file_checks_id") REFERENCES "public"."file_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_visual_audits_fk" FOREIGN KEY ("visual_audits_id") REFERENCES "public"."visual_audits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_events_fk" FOREIGN KEY ("audit_events_id") REFERENCES "public"."audit_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_brands_fk" FOREIGN KEY ("brands_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_promises_fk" FOREIGN KEY ("promises_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_logos_fk" FOREIGN KEY ("logos_id") REFERENCES "public"."logos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guidelines_fk" FOREIGN KEY ("guidelines_id") REFERENCES "public"."guidelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_acknowledgements_fk" FOREIGN KEY ("acknowledgements_id") REFERENCES "public"."acknowledgements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_words_fk" FOREIGN KEY ("words_id") REFERENCES "public"."words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_house_styles_fk" FOREIGN KEY ("house_styles_id") REFERENCES "public"."house_styles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_templates_fk" FOREIGN KEY ("templates_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_formats_fk" FOREIGN KEY ("formats_id") REFERENCES "public"."formats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_printers_fk" FOREIGN KEY ("printers_id") REFERENCES "public"."printers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_machines_fk" FOREIGN KEY ("machines_id") REFERENCES "public"."machines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk" FOREIGN KEY ("webhook_deliveries_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mails_fk" FOREIGN KEY ("mails_id") REFERENCES "public"."mails"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_senders_fk" FOREIGN KEY ("senders_id") REFERENCES "public"."senders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_jobs_fk" FOREIGN KEY ("jobs_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_machines_fk" FOREIGN KEY ("machines_id") REFERENCES "public"."machines"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "toolkits_languages_order_idx" ON "toolkits_languages" USING btree ("order");
  CREATE INDEX "toolkits_languages_parent_idx" ON "toolkits_languages" USING btree ("parent_id");
  CREATE INDEX "toolkits_dos_order_idx" ON "toolkits_dos" USING btree ("_order");
  CREATE INDEX "toolkits_dos_parent_id_idx" ON "toolkits_dos" USING btree ("_parent_id");
  CREATE INDEX "toolkits_donts_order_idx" ON "toolkits_donts" USING btree ("_order");
  CREATE INDEX "toolkits_donts_parent_id_idx" ON "toolkits_donts" USING btree ("_parent_id");
  CREATE INDEX "toolkits_templates_locked_order_idx" ON "toolkits_templates_locked" USING btree ("_order");
  CREATE INDEX "toolkits_templates_locked_parent_id_idx" ON "toolkits_templates_locked" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "toolkits_templates_locked_locales_locale_parent_id_unique" ON "toolkits_templates_locked_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "toolkits_templates_locked_locales_parent_only_idx" ON "toolkits_templates_locked_locales" USING btree ("_parent_id");
  CREATE INDEX "toolkits_templates_order_idx" ON "toolkits_templates" USING btree ("_order");
  CREATE INDEX "toolkits_templates_parent_id_idx" ON "toolkits_templates" USING btree ("_parent_id");
  CREATE INDEX "toolkits_pack_options_order_idx" ON "toolkits_pack_options" USING btree ("_order");
  CREATE INDEX "toolkits_pack_options_parent_id_idx" ON "toolkits_pack_options" USING btree ("_parent_id");
  CREATE INDEX "toolkits_pack_order_idx" ON "toolkits_pack" USING btree ("_order");
  CREATE INDEX "toolkits_pack_parent_id_idx" ON "toolkits_pack" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "toolkits_slug_idx" ON "toolkits" USING btree ("slug");
  CREATE INDEX "toolkits_access_level_idx" ON "toolkits" USING btree ("access_level");
  CREATE INDEX "toolkits_reference_idx" ON "toolkits" USING btree ("reference");
  CREATE INDEX "toolkits_issued_idx" ON "toolkits" USING btree ("issued");
  CREATE INDEX "toolkits_brand_idx" ON "toolkits" USING btree ("brand_id");
  CREATE INDEX "toolkits_promise_idx" ON "toolkits" USING btree ("promise_id");
  CREATE INDEX "toolkits_narrative_idx" ON "toolkits" USING btree ("narrative_id");
  CREATE INDEX "toolkits_hashtag_idx" ON "toolkits" USING btree ("hashtag");
  CREATE INDEX "toolkits_valid_from_idx" ON "toolkits" USING btree ("valid_from");
  CREATE INDEX "toolkits_valid_to_idx" ON "toolkits" USING btree ("valid_to");
  CREATE INDEX "toolkits_election_idx" ON "toolkits" USING btree ("election");
  CREATE INDEX "toolkits_safeguarding_idx" ON "toolkits" USING btree ("safeguarding");
  CREATE INDEX "toolkits_sensitive_idx" ON "toolkits" USING btree ("sensitive");
  CREATE INDEX "toolkits_updated_at_idx" ON "toolkits" USING btree ("updated_at");
  CREATE INDEX "toolkits_created_at_idx" ON "toolkits" USING btree ("created_at");
  CREATE INDEX "toolkits__status_idx" ON "toolkits" USING btree ("_status");
  CREATE INDEX "toolkits_texts_order_parent" ON "toolkits_texts" USING btree ("order","parent_id");
  CREATE INDEX "toolkits_texts_text_idx" ON "toolkits_texts" USING btree ("text");
  CREATE INDEX "toolkits_texts_parent_only_idx" ON "toolkits_texts" USING btree ("parent_id");
  CREATE INDEX "toolkits_rels_order_idx" ON "toolkits_rels" USING btree ("order");
  CREATE INDEX "toolkits_rels_parent_idx" ON "toolkits_rels" USING btree ("parent_id");
  CREATE INDEX "toolkits_rels_path_idx" ON "toolkits_rels" USING btree ("path");
  CREATE INDEX "toolkits_rels_photographs_id_idx" ON "toolkits_rels" USING btree ("photographs_id");
  CREATE INDEX "_toolkits_v_version_languages_order_idx" ON "_toolkits_v_version_languages" USING btree ("order");
  CREATE INDEX "_toolkits_v_version_languages_parent_idx" ON "_toolkits_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_toolkits_v_version_dos_order_idx" ON "_toolkits_v_version_dos" USING btree ("_order");
  CREATE INDEX "_toolkits_v_version_dos_parent_id_idx" ON "_toolkits_v_version_dos" USING btree ("_parent_id");
  CREATE INDEX "_toolkits_v_version_donts_order_idx" ON "_toolkits_v_version_donts" USING btree ("_order");
  CREATE INDEX "_toolkits_v_version_donts_parent_id_idx" ON "_toolkits_v_version_donts" USING btree ("_parent_id");
  CREATE INDEX "_toolkits_v_version_templates_locked_order_idx" ON "_toolkits_v_version_templates_locked" USING btree ("_order");
  CREATE INDEX "_toolkits_v_version_templates_locked_parent_id_idx" ON "_toolkits_v_version_templates_locked" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_toolkits_v_version_templates_locked_locales_locale_parent_i" ON "_toolkits_v_version_templates_locked_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_toolkits_v_version_templates_locked_locales_parent_only_idx" ON "_toolkits_v_version_templates_locked_locales" USING btree ("_parent_id");
  CREATE INDEX "_toolkits_v_version_templates_order_idx" ON "_toolkits_v_version_templates" USING btree ("_order");
  CREATE INDEX "_toolkits_v_version_templates_parent_id_idx" ON "_toolkits_v_version_templates" USING btree ("_parent_id");
  CREATE INDEX "_toolkits_v_version_pack_options_order_idx" ON "_toolkits_v_version_pack_options" USING btree ("_order");
  CREATE INDEX "_toolkits_v_version_pack_options_parent_id_idx" ON "_toolkits_v_version_pack_options" USING btree ("_parent_id");
  CREATE INDEX "_toolkits_v_version_pack_order_idx" ON "_toolkits_v_version_pack" USING btree ("_order");
  CREATE INDEX "_toolkits_v_version_pack_parent_id_idx" ON "_toolkits_v_version_pack" USING btree ("_parent_id");
  CREATE INDEX "_toolkits_v_parent_idx" ON "_toolkits_v" USING btree ("parent_id");
  CREATE INDEX "_toolkits_v_version_version_slug_idx" ON "_toolkits_v" USING btree ("version_slug");
  CREATE INDEX "_toolkits_v_version_version_access_level_idx" ON "_toolkits_v" USING btree ("version_access_level");
  CREATE INDEX "_toolkits_v_version_version_reference_idx" ON "_toolkits_v" USING btree ("version_reference");
  CREATE INDEX "_toolkits_v_version_version_issued_idx" ON "_toolkits_v" USING btree ("version_issued");
  CREATE INDEX "_toolkits_v_version_version_brand_idx" ON "_toolkits_v" USING btree ("version_brand_id");
  CREATE INDEX "_toolkits_v_version_version_promise_idx" ON "_toolkits_v" USING btree ("version_promise_id");
  CREATE INDEX "_toolkits_v_version_version_narrative_idx" ON "_toolkits_v" USING btree ("version_narrative_id");
  CREATE INDEX "_toolkits_v_version_version_hashtag_idx" ON "_toolkits_v" USING btree ("version_hashtag");
  CREATE INDEX "_toolkits_v_version_version_valid_from_idx" ON "_toolkits_v" USING btree ("version_valid_from");
  CREATE INDEX "_toolkits_v_version_version_valid_to_idx" ON "_toolkits_v" USING btree ("version_valid_to");
  CREATE INDEX "_toolkits_v_version_version_election_idx" ON "_toolkits_v" USING btree ("version_election");
  CREATE INDEX "_toolkits_v_version_version_safeguarding_idx" ON "_toolkits_v" USING btree ("version_safeguarding");
  CREATE INDEX "_toolkits_v_version_version_sensitive_idx" ON "_toolkits_v" USING btree ("version_sensitive");
  CREATE INDEX "_toolkits_v_version_version_updated_at_idx" ON "_toolkits_v" USING btree ("version_updated_at");
  CREATE INDEX "_toolkits_v_version_version_created_at_idx" ON "_toolkits_v" USING btree ("version_created_at");
  CREATE INDEX "_toolkits_v_version_version__status_idx" ON "_toolkits_v" USING btree ("version__status");
  CREATE INDEX "_toolkits_v_created_at_idx" ON "_toolkits_v" USING btree ("created_at");
  CREATE INDEX "_toolkits_v_updated_at_idx" ON "_toolkits_v" USING btree ("updated_at");
  CREATE INDEX "_toolkits_v_snapshot_idx" ON "_toolkits_v" USING btree ("snapshot");
  CREATE INDEX "_toolkits_v_published_locale_idx" ON "_toolkits_v" USING btree ("published_locale");
  CREATE INDEX "_toolkits_v_latest_idx" ON "_toolkits_v" USING btree ("latest");
  CREATE INDEX "_toolkits_v_texts_order_parent" ON "_toolkits_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_toolkits_v_texts_parent_only_idx" ON "_toolkits_v_texts" USING btree ("parent_id");
  CREATE INDEX "_toolkits_v_rels_order_idx" ON "_toolkits_v_rels" USING btree ("order");
  CREATE INDEX "_toolkits_v_rels_parent_idx" ON "_toolkits_v_rels" USING btree ("parent_id");
  CREATE INDEX "_toolkits_v_rels_path_idx" ON "_toolkits_v_rels" USING btree ("path");
  CREATE INDEX "_toolkits_v_rels_photographs_id_idx" ON "_toolkits_v_rels" USING btree ("photographs_id");
  CREATE INDEX "narratives_statements_order_idx" ON "narratives_statements" USING btree ("_order");
  CREATE INDEX "narratives_statements_parent_id_idx" ON "narratives_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "narratives_statements_locales_locale_parent_id_unique" ON "narratives_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "narratives_statements_locales_parent_only_idx" ON "narratives_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "narratives_points_order_idx" ON "narratives_points" USING btree ("_order");
  CREATE INDEX "narratives_points_parent_id_idx" ON "narratives_points" USING btree ("_parent_id");
  CREATE INDEX "narratives_points_locale_idx" ON "narratives_points" USING btree ("_locale");
  CREATE INDEX "narratives_easy_read_order_idx" ON "narratives_easy_read" USING btree ("_order");
  CREATE INDEX "narratives_easy_read_parent_id_idx" ON "narratives_easy_read" USING btree ("_parent_id");
  CREATE INDEX "narratives_easy_read_locale_idx" ON "narratives_easy_read" USING btree ("_locale");
  CREATE INDEX "narratives_easy_read_photograph_idx" ON "narratives_easy_read" USING btree ("photograph_id");
  CREATE INDEX "narratives_audiences_barriers_order_idx" ON "narratives_audiences_barriers" USING btree ("order");
  CREATE INDEX "narratives_audiences_barriers_parent_idx" ON "narratives_audiences_barriers" USING btree ("parent_id");
  CREATE INDEX "narratives_audiences_order_idx" ON "narratives_audiences" USING btree ("_order");
  CREATE INDEX "narratives_audiences_parent_id_idx" ON "narratives_audiences" USING btree ("_parent_id");
  CREATE INDEX "narratives_messages_order_idx" ON "narratives_messages" USING btree ("_order");
  CREATE INDEX "narratives_messages_parent_id_idx" ON "narratives_messages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "narratives_messages_locales_locale_parent_id_unique" ON "narratives_messages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "narratives_messages_locales_parent_only_idx" ON "narratives_messages_locales" USING btree ("_parent_id");
  CREATE INDEX "narratives_scope_idx" ON "narratives" USING btree ("scope");
  CREATE INDEX "narratives_promise_idx" ON "narratives" USING btree ("promise_id");
  CREATE INDEX "narratives_valid_from_idx" ON "narratives" USING btree ("valid_from");
  CREATE INDEX "narratives_valid_to_idx" ON "narratives" USING btree ("valid_to");
  CREATE INDEX "narratives_sensitivity_idx" ON "narratives" USING btree ("sensitivity");
  CREATE INDEX "narratives_approved_idx" ON "narratives" USING btree ("approved");
  CREATE INDEX "narratives_updated_at_idx" ON "narratives" USING btree ("updated_at");
  CREATE INDEX "narratives_created_at_idx" ON "narratives" USING btree ("created_at");
  CREATE INDEX "narratives__status_idx" ON "narratives" USING btree ("_status");
  CREATE UNIQUE INDEX "narratives_locales_locale_parent_id_unique" ON "narratives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "narratives_locales_parent_only_idx" ON "narratives_locales" USING btree ("_parent_id");
  CREATE INDEX "narratives_texts_order_parent" ON "narratives_texts" USING btree ("order","parent_id");
  CREATE INDEX "narratives_texts_text_idx" ON "narratives_texts" USING btree ("text");
  CREATE INDEX "narratives_texts_parent_only_idx" ON "narratives_texts" USING btree ("parent_id");
  CREATE INDEX "narratives_rels_order_idx" ON "narratives_rels" USING btree ("order");
  CREATE INDEX "narratives_rels_parent_idx" ON "narratives_rels" USING btree ("parent_id");
  CREATE INDEX "narratives_rels_path_idx" ON "narratives_rels" USING btree ("path");
  CREATE INDEX "narratives_rels_toolkits_id_idx" ON "narratives_rels" USING btree ("toolkits_id");
  CREATE INDEX "narratives_rels_promises_id_idx" ON "narratives_rels" USING btree ("promises_id");
  CREATE INDEX "_narratives_v_version_statements_order_idx" ON "_narratives_v_version_statements" USING btree ("_order");
  CREATE INDEX "_narratives_v_version_statements_parent_id_idx" ON "_narratives_v_version_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_narratives_v_version_statements_locales_locale_parent_id_un" ON "_narratives_v_version_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_narratives_v_version_statements_locales_parent_only_idx" ON "_narratives_v_version_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "_narratives_v_version_points_order_idx" ON "_narratives_v_version_points" USING btree ("_order");
  CREATE INDEX "_narratives_v_version_points_parent_id_idx" ON "_narratives_v_version_points" USING btree ("_parent_id");
  CREATE INDEX "_narratives_v_version_points_locale_idx" ON "_narratives_v_version_points" USING btree ("_locale");
  CREATE INDEX "_narratives_v_version_easy_read_order_idx" ON "_narratives_v_version_easy_read" USING btree ("_order");
  CREATE INDEX "_narratives_v_version_easy_read_parent_id_idx" ON "_narratives_v_version_easy_read" USING btree ("_parent_id");
  CREATE INDEX "_narratives_v_version_easy_read_locale_idx" ON "_narratives_v_version_easy_read" USING btree ("_locale");
  CREATE INDEX "_narratives_v_version_easy_read_photograph_idx" ON "_narratives_v_version_easy_read" USING btree ("photograph_id");
  CREATE INDEX "_narratives_v_version_audiences_barriers_order_idx" ON "_narratives_v_version_audiences_barriers" USING btree ("order");
  CREATE INDEX "_narratives_v_version_audiences_barriers_parent_idx" ON "_narratives_v_version_audiences_barriers" USING btree ("parent_id");
  CREATE INDEX "_narratives_v_version_audiences_order_idx" ON "_narratives_v_version_audiences" USING btree ("_order");
  CREATE INDEX "_narratives_v_version_audiences_parent_id_idx" ON "_narratives_v_version_audiences" USING btree ("_parent_id");
  CREATE INDEX "_narratives_v_version_messages_order_idx" ON "_narratives_v_version_messages" USING btree ("_order");
  CREATE INDEX "_narratives_v_version_messages_parent_id_idx" ON "_narratives_v_version_messages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_narratives_v_version_messages_locales_locale_parent_id_uniq" ON "_narratives_v_version_messages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_narratives_v_version_messages_locales_parent_only_idx" ON "_narratives_v_version_messages_locales" USING btree ("_parent_id");
  CREATE INDEX "_narratives_v_parent_idx" ON "_narratives_v" USING btree ("parent_id");
  CREATE INDEX "_narratives_v_version_version_scope_idx" ON "_narratives_v" USING btree ("version_scope");
  CREATE INDEX "_narratives_v_version_version_promise_idx" ON "_narratives_v" USING btree ("version_promise_id");
  CREATE INDEX "_narratives_v_version_version_valid_from_idx" ON "_narratives_v" USING btree ("version_valid_from");
  CREATE INDEX "_narratives_v_version_version_valid_to_idx" ON "_narratives_v" USING btree ("version_valid_to");
  CREATE INDEX "_narratives_v_version_version_sensitivity_idx" ON "_narratives_v" USING btree ("version_sensitivity");
  CREATE INDEX "_narratives_v_version_version_approved_idx" ON "_narratives_v" USING btree ("version_approved");
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
  CREATE INDEX "_narratives_v_texts_order_parent" ON "_narratives_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_narratives_v_texts_parent_only_idx" ON "_narratives_v_texts" USING btree ("parent_id");
  CREATE INDEX "_narratives_v_rels_order_idx" ON "_narratives_v_rels" USING btree ("order");
  CREATE INDEX "_narratives_v_rels_parent_idx" ON "_narratives_v_rels" USING btree ("parent_id");
  CREATE INDEX "_narratives_v_rels_path_idx" ON "_narratives_v_rels" USING btree ("path");
  CREATE INDEX "_narratives_v_rels_toolkits_id_idx" ON "_narratives_v_rels" USING btree ("toolkits_id");
  CREATE INDEX "_narratives_v_rels_promises_id_idx" ON "_narratives_v_rels" USING btree ("promises_id");
  CREATE UNIQUE INDEX "facts_key_idx" ON "facts" USING btree ("key");
  CREATE INDEX "facts_value_idx" ON "facts" USING btree ("value");
  CREATE INDEX "facts_as_of_idx" ON "facts" USING btree ("as_of");
  CREATE INDEX "facts_expires_idx" ON "facts" USING btree ("expires");
  CREATE INDEX "facts_owner_idx" ON "facts" USING btree ("owner");
  CREATE INDEX "facts_verified_idx" ON "facts" USING btree ("verified");
  CREATE INDEX "facts_updated_at_idx" ON "facts" USING btree ("updated_at");
  CREATE INDEX "facts_created_at_idx" ON "facts" USING btree ("created_at");
  CREATE INDEX "facts__status_idx" ON "facts" USING btree ("_status");
  CREATE UNIQUE INDEX "facts_locales_locale_parent_id_unique" ON "facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "facts_locales_parent_only_idx" ON "facts_locales" USING btree ("_parent_id");
  CREATE INDEX "_facts_v_parent_idx" ON "_facts_v" USING btree ("parent_id");
  CREATE INDEX "_facts_v_version_version_key_idx" ON "_facts_v" USING btree ("version_key");
  CREATE INDEX "_facts_v_version_version_value_idx" ON "_facts_v" USING btree ("version_value");
  CREATE INDEX "_facts_v_version_version_as_of_idx" ON "_facts_v" USING btree ("version_as_of");
  CREATE INDEX "_facts_v_version_version_expires_idx" ON "_facts_v" USING btree ("version_expires");
  CREATE INDEX "_facts_v_version_version_owner_idx" ON "_facts_v" USING btree ("version_owner");
  CREATE INDEX "_facts_v_version_version_verified_idx" ON "_facts_v" USING btree ("version_verified");
  CREATE INDEX "_facts_v_version_version_updated_at_idx" ON "_facts_v" USING btree ("version_updated_at");
  CREATE INDEX "_facts_v_version_version_created_at_idx" ON "_facts_v" USING btree ("version_created_at");
  CREATE INDEX "_facts_v_version_version__status_idx" ON "_facts_v" USING btree ("version__status");
  CREATE INDEX "_facts_v_created_at_idx" ON "_facts_v" USING btree ("created_at");
  CREATE INDEX "_facts_v_updated_at_idx" ON "_facts_v" USING btree ("updated_at");
  CREATE INDEX "_facts_v_snapshot_idx" ON "_facts_v" USING btree ("snapshot");
  CREATE INDEX "_facts_v_published_locale_idx" ON "_facts_v" USING btree ("published_locale");
  CREATE INDEX "_facts_v_latest_idx" ON "_facts_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_facts_v_locales_locale_parent_id_unique" ON "_facts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_facts_v_locales_parent_only_idx" ON "_facts_v_locales" USING btree ("_parent_id");
  CREATE INDEX "renditions_files_order_idx" ON "renditions_files" USING btree ("_order");
  CREATE INDEX "renditions_files_parent_id_idx" ON "renditions_files" USING btree ("_parent_id");
  CREATE INDEX "renditions_files_digest_idx" ON "renditions_files" USING btree ("digest");
  CREATE INDEX "renditions_uses_order_idx" ON "renditions_uses" USING btree ("_order");
  CREATE INDEX "renditions_uses_parent_id_idx" ON "renditions_uses" USING btree ("_parent_id");
  CREATE INDEX "renditions_uses_of_idx" ON "renditions_uses" USING btree ("of");
  CREATE INDEX "renditions_status_idx" ON "renditions" USING btree ("status");
  CREATE INDEX "renditions_toolkit_idx" ON "renditions" USING btree ("toolkit_id");
  CREATE INDEX "renditions_template_idx" ON "renditions" USING btree ("template");
  CREATE INDEX "renditions_format_idx" ON "renditions" USING btree ("format");
  CREATE INDEX "renditions_language_idx" ON "renditions" USING btree ("language");
  CREATE INDEX "renditions_purpose_idx" ON "renditions" USING btree ("purpose");
  CREATE UNIQUE INDEX "renditions_key_idx" ON "renditions" USING btree ("key");
  CREATE INDEX "renditions_toolkit_digest_idx" ON "renditions" USING btree ("toolkit_digest");
  CREATE INDEX "renditions_updated_at_idx" ON "renditions" USING btree ("updated_at");
  CREATE INDEX "renditions_created_at_idx" ON "renditions" USING btree ("created_at");
  CREATE INDEX "print_jobs_ticket_finishes_order_idx" ON "print_jobs_ticket_finishes" USING btree ("order");
  CREATE INDEX "print_jobs_ticket_finishes_parent_idx" ON "print_jobs_ticket_finishes" USING btree ("parent_id");
  CREATE INDEX "print_jobs_deliveries_order_idx" ON "print_jobs_deliveries" USING btree ("_order");
  CREATE INDEX "print_jobs_deliveries_parent_id_idx" ON "print_jobs_deliveries" USING btree ("_parent_id");
  CREATE INDEX "print_jobs_deliveries_by_idx" ON "print_jobs_deliveries" USING btree ("by");
  CREATE INDEX "print_jobs_moves_order_idx" ON "print_jobs_moves" USING btree ("_order");
  CREATE INDEX "print_jobs_moves_parent_id_idx" ON "print_jobs_moves" USING btree ("_parent_id");
  CREATE INDEX "print_jobs_messages_order_idx" ON "print_jobs_messages" USING btree ("_order");
  CREATE INDEX "print_jobs_messages_parent_id_idx" ON "print_jobs_messages" USING btree ("_parent_id");
  CREATE INDEX "print_jobs_files_order_idx" ON "print_jobs_files" USING btree ("_order");
  CREATE INDEX "print_jobs_files_parent_id_idx" ON "print_jobs_files" USING btree ("_parent_id");
  CREATE INDEX "print_jobs_title_idx" ON "print_jobs" USING btree ("title");
  CREATE INDEX "print_jobs_toolkit_idx" ON "print_jobs" USING btree ("toolkit_id");
  CREATE INDEX "print_jobs_printer_idx" ON "print_jobs" USING btree ("printer_id");
  CREATE INDEX "print_jobs_kind_idx" ON "print_jobs" USING btree ("kind");
  CREATE INDEX "print_jobs_needed_by_idx" ON "print_jobs" USING btree ("needed_by");
  CREATE INDEX "print_jobs_cost_code_idx" ON "print_jobs" USING btree ("cost_code");
  CREATE INDEX "print_jobs_in_charge_on_idx" ON "print_jobs" USING btree ("in_charge_on");
  CREATE INDEX "print_jobs_rendition_idx" ON "print_jobs" USING btree ("rendition_id");
  CREATE INDEX "print_jobs_copied_from_idx" ON "print_jobs" USING btree ("copied_from_id");
  CREATE INDEX "print_jobs_ready_sequence_idx" ON "print_jobs" USING btree ("ready_sequence");
  CREATE INDEX "print_jobs_state_idx" ON "print_jobs" USING btree ("state");
  CREATE UNIQUE INDEX "print_jobs_reference_idx" ON "print_jobs" USING btree ("reference");
  CREATE INDEX "print_jobs_person_idx" ON "print_jobs" USING btree ("person_id");
  CREATE INDEX "print_jobs_serial_idx" ON "print_jobs" USING btree ("serial");
  CREATE INDEX "print_jobs_updated_at_idx" ON "print_jobs" USING btree ("updated_at");
  CREATE INDEX "print_jobs_created_at_idx" ON "print_jobs" USING btree ("created_at");
  CREATE INDEX "photographs_licences_channels_order_idx" ON "photographs_licences_channels" USING btree ("order");
  CREATE INDEX "photographs_licences_channels_parent_idx" ON "photographs_licences_channels" USING btree ("parent_id");
  CREATE INDEX "photographs_licences_territories_order_idx" ON "photographs_licences_territories" USING btree ("order");
  CREATE INDEX "photographs_licences_territories_parent_idx" ON "photographs_licences_territories" USING btree ("parent_id");
  CREATE INDEX "photographs_licences_order_idx" ON "photographs_licences" USING btree ("_order");
  CREATE INDEX "photographs_licences_parent_id_idx" ON "photographs_licences" USING btree ("_parent_id");
  CREATE INDEX "photographs_licences_from_idx" ON "photographs_licences" USING btree ("from");
  CREATE INDEX "photographs_licences_until_idx" ON "photographs_licences" USING btree ("until");
  CREATE INDEX "photographs_people_order_idx" ON "photographs_people" USING btree ("_order");
  CREATE INDEX "photographs_people_parent_id_idx" ON "photographs_people" USING btree ("_parent_id");
  CREATE INDEX "photographs_people_person_idx" ON "photographs_people" USING btree ("person_id");
  CREATE INDEX "photographs_people_consent_idx" ON "photographs_people" USING btree ("consent_id");
  CREATE INDEX "photographs_copy_space_order_idx" ON "photographs_copy_space" USING btree ("order");
  CREATE INDEX "photographs_copy_space_parent_idx" ON "photographs_copy_space" USING btree ("parent_id");
  CREATE INDEX "photographs_copy_space_value_idx" ON "photographs_copy_space" USING btree ("value");
  CREATE INDEX "photographs_contains_order_idx" ON "photographs_contains" USING btree ("order");
  CREATE INDEX "photographs_contains_parent_idx" ON "photographs_contains" USING btree ("parent_id");
  CREATE INDEX "photographs_contains_value_idx" ON "photographs_contains" USING btree ("value");
  CREATE INDEX "photographs_reading_hues_order_idx" ON "photographs_reading_hues" USING btree ("order");
  CREATE INDEX "photographs_reading_hues_parent_idx" ON "photographs_reading_hues" USING btree ("parent_id");
  CREATE INDEX "photographs_reading_hues_value_idx" ON "photographs_reading_hues" USING btree ("value");
  CREATE INDEX "photographs_reading_colors_order_idx" ON "photographs_reading_colors" USING btree ("_order");
  CREATE INDEX "photographs_reading_colors_parent_id_idx" ON "photographs_reading_colors" USING btree ("_parent_id");
  CREATE INDEX "photographs_creator_idx" ON "photographs" USING btree ("creator");
  CREATE INDEX "photographs_digital_source_type_idx" ON "photographs" USING btree ("digital_source_type");
  CREATE INDEX "photographs_last_day_idx" ON "photographs" USING btree ("last_day");
  CREATE INDEX "photographs_place_place_settlement_idx" ON "photographs" USING btree ("place_settlement");
  CREATE INDEX "photographs_place_place_ward_idx" ON "photographs" USING btree ("place_ward");
  CREATE INDEX "photographs_taken_on_idx" ON "photographs" USING btree ("taken_on");
  CREATE INDEX "photographs_season_idx" ON "photographs" USING btree ("season");
  CREATE INDEX "photographs_style_set_idx" ON "photographs" USING btree ("style_set");
  CREATE INDEX "photographs_shot_idx" ON "photographs" USING btree ("shot");
  CREATE INDEX "photographs_reading_reading_orientation_idx" ON "photographs" USING btree ("reading_orientation");
  CREATE INDEX "photographs_reading_reading_lightness_idx" ON "photographs" USING btree ("reading_lightness");
  CREATE INDEX "photographs_reading_reading_detail_idx" ON "photographs" USING btree ("reading_detail");
  CREATE INDEX "photographs_reading_reading_long_side_idx" ON "photographs" USING btree ("reading_long_side");
  CREATE INDEX "photographs_reading_reading_short_side_idx" ON "photographs" USING btree ("reading_short_side");
  CREATE INDEX "photographs_reading_reading_band1_idx" ON "photographs" USING btree ("reading_band1");
  CREATE INDEX "photographs_reading_reading_band2_idx" ON "photographs" USING btree ("reading_band2");
  CREATE INDEX "photographs_reading_reading_band3_idx" ON "photographs" USING btree ("reading_band3");
  CREATE INDEX "photographs_reading_reading_band4_idx" ON "photographs" USING btree ("reading_band4");
  CREATE INDEX "photographs_original_original_digest_idx" ON "photographs" USING btree ("original_digest");
  CREATE UNIQUE INDEX "photographs_slug_idx" ON "photographs" USING btree ("slug");
  CREATE INDEX "photographs_approval_idx" ON "photographs" USING btree ("approval");
  CREATE INDEX "photographs_approved_by_idx" ON "photographs" USING btree ("approved_by_id");
  CREATE INDEX "photographs_is_public_idx" ON "photographs" USING btree ("is_public");
  CREATE INDEX "photographs_folder_idx" ON "photographs" USING btree ("folder");
  CREATE INDEX "photographs_updated_at_idx" ON "photographs" USING btree ("updated_at");
  CREATE INDEX "photographs_created_at_idx" ON "photographs" USING btree ("created_at");
  CREATE INDEX "photographs_deleted_at_idx" ON "photographs" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "photographs_filename_idx" ON "photographs" USING btree ("filename");
  CREATE INDEX "deletedAt_createdAt_idx" ON "photographs" USING btree ("deleted_at","created_at");
  CREATE INDEX "approval_deletedAt_idx" ON "photographs" USING btree ("approval","deleted_at");
  CREATE INDEX "place_ward_season_createdAt_idx" ON "photographs" USING btree ("place_ward","season","created_at");
  CREATE UNIQUE INDEX "photographs_locales_locale_parent_id_unique" ON "photographs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "photographs_locales_parent_only_idx" ON "photographs_locales" USING btree ("_parent_id");
  CREATE INDEX "photographs_texts_order_parent" ON "photographs_texts" USING btree ("order","parent_id");
  CREATE INDEX "photographs_texts_parent_only_idx" ON "photographs_texts" USING btree ("parent_id");
  CREATE INDEX "photographs_rels_order_idx" ON "photographs_rels" USING btree ("order");
  CREATE INDEX "photographs_rels_parent_idx" ON "photographs_rels" USING btree ("parent_id");
  CREATE INDEX "photographs_rels_path_idx" ON "photographs_rels" USING btree ("path");
  CREATE INDEX "photographs_rels_promises_id_idx" ON "photographs_rels" USING btree ("promises_id");
  CREATE INDEX "_photographs_v_version_licences_channels_order_idx" ON "_photographs_v_version_licences_channels" USING btree ("order");
  CREATE INDEX "_photographs_v_version_licences_channels_parent_idx" ON "_photographs_v_version_licences_channels" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_version_licences_territories_order_idx" ON "_photographs_v_version_licences_territories" USING btree ("order");
  CREATE INDEX "_photographs_v_version_licences_territories_parent_idx" ON "_photographs_v_version_licences_territories" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_version_licences_order_idx" ON "_photographs_v_version_licences" USING btree ("_order");
  CREATE INDEX "_photographs_v_version_licences_parent_id_idx" ON "_photographs_v_version_licences" USING btree ("_parent_id");
  CREATE INDEX "_photographs_v_version_licences_from_idx" ON "_photographs_v_version_licences" USING btree ("from");
  CREATE INDEX "_photographs_v_version_licences_until_idx" ON "_photographs_v_version_licences" USING btree ("until");
  CREATE INDEX "_photographs_v_version_people_order_idx" ON "_photographs_v_version_people" USING btree ("_order");
  CREATE INDEX "_photographs_v_version_people_parent_id_idx" ON "_photographs_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_photographs_v_version_people_person_idx" ON "_photographs_v_version_people" USING btree ("person_id");
  CREATE INDEX "_photographs_v_version_people_consent_idx" ON "_photographs_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_photographs_v_version_copy_space_order_idx" ON "_photographs_v_version_copy_space" USING btree ("order");
  CREATE INDEX "_photographs_v_version_copy_space_parent_idx" ON "_photographs_v_version_copy_space" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_version_copy_space_value_idx" ON "_photographs_v_version_copy_space" USING btree ("value");
  CREATE INDEX "_photographs_v_version_contains_order_idx" ON "_photographs_v_version_contains" USING btree ("order");
  CREATE INDEX "_photographs_v_version_contains_parent_idx" ON "_photographs_v_version_contains" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_version_contains_value_idx" ON "_photographs_v_version_contains" USING btree ("value");
  CREATE INDEX "_photographs_v_version_reading_hues_order_idx" ON "_photographs_v_version_reading_hues" USING btree ("order");
  CREATE INDEX "_photographs_v_version_reading_hues_parent_idx" ON "_photographs_v_version_reading_hues" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_version_reading_hues_value_idx" ON "_photographs_v_version_reading_hues" USING btree ("value");
  CREATE INDEX "_photographs_v_version_reading_colors_order_idx" ON "_photographs_v_version_reading_colors" USING btree ("_order");
  CREATE INDEX "_photographs_v_version_reading_colors_parent_id_idx" ON "_photographs_v_version_reading_colors" USING btree ("_parent_id");
  CREATE INDEX "_photographs_v_parent_idx" ON "_photographs_v" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_version_version_creator_idx" ON "_photographs_v" USING btree ("version_creator");
  CREATE INDEX "_photographs_v_version_version_digital_source_type_idx" ON "_photographs_v" USING btree ("version_digital_source_type");
  CREATE INDEX "_photographs_v_version_version_last_day_idx" ON "_photographs_v" USING btree ("version_last_day");
  CREATE INDEX "_photographs_v_version_place_version_place_settlement_idx" ON "_photographs_v" USING btree ("version_place_settlement");
  CREATE INDEX "_photographs_v_version_place_version_place_ward_idx" ON "_photographs_v" USING btree ("version_place_ward");
  CREATE INDEX "_photographs_v_version_version_taken_on_idx" ON "_photographs_v" USING btree ("version_taken_on");
  CREATE INDEX "_photographs_v_version_version_season_idx" ON "_photographs_v" USING btree ("version_season");
  CREATE INDEX "_photographs_v_version_version_style_set_idx" ON "_photographs_v" USING btree ("version_style_set");
  CREATE INDEX "_photographs_v_version_version_shot_idx" ON "_photographs_v" USING btree ("version_shot");
  CREATE INDEX "_photographs_v_version_reading_version_reading_orientati_idx" ON "_photographs_v" USING btree ("version_reading_orientation");
  CREATE INDEX "_photographs_v_version_reading_version_reading_lightness_idx" ON "_photographs_v" USING btree ("version_reading_lightness");
  CREATE INDEX "_photographs_v_version_reading_version_reading_detail_idx" ON "_photographs_v" USING btree ("version_reading_detail");
  CREATE INDEX "_photographs_v_version_reading_version_reading_long_side_idx" ON "_photographs_v" USING btree ("version_reading_long_side");
  CREATE INDEX "_photographs_v_version_reading_version_reading_short_sid_idx" ON "_photographs_v" USING btree ("version_reading_short_side");
  CREATE INDEX "_photographs_v_version_reading_version_reading_band1_idx" ON "_photographs_v" USING btree ("version_reading_band1");
  CREATE INDEX "_photographs_v_version_reading_version_reading_band2_idx" ON "_photographs_v" USING btree ("version_reading_band2");
  CREATE INDEX "_photographs_v_version_reading_version_reading_band3_idx" ON "_photographs_v" USING btree ("version_reading_band3");
  CREATE INDEX "_photographs_v_version_reading_version_reading_band4_idx" ON "_photographs_v" USING btree ("version_reading_band4");
  CREATE INDEX "_photographs_v_version_original_version_original_digest_idx" ON "_photographs_v" USING btree ("version_original_digest");
  CREATE INDEX "_photographs_v_version_version_slug_idx" ON "_photographs_v" USING btree ("version_slug");
  CREATE INDEX "_photographs_v_version_version_approval_idx" ON "_photographs_v" USING btree ("version_approval");
  CREATE INDEX "_photographs_v_version_version_approved_by_idx" ON "_photographs_v" USING btree ("version_approved_by_id");
  CREATE INDEX "_photographs_v_version_version_is_public_idx" ON "_photographs_v" USING btree ("version_is_public");
  CREATE INDEX "_photographs_v_version_version_folder_idx" ON "_photographs_v" USING btree ("version_folder");
  CREATE INDEX "_photographs_v_version_version_updated_at_idx" ON "_photographs_v" USING btree ("version_updated_at");
  CREATE INDEX "_photographs_v_version_version_created_at_idx" ON "_photographs_v" USING btree ("version_created_at");
  CREATE INDEX "_photographs_v_version_version_deleted_at_idx" ON "_photographs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_photographs_v_version_version_filename_idx" ON "_photographs_v" USING btree ("version_filename");
  CREATE INDEX "_photographs_v_created_at_idx" ON "_photographs_v" USING btree ("created_at");
  CREATE INDEX "_photographs_v_updated_at_idx" ON "_photographs_v" USING btree ("updated_at");
  CREATE INDEX "version_deletedAt_version_createdAt_idx" ON "_photographs_v" USING btree ("version_deleted_at","version_created_at");
  CREATE INDEX "version_approval_version_deletedAt_idx" ON "_photographs_v" USING btree ("version_approval","version_deleted_at");
  CREATE INDEX "version_place_ward_version_season_version_createdAt_idx" ON "_photographs_v" USING btree ("version_place_ward","version_season","version_created_at");
  CREATE UNIQUE INDEX "_photographs_v_locales_locale_parent_id_unique" ON "_photographs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_photographs_v_locales_parent_only_idx" ON "_photographs_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_photographs_v_texts_order_parent" ON "_photographs_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_photographs_v_texts_parent_only_idx" ON "_photographs_v_texts" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_rels_order_idx" ON "_photographs_v_rels" USING btree ("order");
  CREATE INDEX "_photographs_v_rels_parent_idx" ON "_photographs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_photographs_v_rels_path_idx" ON "_photographs_v_rels" USING btree ("path");
  CREATE INDEX "_photographs_v_rels_promises_id_idx" ON "_photographs_v_rels" USING btree ("promises_id");
  CREATE INDEX "saved_searches_name_idx" ON "saved_searches" USING btree ("name");
  CREATE INDEX "saved_searches_is_shared_idx" ON "saved_searches" USING btree ("is_shared");
  CREATE INDEX "saved_searches_person_idx" ON "saved_searches" USING btree ("person_id");
  CREATE INDEX "saved_searches_updated_at_idx" ON "saved_searches" USING btree ("updated_at");
  CREATE INDEX "saved_searches_created_at_idx" ON "saved_searches" USING btree ("created_at");
  CREATE UNIQUE INDEX "people_reference_idx" ON "people" USING btree ("reference");
  CREATE INDEX "people_kind_idx" ON "people" USING btree ("kind");
  CREATE INDEX "people_listed_on_idx" ON "people" USING btree ("listed_on");
  CREATE INDEX "people_serial_idx" ON "people" USING btree ("serial");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_reference_idx" ON "_people_v" USING btree ("version_reference");
  CREATE INDEX "_people_v_version_version_kind_idx" ON "_people_v" USING btree ("version_kind");
  CREATE INDEX "_people_v_version_version_listed_on_idx" ON "_people_v" USING btree ("version_listed_on");
  CREATE INDEX "_people_v_version_version_serial_idx" ON "_people_v" USING btree ("version_serial");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "consents_signed_by_order_idx" ON "consents_signed_by" USING btree ("order");
  CREATE INDEX "consents_signed_by_parent_idx" ON "consents_signed_by" USING btree ("parent_id");
  CREATE INDEX "consents_channels_order_idx" ON "consents_channels" USING btree ("order");
  CREATE INDEX "consents_channels_parent_idx" ON "consents_channels" USING btree ("parent_id");
  CREATE UNIQUE INDEX "consents_reference_idx" ON "consents" USING btree ("reference");
  CREATE INDEX "consents_subject_idx" ON "consents" USING btree ("subject_id");
  CREATE INDEX "consents_next_band_on_idx" ON "consents" USING btree ("next_band_on");
  CREATE INDEX "consents_signed_on_idx" ON "consents" USING btree ("signed_on");
  CREATE INDEX "consents_expires_on_idx" ON "consents" USING btree ("expires_on");
  CREATE INDEX "consents_withdrawn_on_idx" ON "consents" USING btree ("withdrawn_on");
  CREATE INDEX "consents_serial_idx" ON "consents" USING btree ("serial");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE UNIQUE INDEX "consents_filename_idx" ON "consents" USING btree ("filename");
  CREATE INDEX "_consents_v_version_signed_by_order_idx" ON "_consents_v_version_signed_by" USING btree ("order");
  CREATE INDEX "_consents_v_version_signed_by_parent_idx" ON "_consents_v_version_signed_by" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_channels_order_idx" ON "_consents_v_version_channels" USING btree ("order");
  CREATE INDEX "_consents_v_version_channels_parent_idx" ON "_consents_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_consents_v_parent_idx" ON "_consents_v" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_version_reference_idx" ON "_consents_v" USING btree ("version_reference");
  CREATE INDEX "_consents_v_version_version_subject_idx" ON "_consents_v" USING btree ("version_subject_id");
  CREATE INDEX "_consents_v_version_version_next_band_on_idx" ON "_consents_v" USING btree ("version_next_band_on");
  CREATE INDEX "_consents_v_version_version_signed_on_idx" ON "_consents_v" USING btree ("version_signed_on");
  CREATE INDEX "_consents_v_version_version_expires_on_idx" ON "_consents_v" USING btree ("version_expires_on");
  CREATE INDEX "_consents_v_version_version_withdrawn_on_idx" ON "_consents_v" USING btree ("version_withdrawn_on");
  CREATE INDEX "_consents_v_version_version_serial_idx" ON "_consents_v" USING btree ("version_serial");
  CREATE INDEX "_consents_v_version_version_updated_at_idx" ON "_consents_v" USING btree ("version_updated_at");
  CREATE INDEX "_consents_v_version_version_created_at_idx" ON "_consents_v" USING btree ("version_created_at");
  CREATE INDEX "_consents_v_version_version_filename_idx" ON "_consents_v" USING btree ("version_filename");
  CREATE INDEX "_consents_v_created_at_idx" ON "_consents_v" USING btree ("created_at");
  CREATE INDEX "_consents_v_updated_at_idx" ON "_consents_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "withdrawals_reference_idx" ON "withdrawals" USING btree ("reference");
  CREATE INDEX "withdrawals_consent_reference_idx" ON "withdrawals" USING btree ("consent_reference");
  CREATE INDEX "withdrawals_withdrawn_on_idx" ON "withdrawals" USING btree ("withdrawn_on");
  CREATE INDEX "withdrawals_consent_idx" ON "withdrawals" USING btree ("consent_id");
  CREATE INDEX "withdrawals_opened_by_idx" ON "withdrawals" USING btree ("opened_by_id");
  CREATE INDEX "withdrawals_opened_at_idx" ON "withdrawals" USING btree ("opened_at");
  CREATE INDEX "withdrawals_completed_at_idx" ON "withdrawals" USING btree ("completed_at");
  CREATE INDEX "withdrawals_serial_idx" ON "withdrawals" USING btree ("serial");
  CREATE INDEX "withdrawals_updated_at_idx" ON "withdrawals" USING btree ("updated_at");
  CREATE INDEX "withdrawals_created_at_idx" ON "withdrawals" USING btree ("created_at");
  CREATE INDEX "withdrawal_tasks_kind_idx" ON "withdrawal_tasks" USING btree ("kind");
  CREATE INDEX "withdrawal_tasks_person_idx" ON "withdrawal_tasks" USING btree ("person_id");
  CREATE INDEX "withdrawal_tasks_due_idx" ON "withdrawal_tasks" USING btree ("due");
  CREATE INDEX "withdrawal_tasks_state_idx" ON "withdrawal_tasks" USING btree ("state");
  CREATE INDEX "withdrawal_tasks_closed_at_idx" ON "withdrawal_tasks" USING btree ("closed_at");
  CREATE INDEX "withdrawal_tasks_closed_by_idx" ON "withdrawal_tasks" USING btree ("closed_by_id");
  CREATE INDEX "withdrawal_tasks_worksheet_idx" ON "withdrawal_tasks" USING btree ("worksheet_id");
  CREATE INDEX "withdrawal_tasks_updated_at_idx" ON "withdrawal_tasks" USING btree ("updated_at");
  CREATE INDEX "withdrawal_tasks_created_at_idx" ON "withdrawal_tasks" USING btree ("created_at");
  CREATE INDEX "elections_closed_days_order_idx" ON "elections_closed_days" USING btree ("_order");
  CREATE INDEX "elections_closed_days_parent_id_idx" ON "elections_closed_days" USING btree ("_parent_id");
  CREATE INDEX "elections_closed_days_day_idx" ON "elections_closed_days" USING btree ("day");
  CREATE UNIQUE INDEX "elections_name_idx" ON "elections" USING btree ("name");
  CREATE INDEX "elections_kind_idx" ON "elections" USING btree ("kind");
  CREATE INDEX "elections_brand_idx" ON "elections" USING btree ("brand_id");
  CREATE INDEX "elections_poll_day_idx" ON "elections" USING btree ("poll_day");
  CREATE INDEX "elections_notice_day_idx" ON "elections" USING btree ("notice_day");
  CREATE INDEX "elections_updated_at_idx" ON "elections" USING btree ("updated_at");
  CREATE INDEX "elections_created_at_idx" ON "elections" USING btree ("created_at");
  CREATE INDEX "elections_texts_order_parent" ON "elections_texts" USING btree ("order","parent_id");
  CREATE INDEX "elections_texts_parent_only_idx" ON "elections_texts" USING btree ("parent_id");
  CREATE INDEX "elections_rels_order_idx" ON "elections_rels" USING btree ("order");
  CREATE INDEX "elections_rels_parent_idx" ON "elections_rels" USING btree ("parent_id");
  CREATE INDEX "elections_rels_path_idx" ON "elections_rels" USING btree ("path");
  CREATE INDEX "elections_rels_people_id_idx" ON "elections_rels" USING btree ("people_id");
  CREATE INDEX "_elections_v_version_closed_days_order_idx" ON "_elections_v_version_closed_days" USING btree ("_order");
  CREATE INDEX "_elections_v_version_closed_days_parent_id_idx" ON "_elections_v_version_closed_days" USING btree ("_parent_id");
  CREATE INDEX "_elections_v_version_closed_days_day_idx" ON "_elections_v_version_closed_days" USING btree ("day");
  CREATE INDEX "_elections_v_parent_idx" ON "_elections_v" USING btree ("parent_id");
  CREATE INDEX "_elections_v_version_version_name_idx" ON "_elections_v" USING btree ("version_name");
  CREATE INDEX "_elections_v_version_version_kind_idx" ON "_elections_v" USING btree ("version_kind");
  CREATE INDEX "_elections_v_version_version_brand_idx" ON "_elections_v" USING btree ("version_brand_id");
  CREATE INDEX "_elections_v_version_version_poll_day_idx" ON "_elections_v" USING btree ("version_poll_day");
  CREATE INDEX "_elections_v_version_version_notice_day_idx" ON "_elections_v" USING btree ("version_notice_day");
  CREATE INDEX "_elections_v_version_version_updated_at_idx" ON "_elections_v" USING btree ("version_updated_at");
  CREATE INDEX "_elections_v_version_version_created_at_idx" ON "_elections_v" USING btree ("version_created_at");
  CREATE INDEX "_elections_v_created_at_idx" ON "_elections_v" USING btree ("created_at");
  CREATE INDEX "_elections_v_updated_at_idx" ON "_elections_v" USING btree ("updated_at");
  CREATE INDEX "_elections_v_texts_order_parent" ON "_elections_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_elections_v_texts_parent_only_idx" ON "_elections_v_texts" USING btree ("parent_id");
  CREATE INDEX "_elections_v_rels_order_idx" ON "_elections_v_rels" USING btree ("order");
  CREATE INDEX "_elections_v_rels_parent_idx" ON "_elections_v_rels" USING btree ("parent_id");
  CREATE INDEX "_elections_v_rels_path_idx" ON "_elections_v_rels" USING btree ("path");
  CREATE INDEX "_elections_v_rels_people_id_idx" ON "_elections_v_rels" USING btree ("people_id");
  CREATE INDEX "election_overrides_election_idx" ON "election_overrides" USING btree ("election_id");
  CREATE INDEX "election_overrides_toolkit_idx" ON "election_overrides" USING btree ("toolkit_id");
  CREATE INDEX "election_overrides_is_revoked_idx" ON "election_overrides" USING btree ("is_revoked");
  CREATE UNIQUE INDEX "election_overrides_reference_idx" ON "election_overrides" USING btree ("reference");
  CREATE INDEX "election_overrides_person_idx" ON "election_overrides" USING btree ("person_id");
  CREATE INDEX "election_overrides_serial_idx" ON "election_overrides" USING btree ("serial");
  CREATE INDEX "election_overrides_updated_at_idx" ON "election_overrides" USING btree ("updated_at");
  CREATE INDEX "election_overrides_created_at_idx" ON "election_overrides" USING btree ("created_at");
  CREATE INDEX "_election_overrides_v_parent_idx" ON "_election_overrides_v" USING btree ("parent_id");
  CREATE INDEX "_election_overrides_v_version_version_election_idx" ON "_election_overrides_v" USING btree ("version_election_id");
  CREATE INDEX "_election_overrides_v_version_version_toolkit_idx" ON "_election_overrides_v" USING btree ("version_toolkit_id");
  CREATE INDEX "_election_overrides_v_version_version_is_revoked_idx" ON "_election_overrides_v" USING btree ("version_is_revoked");
  CREATE INDEX "_election_overrides_v_version_version_reference_idx" ON "_election_overrides_v" USING btree ("version_reference");
  CREATE INDEX "_election_overrides_v_version_version_person_idx" ON "_election_overrides_v" USING btree ("version_person_id");
  CREATE INDEX "_election_overrides_v_version_version_serial_idx" ON "_election_overrides_v" USING btree ("version_serial");
  CREATE INDEX "_election_overrides_v_version_version_updated_at_idx" ON "_election_overrides_v" USING btree ("version_updated_at");
  CREATE INDEX "_election_overrides_v_version_version_created_at_idx" ON "_election_overrides_v" USING btree ("version_created_at");
  CREATE INDEX "_election_overrides_v_created_at_idx" ON "_election_overrides_v" USING btree ("created_at");
  CREATE INDEX "_election_overrides_v_updated_at_idx" ON "_election_overrides_v" USING btree ("updated_at");
  CREATE INDEX "shares_recipient_idx" ON "shares" USING btree ("recipient");
  CREATE INDEX "shares_opens_guide_idx" ON "shares" USING btree ("opens_guide");
  CREATE INDEX "shares_kit_idx" ON "shares" USING btree ("kit_id");
  CREATE INDEX "shares_expires_idx" ON "shares" USING btree ("expires");
  CREATE INDEX "shares_is_revoked_idx" ON "shares" USING btree ("is_revoked");
  CREATE INDEX "shares_person_idx" ON "shares" USING btree ("person_id");
  CREATE INDEX "shares_token_digest_idx" ON "shares" USING btree ("token_digest");
  CREATE INDEX "shares_password_hash_idx" ON "shares" USING btree ("password_hash");
  CREATE INDEX "shares_updated_at_idx" ON "shares" USING btree ("updated_at");
  CREATE INDEX "shares_created_at_idx" ON "shares" USING btree ("created_at");
  CREATE INDEX "shares_rels_order_idx" ON "shares_rels" USING btree ("order");
  CREATE INDEX "shares_rels_parent_idx" ON "shares_rels" USING btree ("parent_id");
  CREATE INDEX "shares_rels_path_idx" ON "shares_rels" USING btree ("path");
  CREATE INDEX "shares_rels_renditions_id_idx" ON "shares_rels" USING btree ("renditions_id");
  CREATE INDEX "kits_deadlines_order_idx" ON "kits_deadlines" USING btree ("_order");
  CREATE INDEX "kits_deadlines_parent_id_idx" ON "kits_deadlines" USING btree ("_parent_id");
  CREATE INDEX "kits_deadlines_on_idx" ON "kits_deadlines" USING btree ("on");
  CREATE INDEX "kits_contacts_order_idx" ON "kits_contacts" USING btree ("_order");
  CREATE INDEX "kits_contacts_parent_id_idx" ON "kits_contacts" USING btree ("_parent_id");
  CREATE INDEX "kits_guidance_order_idx" ON "kits_guidance" USING btree ("_order");
  CREATE INDEX "kits_guidance_parent_id_idx" ON "kits_guidance" USING btree ("_parent_id");
  CREATE INDEX "kits_guidance_section_idx" ON "kits_guidance" USING btree ("section_id");
  CREATE INDEX "kits_formats_order_idx" ON "kits_formats" USING btree ("_order");
  CREATE INDEX "kits_formats_parent_id_idx" ON "kits_formats" USING btree ("_parent_id");
  CREATE INDEX "kits_title_idx" ON "kits" USING btree ("title");
  CREATE INDEX "kits_supplier_idx" ON "kits" USING btree ("supplier_id");
  CREATE INDEX "kits_recipient_idx" ON "kits" USING btree ("recipient");
  CREATE INDEX "kits_print_job_idx" ON "kits" USING btree ("print_job_id");
  CREATE INDEX "kits_needed_by_idx" ON "kits" USING btree ("needed_by");
  CREATE INDEX "kits_used_until_idx" ON "kits" USING btree ("used_until");
  CREATE INDEX "kits_toolkit_idx" ON "kits" USING btree ("toolkit_id");
  CREATE INDEX "kits_brand_idx" ON "kits" USING btree ("brand_id");
  CREATE INDEX "kits_is_closed_idx" ON "kits" USING btree ("is_closed");
  CREATE INDEX "kits_opened_idx" ON "kits" USING btree ("opened");
  CREATE INDEX "kits_downloads_idx" ON "kits" USING btree ("downloads");
  CREATE INDEX "kits_person_idx" ON "kits" USING btree ("person_id");
  CREATE INDEX "kits_updated_at_idx" ON "kits" USING btree ("updated_at");
  CREATE INDEX "kits_created_at_idx" ON "kits" USING btree ("created_at");
  CREATE INDEX "kits_texts_order_parent" ON "kits_texts" USING btree ("order","parent_id");
  CREATE INDEX "kits_texts_parent_only_idx" ON "kits_texts" USING btree ("parent_id");
  CREATE INDEX "kits_rels_order_idx" ON "kits_rels" USING btree ("order");
  CREATE INDEX "kits_rels_parent_idx" ON "kits_rels" USING btree ("parent_id");
  CREATE INDEX "kits_rels_path_idx" ON "kits_rels" USING btree ("path");
  CREATE INDEX "kits_rels_logos_id_idx" ON "kits_rels" USING btree ("logos_id");
  CREATE INDEX "kits_rels_renditions_id_idx" ON "kits_rels" USING btree ("renditions_id");
  CREATE INDEX "kits_rels_photographs_id_idx" ON "kits_rels" USING btree ("photographs_id");
  CREATE INDEX "drafts_name_idx" ON "drafts" USING btree ("name");
  CREATE INDEX "drafts_toolkit_idx" ON "drafts" USING btree ("toolkit");
  CREATE INDEX "drafts_person_idx" ON "drafts" USING btree ("person_id");
  CREATE INDEX "drafts_updated_at_idx" ON "drafts" USING btree ("updated_at");
  CREATE INDEX "drafts_created_at_idx" ON "drafts" USING btree ("created_at");
  CREATE INDEX "approvals_steps_roles_order_idx" ON "approvals_steps_roles" USING btree ("order");
  CREATE INDEX "approvals_steps_roles_parent_idx" ON "approvals_steps_roles" USING btree ("parent_id");
  CREATE INDEX "approvals_steps_order_idx" ON "approvals_steps" USING btree ("_order");
  CREATE INDEX "approvals_steps_parent_id_idx" ON "approvals_steps" USING btree ("_parent_id");
  CREATE INDEX "approvals_steps_signed_by_idx" ON "approvals_steps" USING btree ("signed_by");
  CREATE INDEX "approvals_name_idx" ON "approvals" USING btree ("name");
  CREATE INDEX "approvals_status_idx" ON "approvals" USING btree ("status");
  CREATE INDEX "approvals_waits_for_idx" ON "approvals" USING btree ("waits_for");
  CREATE INDEX "approvals_person_idx" ON "approvals" USING btree ("person_id");
  CREATE INDEX "approvals_supersedes_idx" ON "approvals" USING btree ("supersedes_id");
  CREATE INDEX "approvals_updated_at_idx" ON "approvals" USING btree ("updated_at");
  CREATE INDEX "approvals_created_at_idx" ON "approvals" USING btree ("created_at");
  CREATE INDEX "approvals_texts_order_parent" ON "approvals_texts" USING btree ("order","parent_id");
  CREATE INDEX "approvals_texts_text_idx" ON "approvals_texts" USING btree ("text");
  CREATE INDEX "approvals_texts_parent_only_idx" ON "approvals_texts" USING btree ("parent_id");
  CREATE INDEX "approvals_rels_order_idx" ON "approvals_rels" USING btree ("order");
  CREATE INDEX "approvals_rels_parent_idx" ON "approvals_rels" USING btree ("parent_id");
  CREATE INDEX "approvals_rels_path_idx" ON "approvals_rels" USING btree ("path");
  CREATE INDEX "approvals_rels_renditions_id_idx" ON "approvals_rels" USING btree ("renditions_id");
  CREATE INDEX "approval_comments_rendition_idx" ON "approval_comments" USING btree ("rendition_id");
  CREATE INDEX "approval_comments_answers_idx" ON "approval_comments" USING btree ("answers_id");
  CREATE INDEX "approval_comments_is_resolved_idx" ON "approval_comments" USING btree ("is_resolved");
  CREATE INDEX "approval_comments_person_idx" ON "approval_comments" USING btree ("person_id");
  CREATE INDEX "approval_comments_updated_at_idx" ON "approval_comments" USING btree ("updated_at");
  CREATE INDEX "approval_comments_created_at_idx" ON "approval_comments" USING btree ("created_at");
  CREATE INDEX "approval_routes_purposes_order_idx" ON "approval_routes_purposes" USING btree ("order");
  CREATE INDEX "approval_routes_purposes_parent_idx" ON "approval_routes_purposes" USING btree ("parent_id");
  CREATE INDEX "approval_routes_channels_order_idx" ON "approval_routes_channels" USING btree ("order");
  CREATE INDEX "approval_routes_channels_parent_idx" ON "approval_routes_channels" USING btree ("parent_id");
  CREATE INDEX "approval_routes_risks_order_idx" ON "approval_routes_risks" USING btree ("order");
  CREATE INDEX "approval_routes_risks_parent_idx" ON "approval_routes_risks" USING btree ("parent_id");
  CREATE INDEX "approval_routes_steps_roles_order_idx" ON "approval_routes_steps_roles" USING btree ("order");
  CREATE INDEX "approval_routes_steps_roles_parent_idx" ON "approval_routes_steps_roles" USING btree ("parent_id");
  CREATE INDEX "approval_routes_steps_order_idx" ON "approval_routes_steps" USING btree ("_order");
  CREATE INDEX "approval_routes_steps_parent_id_idx" ON "approval_routes_steps" USING btree ("_parent_id");
  CREATE INDEX "approval_routes_name_idx" ON "approval_routes" USING btree ("name");
  CREATE UNIQUE INDEX "approval_routes_key_idx" ON "approval_routes" USING btree ("key");
  CREATE INDEX "approval_routes_brand_idx" ON "approval_routes" USING btree ("brand_id");
  CREATE INDEX "approval_routes_is_resting_idx" ON "approval_routes" USING btree ("is_resting");
  CREATE INDEX "approval_routes_updated_at_idx" ON "approval_routes" USING btree ("updated_at");
  CREATE INDEX "approval_routes_created_at_idx" ON "approval_routes" USING btree ("created_at");
  CREATE INDEX "approval_routes_texts_order_parent" ON "approval_routes_texts" USING btree ("order","parent_id");
  CREATE INDEX "approval_routes_texts_parent_only_idx" ON "approval_routes_texts" USING btree ("parent_id");
  CREATE INDEX "_approval_routes_v_version_purposes_order_idx" ON "_approval_routes_v_version_purposes" USING btree ("order");
  CREATE INDEX "_approval_routes_v_version_purposes_parent_idx" ON "_approval_routes_v_version_purposes" USING btree ("parent_id");
  CREATE INDEX "_approval_routes_v_version_channels_order_idx" ON "_approval_routes_v_version_channels" USING btree ("order");
  CREATE INDEX "_approval_routes_v_version_channels_parent_idx" ON "_approval_routes_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_approval_routes_v_version_risks_order_idx" ON "_approval_routes_v_version_risks" USING btree ("order");
  CREATE INDEX "_approval_routes_v_version_risks_parent_idx" ON "_approval_routes_v_version_risks" USING btree ("parent_id");
  CREATE INDEX "_approval_routes_v_version_steps_roles_order_idx" ON "_approval_routes_v_version_steps_roles" USING btree ("order");
  CREATE INDEX "_approval_routes_v_version_steps_roles_parent_idx" ON "_approval_routes_v_version_steps_roles" USING btree ("parent_id");
  CREATE INDEX "_approval_routes_v_version_steps_order_idx" ON "_approval_routes_v_version_steps" USING btree ("_order");
  CREATE INDEX "_approval_routes_v_version_steps_parent_id_idx" ON "_approval_routes_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_approval_routes_v_parent_idx" ON "_approval_routes_v" USING btree ("parent_id");
  CREATE INDEX "_approval_routes_v_version_version_name_idx" ON "_approval_routes_v" USING btree ("version_name");
  CREATE INDEX "_approval_routes_v_version_version_key_idx" ON "_approval_routes_v" USING btree ("version_key");
  CREATE INDEX "_approval_routes_v_version_version_brand_idx" ON "_approval_routes_v" USING btree ("version_brand_id");
  CREATE INDEX "_approval_routes_v_version_version_is_resting_idx" ON "_approval_routes_v" USING btree ("version_is_resting");
  CREATE INDEX "_approval_routes_v_version_version_updated_at_idx" ON "_approval_routes_v" USING btree ("version_updated_at");
  CREATE INDEX "_approval_routes_v_version_version_created_at_idx" ON "_approval_routes_v" USING btree ("version_created_at");
  CREATE INDEX "_approval_routes_v_created_at_idx" ON "_approval_routes_v" USING btree ("created_at");
  CREATE INDEX "_approval_routes_v_updated_at_idx" ON "_approval_routes_v" USING btree ("updated_at");
  CREATE INDEX "_approval_routes_v_texts_order_parent" ON "_approval_routes_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_approval_routes_v_texts_parent_only_idx" ON "_approval_routes_v_texts" USING btree ("parent_id");
  CREATE INDEX "absences_from_idx" ON "absences" USING btree ("from");
  CREATE INDEX "absences_until_idx" ON "absences" USING btree ("until");
  CREATE INDEX "absences_delegate_idx" ON "absences" USING btree ("delegate_id");
  CREATE INDEX "absences_person_idx" ON "absences" USING btree ("person_id");
  CREATE INDEX "absences_updated_at_idx" ON "absences" USING btree ("updated_at");
  CREATE INDEX "absences_created_at_idx" ON "absences" USING btree ("created_at");
  CREATE UNIQUE INDEX "file_checks_key_idx" ON "file_checks" USING btree ("key");
  CREATE INDEX "file_checks_owner_idx" ON "file_checks" USING btree ("owner");
  CREATE INDEX "file_checks_updated_at_idx" ON "file_checks" USING btree ("updated_at");
  CREATE INDEX "file_checks_created_at_idx" ON "file_checks" USING btree ("created_at");
  CREATE INDEX "visual_audits_service_idx" ON "visual_audits" USING btree ("service");
  CREATE INDEX "visual_audits_month_idx" ON "visual_audits" USING btree ("month");
  CREATE INDEX "visual_audits_file_name_idx" ON "visual_audits" USING btree ("file_name");
  CREATE INDEX "visual_audits_score_idx" ON "visual_audits" USING btree ("score");
  CREATE INDEX "visual_audits_digest_idx" ON "visual_audits" USING btree ("digest");
  CREATE INDEX "visual_audits_updated_at_idx" ON "visual_audits" USING btree ("updated_at");
  CREATE INDEX "visual_audits_created_at_idx" ON "visual_audits" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_kind_idx" ON "audit_events" USING btree ("kind");
  CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor");
  CREATE INDEX "audit_events_about_idx" ON "audit_events" USING btree ("about");
  CREATE UNIQUE INDEX "audit_events_sequence_idx" ON "audit_events" USING btree ("sequence");
  CREATE INDEX "audit_events_forgotten_on_idx" ON "audit_events" USING btree ("forgotten_on");
  CREATE INDEX "audit_events_updated_at_idx" ON "audit_events" USING btree ("updated_at");
  CREATE INDEX "audit_events_created_at_idx" ON "audit_events" USING btree ("created_at");
  CREATE INDEX "notices_at_idx" ON "notices" USING btree ("at");
  CREATE INDEX "notices_kind_idx" ON "notices" USING btree ("kind");
  CREATE INDEX "notices_read_on_idx" ON "notices" USING btree ("read_on");
  CREATE INDEX "notices_about_idx" ON "notices" USING btree ("about");
  CREATE INDEX "notices_telling_idx" ON "notices" USING btree ("telling");
  CREATE INDEX "notices_person_idx" ON "notices" USING btree ("person_id");
  CREATE INDEX "notices_mail_idx" ON "notices" USING btree ("mail_id");
  CREATE UNIQUE INDEX "notices_key_idx" ON "notices" USING btree ("key");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "brands_languages_order_idx" ON "brands_languages" USING btree ("order");
  CREATE INDEX "brands_languages_parent_idx" ON "brands_languages" USING btree ("parent_id");
  CREATE INDEX "brands_straplines_order_idx" ON "brands_straplines" USING btree ("_order");
  CREATE INDEX "brands_straplines_parent_id_idx" ON "brands_straplines" USING btree ("_parent_id");
  CREATE INDEX "brands_straplines_approved_on_idx" ON "brands_straplines" USING btree ("approved_on");
  CREATE UNIQUE INDEX "brands_straplines_locales_locale_parent_id_unique" ON "brands_straplines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "brands_straplines_locales_parent_only_idx" ON "brands_straplines_locales" USING btree ("_parent_id");
  CREATE INDEX "brands_contact_lines_order_idx" ON "brands_contact_lines" USING btree ("_order");
  CREATE INDEX "brands_contact_lines_parent_id_idx" ON "brands_contact_lines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "brands_contact_lines_locales_locale_parent_id_unique" ON "brands_contact_lines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "brands_contact_lines_locales_parent_only_idx" ON "brands_contact_lines_locales" USING btree ("_parent_id");
  CREATE INDEX "brands_social_accounts_order_idx" ON "brands_social_accounts" USING btree ("_order");
  CREATE INDEX "brands_social_accounts_parent_id_idx" ON "brands_social_accounts" USING btree ("_parent_id");
  CREATE INDEX "brands_typefaces_fonts_order_idx" ON "brands_typefaces_fonts" USING btree ("_order");
  CREATE INDEX "brands_typefaces_fonts_parent_id_idx" ON "brands_typefaces_fonts" USING btree ("_parent_id");
  CREATE INDEX "brands_typefaces_order_idx" ON "brands_typefaces" USING btree ("_order");
  CREATE INDEX "brands_typefaces_parent_id_idx" ON "brands_typefaces" USING btree ("_parent_id");
  CREATE INDEX "brands_stacks_order_idx" ON "brands_stacks" USING btree ("_order");
  CREATE INDEX "brands_stacks_parent_id_idx" ON "brands_stacks" USING btree ("_parent_id");
  CREATE INDEX "brands_rights_policy_guardian_signs_order_idx" ON "brands_rights_policy_guardian_signs" USING btree ("order");
  CREATE INDEX "brands_rights_policy_guardian_signs_parent_idx" ON "brands_rights_policy_guardian_signs" USING btree ("parent_id");
  CREATE INDEX "brands_rights_policy_guardian_may_sign_order_idx" ON "brands_rights_policy_guardian_may_sign" USING btree ("order");
  CREATE INDEX "brands_rights_policy_guardian_may_sign_parent_idx" ON "brands_rights_policy_guardian_may_sign" USING btree ("parent_id");
  CREATE INDEX "brands_rights_policy_child_signs_order_idx" ON "brands_rights_policy_child_signs" USING btree ("order");
  CREATE INDEX "brands_rights_policy_child_signs_parent_idx" ON "brands_rights_policy_child_signs" USING btree ("parent_id");
  CREATE INDEX "brands_tier_idx" ON "brands" USING btree ("tier");
  CREATE INDEX "brands_jurisdiction_idx" ON "brands" USING btree ("jurisdiction");
  CREATE INDEX "brands_domain_idx" ON "brands" USING btree ("domain");
  CREATE UNIQUE INDEX "brands_slug_idx" ON "brands" USING btree ("slug");
  CREATE INDEX "brands_status_idx" ON "brands" USING btree ("status");
  CREATE INDEX "brands_effective_from_idx" ON "brands" USING btree ("effective_from");
  CREATE INDEX "brands_effective_to_idx" ON "brands" USING btree ("effective_to");
  CREATE INDEX "brands_predecessor_idx" ON "brands" USING btree ("predecessor_id");
  CREATE INDEX "brands_successor_idx" ON "brands" USING btree ("successor_id");
  CREATE INDEX "brands_updated_at_idx" ON "brands" USING btree ("updated_at");
  CREATE INDEX "brands_created_at_idx" ON "brands" USING btree ("created_at");
  CREATE UNIQUE INDEX "brands_locales_locale_parent_id_unique" ON "brands_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "brands_locales_parent_only_idx" ON "brands_locales" USING btree ("_parent_id");
  CREATE INDEX "brands_texts_order_parent" ON "brands_texts" USING btree ("order","parent_id");
  CREATE INDEX "brands_texts_parent_only_idx" ON "brands_texts" USING btree ("parent_id");
  CREATE INDEX "brands_numbers_order_parent_idx" ON "brands_numbers" USING btree ("order","parent_id");
  CREATE INDEX "brands_numbers_parent_only_idx" ON "brands_numbers" USING btree ("parent_id");
  CREATE INDEX "promises_wellbeing_wellbeing_way_idx" ON "promises" USING btree ("wellbeing_way");
  CREATE INDEX "promises_brand_idx" ON "promises" USING btree ("brand_id");
  CREATE INDEX "promises_key_idx" ON "promises" USING btree ("key");
  CREATE INDEX "promises_portfolio_idx" ON "promises" USING btree ("portfolio");
  CREATE INDEX "promises_order_idx" ON "promises" USING btree ("order");
  CREATE INDEX "promises_updated_at_idx" ON "promises" USING btree ("updated_at");
  CREATE INDEX "promises_created_at_idx" ON "promises" USING btree ("created_at");
  CREATE UNIQUE INDEX "brand_key_idx" ON "promises" USING btree ("brand_id","key");
  CREATE UNIQUE INDEX "promises_locales_locale_parent_id_unique" ON "promises_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promises_locales_parent_only_idx" ON "promises_locales" USING btree ("_parent_id");
  CREATE INDEX "logos_kind_idx" ON "logos" USING btree ("kind");
  CREATE INDEX "logos_layout_idx" ON "logos" USING btree ("layout");
  CREATE INDEX "logos_colorway_idx" ON "logos" USING btree ("colorway");
  CREATE INDEX "logos_permission_idx" ON "logos" USING btree ("permission");
  CREATE INDEX "logos_owner_idx" ON "logos" USING btree ("owner");
  CREATE INDEX "logos_expires_idx" ON "logos" USING btree ("expires");
  CREATE INDEX "logos_brand_idx" ON "logos" USING btree ("brand_id");
  CREATE INDEX "logos_key_idx" ON "logos" USING btree ("key");
  CREATE INDEX "logos_updated_at_idx" ON "logos" USING btree ("updated_at");
  CREATE INDEX "logos_created_at_idx" ON "logos" USING btree ("created_at");
  CREATE UNIQUE INDEX "brand_key_1_idx" ON "logos" USING btree ("brand_id","key");
  CREATE INDEX "logos_texts_order_parent" ON "logos_texts" USING btree ("order","parent_id");
  CREATE INDEX "logos_texts_parent_only_idx" ON "logos_texts" USING btree ("parent_id");
  CREATE INDEX "guidelines_blocks_paragraph_order_idx" ON "guidelines_blocks_paragraph" USING btree ("_order");
  CREATE INDEX "guidelines_blocks_paragraph_parent_id_idx" ON "guidelines_blocks_paragraph" USING btree ("_parent_id");
  CREATE INDEX "guidelines_blocks_paragraph_path_idx" ON "guidelines_blocks_paragraph" USING btree ("_path");
  CREATE INDEX "guidelines_blocks_paragraph_locale_idx" ON "guidelines_blocks_paragraph" USING btree ("_locale");
  CREATE INDEX "guidelines_blocks_list_order_idx" ON "guidelines_blocks_list" USING btree ("_order");
  CREATE INDEX "guidelines_blocks_list_parent_id_idx" ON "guidelines_blocks_list" USING btree ("_parent_id");
  CREATE INDEX "guidelines_blocks_list_path_idx" ON "guidelines_blocks_list" USING btree ("_path");
  CREATE INDEX "guidelines_blocks_list_locale_idx" ON "guidelines_blocks_list" USING btree ("_locale");
  CREATE INDEX "guidelines_blocks_table_order_idx" ON "guidelines_blocks_table" USING btree ("_order");
  CREATE INDEX "guidelines_blocks_table_parent_id_idx" ON "guidelines_blocks_table" USING btree ("_parent_id");
  CREATE INDEX "guidelines_blocks_table_path_idx" ON "guidelines_blocks_table" USING btree ("_path");
  CREATE INDEX "guidelines_blocks_table_locale_idx" ON "guidelines_blocks_table" USING btree ("_locale");
  CREATE INDEX "guidelines_blocks_figure_order_idx" ON "guidelines_blocks_figure" USING btree ("_order");
  CREATE INDEX "guidelines_blocks_figure_parent_id_idx" ON "guidelines_blocks_figure" USING btree ("_parent_id");
  CREATE INDEX "guidelines_blocks_figure_path_idx" ON "guidelines_blocks_figure" USING btree ("_path");
  CREATE INDEX "guidelines_blocks_figure_locale_idx" ON "guidelines_blocks_figure" USING btree ("_locale");
  CREATE INDEX "guidelines_blocks_figure_photograph_idx" ON "guidelines_blocks_figure" USING btree ("photograph_id");
  CREATE INDEX "guidelines_rules_order_idx" ON "guidelines_rules" USING btree ("_order");
  CREATE INDEX "guidelines_rules_parent_id_idx" ON "guidelines_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guidelines_rules_locales_locale_parent_id_unique" ON "guidelines_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guidelines_rules_locales_parent_only_idx" ON "guidelines_rules_locales" USING btree ("_parent_id");
  CREATE INDEX "guidelines_dos_order_idx" ON "guidelines_dos" USING btree ("_order");
  CREATE INDEX "guidelines_dos_parent_id_idx" ON "guidelines_dos" USING btree ("_parent_id");
  CREATE INDEX "guidelines_dos_photograph_idx" ON "guidelines_dos" USING btree ("photograph_id");
  CREATE UNIQUE INDEX "guidelines_dos_locales_locale_parent_id_unique" ON "guidelines_dos_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guidelines_dos_locales_parent_only_idx" ON "guidelines_dos_locales" USING btree ("_parent_id");
  CREATE INDEX "guidelines_donts_order_idx" ON "guidelines_donts" USING btree ("_order");
  CREATE INDEX "guidelines_donts_parent_id_idx" ON "guidelines_donts" USING btree ("_parent_id");
  CREATE INDEX "guidelines_donts_photograph_idx" ON "guidelines_donts" USING btree ("photograph_id");
  CREATE UNIQUE INDEX "guidelines_donts_locales_locale_parent_id_unique" ON "guidelines_donts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guidelines_donts_locales_parent_only_idx" ON "guidelines_donts_locales" USING btree ("_parent_id");
  CREATE INDEX "guidelines_downloads_order_idx" ON "guidelines_downloads" USING btree ("_order");
  CREATE INDEX "guidelines_downloads_parent_id_idx" ON "guidelines_downloads" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guidelines_downloads_locales_locale_parent_id_unique" ON "guidelines_downloads_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guidelines_downloads_locales_parent_only_idx" ON "guidelines_downloads_locales" USING btree ("_parent_id");
  CREATE INDEX "guidelines_audience_order_idx" ON "guidelines_audience" USING btree ("order");
  CREATE INDEX "guidelines_audience_parent_idx" ON "guidelines_audience" USING btree ("parent_id");
  CREATE INDEX "guidelines_version_version_effective_from_idx" ON "guidelines" USING btree ("version_effective_from");
  CREATE INDEX "guidelines_version_version_approved_by_idx" ON "guidelines" USING btree ("version_approved_by_id");
  CREATE INDEX "guidelines_review_due_idx" ON "guidelines" USING btree ("review_due");
  CREATE INDEX "guidelines_key_idx" ON "guidelines" USING btree ("key");
  CREATE INDEX "guidelines_brand_idx" ON "guidelines" USING btree ("brand_id");
  CREATE INDEX "guidelines_is_in_quick_guide_idx" ON "guidelines" USING btree ("is_in_quick_guide");
  CREATE INDEX "guidelines_order_idx" ON "guidelines" USING btree ("order");
  CREATE INDEX "guidelines_updated_at_idx" ON "guidelines" USING btree ("updated_at");
  CREATE INDEX "guidelines_created_at_idx" ON "guidelines" USING btree ("created_at");
  CREATE INDEX "guidelines__status_idx" ON "guidelines" USING btree ("_status");
  CREATE UNIQUE INDEX "brand_key_2_idx" ON "guidelines" USING btree ("brand_id","key");
  CREATE UNIQUE INDEX "guidelines_locales_locale_parent_id_unique" ON "guidelines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guidelines_locales_parent_only_idx" ON "guidelines_locales" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_blocks_paragraph_order_idx" ON "_guidelines_v_blocks_paragraph" USING btree ("_order");
  CREATE INDEX "_guidelines_v_blocks_paragraph_parent_id_idx" ON "_guidelines_v_blocks_paragraph" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_blocks_paragraph_path_idx" ON "_guidelines_v_blocks_paragraph" USING btree ("_path");
  CREATE INDEX "_guidelines_v_blocks_paragraph_locale_idx" ON "_guidelines_v_blocks_paragraph" USING btree ("_locale");
  CREATE INDEX "_guidelines_v_blocks_list_order_idx" ON "_guidelines_v_blocks_list" USING btree ("_order");
  CREATE INDEX "_guidelines_v_blocks_list_parent_id_idx" ON "_guidelines_v_blocks_list" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_blocks_list_path_idx" ON "_guidelines_v_blocks_list" USING btree ("_path");
  CREATE INDEX "_guidelines_v_blocks_list_locale_idx" ON "_guidelines_v_blocks_list" USING btree ("_locale");
  CREATE INDEX "_guidelines_v_blocks_table_order_idx" ON "_guidelines_v_blocks_table" USING btree ("_order");
  CREATE INDEX "_guidelines_v_blocks_table_parent_id_idx" ON "_guidelines_v_blocks_table" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_blocks_table_path_idx" ON "_guidelines_v_blocks_table" USING btree ("_path");
  CREATE INDEX "_guidelines_v_blocks_table_locale_idx" ON "_guidelines_v_blocks_table" USING btree ("_locale");
  CREATE INDEX "_guidelines_v_blocks_figure_order_idx" ON "_guidelines_v_blocks_figure" USING btree ("_order");
  CREATE INDEX "_guidelines_v_blocks_figure_parent_id_idx" ON "_guidelines_v_blocks_figure" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_blocks_figure_path_idx" ON "_guidelines_v_blocks_figure" USING btree ("_path");
  CREATE INDEX "_guidelines_v_blocks_figure_locale_idx" ON "_guidelines_v_blocks_figure" USING btree ("_locale");
  CREATE INDEX "_guidelines_v_blocks_figure_photograph_idx" ON "_guidelines_v_blocks_figure" USING btree ("photograph_id");
  CREATE INDEX "_guidelines_v_version_rules_order_idx" ON "_guidelines_v_version_rules" USING btree ("_order");
  CREATE INDEX "_guidelines_v_version_rules_parent_id_idx" ON "_guidelines_v_version_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_guidelines_v_version_rules_locales_locale_parent_id_unique" ON "_guidelines_v_version_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guidelines_v_version_rules_locales_parent_only_idx" ON "_guidelines_v_version_rules_locales" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_version_dos_order_idx" ON "_guidelines_v_version_dos" USING btree ("_order");
  CREATE INDEX "_guidelines_v_version_dos_parent_id_idx" ON "_guidelines_v_version_dos" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_version_dos_photograph_idx" ON "_guidelines_v_version_dos" USING btree ("photograph_id");
  CREATE UNIQUE INDEX "_guidelines_v_version_dos_locales_locale_parent_id_unique" ON "_guidelines_v_version_dos_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guidelines_v_version_dos_locales_parent_only_idx" ON "_guidelines_v_version_dos_locales" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_version_donts_order_idx" ON "_guidelines_v_version_donts" USING btree ("_order");
  CREATE INDEX "_guidelines_v_version_donts_parent_id_idx" ON "_guidelines_v_version_donts" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_version_donts_photograph_idx" ON "_guidelines_v_version_donts" USING btree ("photograph_id");
  CREATE UNIQUE INDEX "_guidelines_v_version_donts_locales_locale_parent_id_unique" ON "_guidelines_v_version_donts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guidelines_v_version_donts_locales_parent_only_idx" ON "_guidelines_v_version_donts_locales" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_version_downloads_order_idx" ON "_guidelines_v_version_downloads" USING btree ("_order");
  CREATE INDEX "_guidelines_v_version_downloads_parent_id_idx" ON "_guidelines_v_version_downloads" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_guidelines_v_version_downloads_locales_locale_parent_id_uni" ON "_guidelines_v_version_downloads_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guidelines_v_version_downloads_locales_parent_only_idx" ON "_guidelines_v_version_downloads_locales" USING btree ("_parent_id");
  CREATE INDEX "_guidelines_v_version_audience_order_idx" ON "_guidelines_v_version_audience" USING btree ("order");
  CREATE INDEX "_guidelines_v_version_audience_parent_idx" ON "_guidelines_v_version_audience" USING btree ("parent_id");
  CREATE INDEX "_guidelines_v_parent_idx" ON "_guidelines_v" USING btree ("parent_id");
  CREATE INDEX "_guidelines_v_version_version_version_version_effective__idx" ON "_guidelines_v" USING btree ("version_version_effective_from");
  CREATE INDEX "_guidelines_v_version_version_version_version_approved_b_idx" ON "_guidelines_v" USING btree ("version_version_approved_by_id");
  CREATE INDEX "_guidelines_v_version_version_review_due_idx" ON "_guidelines_v" USING btree ("version_review_due");
  CREATE INDEX "_guidelines_v_version_version_key_idx" ON "_guidelines_v" USING btree ("version_key");
  CREATE INDEX "_guidelines_v_version_version_brand_idx" ON "_guidelines_v" USING btree ("version_brand_id");
  CREATE INDEX "_guidelines_v_version_version_is_in_quick_guide_idx" ON "_guidelines_v" USING btree ("version_is_in_quick_guide");
  CREATE INDEX "_guidelines_v_version_version_order_idx" ON "_guidelines_v" USING btree ("version_order");
  CREATE INDEX "_guidelines_v_version_version_updated_at_idx" ON "_guidelines_v" USING btree ("version_updated_at");
  CREATE INDEX "_guidelines_v_version_version_created_at_idx" ON "_guidelines_v" USING btree ("version_created_at");
  CREATE INDEX "_guidelines_v_version_version__status_idx" ON "_guidelines_v" USING btree ("version__status");
  CREATE INDEX "_guidelines_v_created_at_idx" ON "_guidelines_v" USING btree ("created_at");
  CREATE INDEX "_guidelines_v_updated_at_idx" ON "_guidelines_v" USING btree ("updated_at");
  CREATE INDEX "_guidelines_v_snapshot_idx" ON "_guidelines_v" USING btree ("snapshot");
  CREATE INDEX "_guidelines_v_published_locale_idx" ON "_guidelines_v" USING btree ("published_locale");
  CREATE INDEX "_guidelines_v_latest_idx" ON "_guidelines_v" USING btree ("latest");
  CREATE INDEX "version_brand_version_key_idx" ON "_guidelines_v" USING btree ("version_brand_id","version_key");
  CREATE UNIQUE INDEX "_guidelines_v_locales_locale_parent_id_unique" ON "_guidelines_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guidelines_v_locales_parent_only_idx" ON "_guidelines_v_locales" USING btree ("_parent_id");
  CREATE INDEX "acknowledgements_guideline_idx" ON "acknowledgements" USING btree ("guideline_id");
  CREATE INDEX "acknowledgements_person_idx" ON "acknowledgements" USING btree ("person_id");
  CREATE INDEX "acknowledgements_version_idx" ON "acknowledgements" USING btree ("version");
  CREATE INDEX "acknowledgements_service_idx" ON "acknowledgements" USING btree ("service");
  CREATE UNIQUE INDEX "acknowledgements_key_idx" ON "acknowledgements" USING btree ("key");
  CREATE INDEX "acknowledgements_updated_at_idx" ON "acknowledgements" USING btree ("updated_at");
  CREATE INDEX "acknowledgements_created_at_idx" ON "acknowledgements" USING btree ("created_at");
  CREATE INDEX "words_forms_order_idx" ON "words_forms" USING btree ("_order");
  CREATE INDEX "words_forms_parent_id_idx" ON "words_forms" USING btree ("_parent_id");
  CREATE INDEX "words_phrase_idx" ON "words" USING btree ("phrase");
  CREATE INDEX "words_kind_idx" ON "words" USING btree ("kind");
  CREATE INDEX "words_language_idx" ON "words" USING btree ("language");
  CREATE INDEX "words_brand_idx" ON "words" USING btree ("brand_id");
  CREATE INDEX "words_source_idx" ON "words" USING btree ("source");
  CREATE INDEX "words_updated_at_idx" ON "words" USING btree ("updated_at");
  CREATE INDEX "words_created_at_idx" ON "words" USING btree ("created_at");
  CREATE INDEX "words_texts_order_parent" ON "words_texts" USING btree ("order","parent_id");
  CREATE INDEX "words_texts_parent_only_idx" ON "words_texts" USING btree ("parent_id");
  CREATE INDEX "words_rels_order_idx" ON "words_rels" USING btree ("order");
  CREATE INDEX "words_rels_parent_idx" ON "words_rels" USING btree ("parent_id");
  CREATE INDEX "words_rels_path_idx" ON "words_rels" USING btree ("path");
  CREATE INDEX "words_rels_toolkits_id_idx" ON "words_rels" USING btree ("toolkits_id");
  CREATE UNIQUE INDEX "house_styles_brand_idx" ON "house_styles" USING btree ("brand_id");
  CREATE INDEX "house_styles_updated_at_idx" ON "house_styles" USING btree ("updated_at");
  CREATE INDEX "house_styles_created_at_idx" ON "house_styles" USING btree ("created_at");
  CREATE INDEX "house_styles_texts_order_parent" ON "house_styles_texts" USING btree ("order","parent_id");
  CREATE INDEX "house_styles_texts_parent_only_idx" ON "house_styles_texts" USING btree ("parent_id");
  CREATE INDEX "templates_roles_order_idx" ON "templates_roles" USING btree ("order");
  CREATE INDEX "templates_roles_parent_idx" ON "templates_roles" USING btree ("parent_id");
  CREATE INDEX "templates_required_blocks_order_idx" ON "templates_required_blocks" USING btree ("order");
  CREATE INDEX "templates_required_blocks_parent_idx" ON "templates_required_blocks" USING btree ("parent_id");
  CREATE INDEX "templates_style_sets_order_idx" ON "templates_style_sets" USING btree ("order");
  CREATE INDEX "templates_style_sets_parent_idx" ON "templates_style_sets" USING btree ("parent_id");
  CREATE INDEX "templates_slots_order_idx" ON "templates_slots" USING btree ("_order");
  CREATE INDEX "templates_slots_parent_id_idx" ON "templates_slots" USING btree ("_parent_id");
  CREATE INDEX "templates_options_order_idx" ON "templates_options" USING btree ("_order");
  CREATE INDEX "templates_options_parent_id_idx" ON "templates_options" USING btree ("_parent_id");
  CREATE INDEX "templates_status_idx" ON "templates" USING btree ("status");
  CREATE UNIQUE INDEX "templates_key_idx" ON "templates" USING btree ("key");
  CREATE INDEX "templates_updated_at_idx" ON "templates" USING btree ("updated_at");
  CREATE INDEX "templates_created_at_idx" ON "templates" USING btree ("created_at");
  CREATE INDEX "templates_texts_order_parent" ON "templates_texts" USING btree ("order","parent_id");
  CREATE INDEX "templates_texts_parent_only_idx" ON "templates_texts" USING btree ("parent_id");
  CREATE INDEX "formats_encodings_order_idx" ON "formats_encodings" USING btree ("order");
  CREATE INDEX "formats_encodings_parent_idx" ON "formats_encodings" USING btree ("parent_id");
  CREATE UNIQUE INDEX "formats_key_idx" ON "formats" USING btree ("key");
  CREATE INDEX "formats_medium_idx" ON "formats" USING btree ("medium");
  CREATE INDEX "formats_based_on_idx" ON "formats" USING btree ("based_on_id");
  CREATE INDEX "formats_group_idx" ON "formats" USING btree ("group");
  CREATE INDEX "formats_platform_idx" ON "formats" USING btree ("platform");
  CREATE INDEX "formats_checked_on_idx" ON "formats" USING btree ("checked_on");
  CREATE INDEX "formats_confidence_idx" ON "formats" USING btree ("confidence");
  CREATE INDEX "formats_is_changed_idx" ON "formats" USING btree ("is_changed");
  CREATE INDEX "formats_updated_at_idx" ON "formats" USING btree ("updated_at");
  CREATE INDEX "formats_created_at_idx" ON "formats" USING btree ("created_at");
  CREATE INDEX "formats_numbers_order_parent_idx" ON "formats_numbers" USING btree ("order","parent_id");
  CREATE INDEX "formats_numbers_parent_only_idx" ON "formats_numbers" USING btree ("parent_id");
  CREATE INDEX "printers_scales_order_idx" ON "printers_scales" USING btree ("order");
  CREATE INDEX "printers_scales_parent_idx" ON "printers_scales" USING btree ("parent_id");
  CREATE UNIQUE INDEX "printers_key_idx" ON "printers" USING btree ("key");
  CREATE INDEX "printers_condition_idx" ON "printers" USING btree ("condition");
  CREATE INDEX "printers_checked_on_idx" ON "printers" USING btree ("checked_on");
  CREATE INDEX "printers_confidence_idx" ON "printers" USING btree ("confidence");
  CREATE INDEX "printers_is_changed_idx" ON "printers" USING btree ("is_changed");
  CREATE INDEX "printers_updated_at_idx" ON "printers" USING btree ("updated_at");
  CREATE INDEX "printers_created_at_idx" ON "printers" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_name_idx" ON "users" USING btree ("name");
  CREATE INDEX "users_service_idx" ON "users" USING btree ("service");
  CREATE UNIQUE INDEX "users_subject_idx" ON "users" USING btree ("subject");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "machines_roles_order_idx" ON "machines_roles" USING btree ("order");
  CREATE INDEX "machines_roles_parent_idx" ON "machines_roles" USING btree ("parent_id");
  CREATE UNIQUE INDEX "machines_name_idx" ON "machines" USING btree ("name");
  CREATE INDEX "machines_expires_idx" ON "machines" USING btree ("expires");
  CREATE UNIQUE INDEX "machines_key_digest_idx" ON "machines" USING btree ("key_digest");
  CREATE INDEX "machines_created_by_idx" ON "machines" USING btree ("created_by_id");
  CREATE INDEX "machines_updated_at_idx" ON "machines" USING btree ("updated_at");
  CREATE INDEX "machines_created_at_idx" ON "machines" USING btree ("created_at");
  CREATE INDEX "webhooks_topics_order_idx" ON "webhooks_topics" USING btree ("order");
  CREATE INDEX "webhooks_topics_parent_idx" ON "webhooks_topics" USING btree ("parent_id");
  CREATE INDEX "webhooks_topics_value_idx" ON "webhooks_topics" USING btree ("value");
  CREATE UNIQUE INDEX "webhooks_name_idx" ON "webhooks" USING btree ("name");
  CREATE INDEX "webhooks_is_paused_idx" ON "webhooks" USING btree ("is_paused");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhook_deliveries_topic_idx" ON "webhook_deliveries" USING btree ("topic");
  CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" USING btree ("state");
  CREATE INDEX "webhook_deliveries_last_attempt_idx" ON "webhook_deliveries" USING btree ("last_attempt");
  CREATE INDEX "webhook_deliveries_next_attempt_idx" ON "webhook_deliveries" USING btree ("next_attempt");
  CREATE INDEX "webhook_deliveries_delivered_on_idx" ON "webhook_deliveries" USING btree ("delivered_on");
  CREATE INDEX "webhook_deliveries_about_idx" ON "webhook_deliveries" USING btree ("about");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE UNIQUE INDEX "webhook_deliveries_key_idx" ON "webhook_deliveries" USING btree ("key");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "mails_person_idx" ON "mails" USING btree ("person_id");
  CREATE INDEX "mails_kind_idx" ON "mails" USING btree ("kind");
  CREATE INDEX "mails_state_idx" ON "mails" USING btree ("state");
  CREATE INDEX "mails_next_attempt_idx" ON "mails" USING btree ("next_attempt");
  CREATE INDEX "mails_sent_on_idx" ON "mails" USING btree ("sent_on");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE UNIQUE INDEX "senders_name_idx" ON "senders" USING btree ("name");
  CREATE INDEX "senders_updated_at_idx" ON "senders" USING btree ("updated_at");
  CREATE INDEX "senders_created_at_idx" ON "senders" USING btree ("created_at");
  CREATE INDEX "jobs_kind_idx" ON "jobs" USING btree ("kind");
  CREATE INDEX "jobs_state_idx" ON "jobs" USING btree ("state");
  CREATE INDEX "jobs_person_idx" ON "jobs" USING btree ("person_id");
  CREATE INDEX "jobs_worker_idx" ON "jobs" USING btree ("worker");
  CREATE INDEX "jobs_ended_at_idx" ON "jobs" USING btree ("ended_at");
  CREATE UNIQUE INDEX "jobs_open_key_idx" ON "jobs" USING btree ("open_key");
  CREATE INDEX "jobs_turn_idx" ON "jobs" USING btree ("turn");
  CREATE INDEX "jobs_updated_at_idx" ON "jobs" USING btree ("updated_at");
  CREATE INDEX "jobs_created_at_idx" ON "jobs" USING btree ("created_at");
  CREATE INDEX "state_notBefore_idx" ON "jobs" USING btree ("state","not_before");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_toolkits_id_idx" ON "payload_locked_documents_rels" USING btree ("toolkits_id");
  CREATE INDEX "payload_locked_documents_rels_narratives_id_idx" ON "payload_locked_documents_rels" USING btree ("narratives_id");
  CREATE INDEX "payload_locked_documents_rels_facts_id_idx" ON "payload_locked_documents_rels" USING btree ("facts_id");
  CREATE INDEX "payload_locked_documents_rels_renditions_id_idx" ON "payload_locked_documents_rels" USING btree ("renditions_id");
  CREATE INDEX "payload_locked_documents_rels_print_jobs_id_idx" ON "payload_locked_documents_rels" USING btree ("print_jobs_id");
  CREATE INDEX "payload_locked_documents_rels_photographs_id_idx" ON "payload_locked_documents_rels" USING btree ("photographs_id");
  CREATE INDEX "payload_locked_documents_rels_saved_searches_id_idx" ON "payload_locked_documents_rels" USING btree ("saved_searches_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_withdrawals_id_idx" ON "payload_locked_documents_rels" USING btree ("withdrawals_id");
  CREATE INDEX "payload_locked_documents_rels_withdrawal_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("withdrawal_tasks_id");
  CREATE INDEX "payload_locked_documents_rels_elections_id_idx" ON "payload_locked_documents_rels" USING btree ("elections_id");
  CREATE INDEX "payload_locked_documents_rels_election_overrides_id_idx" ON "payload_locked_documents_rels" USING btree ("election_overrides_id");
  CREATE INDEX "payload_locked_documents_rels_shares_id_idx" ON "payload_locked_documents_rels" USING btree ("shares_id");
  CREATE INDEX "payload_locked_documents_rels_kits_id_idx" ON "payload_locked_documents_rels" USING btree ("kits_id");
  CREATE INDEX "payload_locked_documents_rels_drafts_id_idx" ON "payload_locked_documents_rels" USING btree ("drafts_id");
  CREATE INDEX "payload_locked_documents_rels_approvals_id_idx" ON "payload_locked_documents_rels" USING btree ("approvals_id");
  CREATE INDEX "payload_locked_documents_rels_approval_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("approval_comments_id");
  CREATE INDEX "payload_locked_documents_rels_approval_routes_id_idx" ON "payload_locked_documents_rels" USING btree ("approval_routes_id");
  CREATE INDEX "payload_locked_documents_rels_absences_id_idx" ON "payload_locked_documents_rels" USING btree ("absences_id");
  CREATE INDEX "payload_locked_documents_rels_file_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("file_checks_id");
  CREATE INDEX "payload_locked_documents_rels_visual_audits_id_idx" ON "payload_locked_documents_rels" USING btree ("visual_audits_id");
  CREATE INDEX "payload_locked_documents_rels_audit_events_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_events_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_brands_id_idx" ON "payload_locked_documents_rels" USING btree ("brands_id");
  CREATE INDEX "payload_locked_documents_rels_promises_id_idx" ON "payload_locked_documents_rels" USING btree ("promises_id");
  CREATE INDEX "payload_locked_documents_rels_logos_id_idx" ON "payload_locked_documents_rels" USING btree ("logos_id");
  CREATE INDEX "payload_locked_documents_rels_guidelines_id_idx" ON "payload_locked_documents_rels" USING btree ("guidelines_id");
  CREATE INDEX "payload_locked_documents_rels_acknowledgements_id_idx" ON "payload_locked_documents_rels" USING btree ("acknowledgements_id");
  CREATE INDEX "payload_locked_documents_rels_words_id_idx" ON "payload_locked_documents_rels" USING btree ("words_id");
  CREATE INDEX "payload_locked_documents_rels_house_styles_id_idx" ON "payload_locked_documents_rels" USING btree ("house_styles_id");
  CREATE INDEX "payload_locked_documents_rels_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("templates_id");
  CREATE INDEX "payload_locked_documents_rels_formats_id_idx" ON "payload_locked_documents_rels" USING btree ("formats_id");
  CREATE INDEX "payload_locked_documents_rels_printers_id_idx" ON "payload_locked_documents_rels" USING btree ("printers_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_machines_id_idx" ON "payload_locked_documents_rels" USING btree ("machines_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  CREATE INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("webhook_deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_mails_id_idx" ON "payload_locked_documents_rels" USING btree ("mails_id");
  CREATE INDEX "payload_locked_documents_rels_senders_id_idx" ON "payload_locked_documents_rels" USING btree ("senders_id");
  CREATE INDEX "payload_locked_documents_rels_jobs_id_idx" ON "payload_locked_documents_rels" USING btree ("jobs_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_machines_id_idx" ON "payload_preferences_rels" USING btree ("machines_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "toolkits_languages" CASCADE;
  DROP TABLE "toolkits_dos" CASCADE;
  DROP TABLE "toolkits_donts" CASCADE;
  DROP TABLE "toolkits_templates_locked" CASCADE;
  DROP TABLE "toolkits_templates_locked_locales" CASCADE;
  DROP TABLE "toolkits_templates" CASCADE;
  DROP TABLE "toolkits_pack_options" CASCADE;
  DROP TABLE "toolkits_pack" CASCADE;
  DROP TABLE "toolkits" CASCADE;
  DROP TABLE "toolkits_texts" CASCADE;
  DROP TABLE "toolkits_rels" CASCADE;
  DROP TABLE "_toolkits_v_version_languages" CASCADE;
  DROP TABLE "_toolkits_v_version_dos" CASCADE;
  DROP TABLE "_toolkits_v_version_donts" CASCADE;
  DROP TABLE "_toolkits_v_version_templates_locked" CASCADE;
  DROP TABLE "_toolkits_v_version_templates_locked_locales" CASCADE;
  DROP TABLE "_toolkits_v_version_templates" CASCADE;
  DROP TABLE "_toolkits_v_version_pack_options" CASCADE;
  DROP TABLE "_toolkits_v_version_pack" CASCADE;
  DROP TABLE "_toolkits_v" CASCADE;
  DROP TABLE "_toolkits_v_texts" CASCADE;
  DROP TABLE "_toolkits_v_rels" CASCADE;
  DROP TABLE "narratives_statements" CASCADE;
  DROP TABLE "narratives_statements_locales" CASCADE;
  DROP TABLE "narratives_points" CASCADE;
  DROP TABLE "narratives_easy_read" CASCADE;
  DROP TABLE "narratives_audiences_barriers" CASCADE;
  DROP TABLE "narratives_audiences" CASCADE;
  DROP TABLE "narratives_messages" CASCADE;
  DROP TABLE "narratives_messages_locales" CASCADE;
  DROP TABLE "narratives" CASCADE;
  DROP TABLE "narratives_locales" CASCADE;
  DROP TABLE "narratives_texts" CASCADE;
  DROP TABLE "narratives_rels" CASCADE;
  DROP TABLE "_narratives_v_version_statements" CASCADE;
  DROP TABLE "_narratives_v_version_statements_locales" CASCADE;
  DROP TABLE "_narratives_v_version_points" CASCADE;
  DROP TABLE "_narratives_v_version_easy_read" CASCADE;
  DROP TABLE "_narratives_v_version_audiences_barriers" CASCADE;
  DROP TABLE "_narratives_v_version_audiences" CASCADE;
  DROP TABLE "_narratives_v_version_messages" CASCADE;
  DROP TABLE "_narratives_v_version_messages_locales" CASCADE;
  DROP TABLE "_narratives_v" CASCADE;
  DROP TABLE "_narratives_v_locales" CASCADE;
  DROP TABLE "_narratives_v_texts" CASCADE;
  DROP TABLE "_narratives_v_rels" CASCADE;
  DROP TABLE "facts" CASCADE;
  DROP TABLE "facts_locales" CASCADE;
  DROP TABLE "_facts_v" CASCADE;
  DROP TABLE "_facts_v_locales" CASCADE;
  DROP TABLE "renditions_files" CASCADE;
  DROP TABLE "renditions_uses" CASCADE;
  DROP TABLE "renditions" CASCADE;
  DROP TABLE "print_jobs_ticket_finishes" CASCADE;
  DROP TABLE "print_jobs_deliveries" CASCADE;
  DROP TABLE "print_jobs_moves" CASCADE;
  DROP TABLE "print_jobs_messages" CASCADE;
  DROP TABLE "print_jobs_files" CASCADE;
  DROP TABLE "print_jobs" CASCADE;
  DROP TABLE "photographs_licences_channels" CASCADE;
  DROP TABLE "photographs_licences_territories" CASCADE;
  DROP TABLE "photographs_licences" CASCADE;
  DROP TABLE "photographs_people" CASCADE;
  DROP TABLE "photographs_copy_space" CASCADE;
  DROP TABLE "photographs_contains" CASCADE;
  DROP TABLE "photographs_reading_hues" CASCADE;
  DROP TABLE "photographs_reading_colors" CASCADE;
  DROP TABLE "photographs" CASCADE;
  DROP TABLE "photographs_locales" CASCADE;
  DROP TABLE "photographs_texts" CASCADE;
  DROP TABLE "photographs_rels" CASCADE;
  DROP TABLE "_photographs_v_version_licences_channels" CASCADE;
  DROP TABLE "_photographs_v_version_licences_territories" CASCADE;
  DROP TABLE "_photographs_v_version_licences" CASCADE;
  DROP TABLE "_photographs_v_version_people" CASCADE;
  DROP TABLE "_photographs_v_version_copy_space" CASCADE;
  DROP TABLE "_photographs_v_version_contains" CASCADE;
  DROP TABLE "_photographs_v_version_reading_hues" CASCADE;
  DROP TABLE "_photographs_v_version_reading_colors" CASCADE;
  DROP TABLE "_photographs_v" CASCADE;
  DROP TABLE "_photographs_v_locales" CASCADE;
  DROP TABLE "_photographs_v_texts" CASCADE;
  DROP TABLE "_photographs_v_rels" CASCADE;
  DROP TABLE "saved_searches" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "consents_signed_by" CASCADE;
  DROP TABLE "consents_channels" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "_consents_v_version_signed_by" CASCADE;
  DROP TABLE "_consents_v_version_channels" CASCADE;
  DROP TABLE "_consents_v" CASCADE;
  DROP TABLE "withdrawals" CASCADE;
  DROP TABLE "withdrawal_tasks" CASCADE;
  DROP TABLE "elections_closed_days" CASCADE;
  DROP TABLE "elections" CASCADE;
  DROP TABLE "elections_texts" CASCADE;
  DROP TABLE "elections_rels" CASCADE;
  DROP TABLE "_elections_v_version_closed_days" CASCADE;
  DROP TABLE "_elections_v" CASCADE;
  DROP TABLE "_elections_v_texts" CASCADE;
  DROP TABLE "_elections_v_rels" CASCADE;
  DROP TABLE "election_overrides" CASCADE;
  DROP TABLE "_election_overrides_v" CASCADE;
  DROP TABLE "shares" CASCADE;
  DROP TABLE "shares_rels" CASCADE;
  DROP TABLE "kits_deadlines" CASCADE;
  DROP TABLE "kits_contacts" CASCADE;
  DROP TABLE "kits_guidance" CASCADE;
  DROP TABLE "kits_formats" CASCADE;
  DROP TABLE "kits" CASCADE;
  DROP TABLE "kits_texts" CASCADE;
  DROP TABLE "kits_rels" CASCADE;
  DROP TABLE "drafts" CASCADE;
  DROP TABLE "approvals_steps_roles" CASCADE;
  DROP TABLE "approvals_steps" CASCADE;
  DROP TABLE "approvals" CASCADE;
  DROP TABLE "approvals_texts" CASCADE;
  DROP TABLE "approvals_rels" CASCADE;
  DROP TABLE "approval_comments" CASCADE;
  DROP TABLE "approval_routes_purposes" CASCADE;
  DROP TABLE "approval_routes_channels" CASCADE;
  DROP TABLE "approval_routes_risks" CASCADE;
  DROP TABLE "approval_routes_steps_roles" CASCADE;
  DROP TABLE "approval_routes_steps" CASCADE;
  DROP TABLE "approval_routes" CASCADE;
  DROP TABLE "approval_routes_texts" CASCADE;
  DROP TABLE "_approval_routes_v_version_purposes" CASCADE;
  DROP TABLE "_approval_routes_v_version_channels" CASCADE;
  DROP TABLE "_approval_routes_v_version_risks" CASCADE;
  DROP TABLE "_approval_routes_v_version_steps_roles" CASCADE;
  DROP TABLE "_approval_routes_v_version_steps" CASCADE;
  DROP TABLE "_approval_routes_v" CASCADE;
  DROP TABLE "_approval_routes_v_texts" CASCADE;
  DROP TABLE "absences" CASCADE;
  DROP TABLE "file_checks" CASCADE;
  DROP TABLE "visual_audits" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "brands_languages" CASCADE;
  DROP TABLE "brands_straplines" CASCADE;
  DROP TABLE "brands_straplines_locales" CASCADE;
  DROP TABLE "brands_contact_lines" CASCADE;
  DROP TABLE "brands_contact_lines_locales" CASCADE;
  DROP TABLE "brands_social_accounts" CASCADE;
  DROP TABLE "brands_typefaces_fonts" CASCADE;
  DROP TABLE "brands_typefaces" CASCADE;
  DROP TABLE "brands_stacks" CASCADE;
  DROP TABLE "brands_rights_policy_guardian_signs" CASCADE;
  DROP TABLE "brands_rights_policy_guardian_may_sign" CASCADE;
  DROP TABLE "brands_rights_policy_child_signs" CASCADE;
  DROP TABLE "brands" CASCADE;
  DROP TABLE "brands_locales" CASCADE;
  DROP TABLE "brands_texts" CASCADE;
  DROP TABLE "brands_numbers" CASCADE;
  DROP TABLE "promises" CASCADE;
  DROP TABLE "promises_locales" CASCADE;
  DROP TABLE "logos" CASCADE;
  DROP TABLE "logos_texts" CASCADE;
  DROP TABLE "guidelines_blocks_paragraph" CASCADE;
  DROP TABLE "guidelines_blocks_list" CASCADE;
  DROP TABLE "guidelines_blocks_table" CASCADE;
  DROP TABLE "guidelines_blocks_figure" CASCADE;
  DROP TABLE "guidelines_rules" CASCADE;
  DROP TABLE "guidelines_rules_locales" CASCADE;
  DROP TABLE "guidelines_dos" CASCADE;
  DROP TABLE "guidelines_dos_locales" CASCADE;
  DROP TABLE "guidelines_donts" CASCADE;
  DROP TABLE "guidelines_donts_locales" CASCADE;
  DROP TABLE "guidelines_downloads" CASCADE;
  DROP TABLE "guidelines_downloads_locales" CASCADE;
  DROP TABLE "guidelines_audience" CASCADE;
  DROP TABLE "guidelines" CASCADE;
  DROP TABLE "guidelines_locales" CASCADE;
  DROP TABLE "_guidelines_v_blocks_paragraph" CASCADE;
  DROP TABLE "_guidelines_v_blocks_list" CASCADE;
  DROP TABLE "_guidelines_v_blocks_table" CASCADE;
  DROP TABLE "_guidelines_v_blocks_figure" CASCADE;
  DROP TABLE "_guidelines_v_version_rules" CASCADE;
  DROP TABLE "_guidelines_v_version_rules_locales" CASCADE;
  DROP TABLE "_guidelines_v_version_dos" CASCADE;
  DROP TABLE "_guidelines_v_version_dos_locales" CASCADE;
  DROP TABLE "_guidelines_v_version_donts" CASCADE;
  DROP TABLE "_guidelines_v_version_donts_locales" CASCADE;
  DROP TABLE "_guidelines_v_version_downloads" CASCADE;
  DROP TABLE "_guidelines_v_version_downloads_locales" CASCADE;
  DROP TABLE "_guidelines_v_version_audience" CASCADE;
  DROP TABLE "_guidelines_v" CASCADE;
  DROP TABLE "_guidelines_v_locales" CASCADE;
  DROP TABLE "acknowledgements" CASCADE;
  DROP TABLE "words_forms" CASCADE;
  DROP TABLE "words" CASCADE;
  DROP TABLE "words_texts" CASCADE;
  DROP TABLE "words_rels" CASCADE;
  DROP TABLE "house_styles" CASCADE;
  DROP TABLE "house_styles_texts" CASCADE;
  DROP TABLE "templates_roles" CASCADE;
  DROP TABLE "templates_required_blocks" CASCADE;
  DROP TABLE "templates_style_sets" CASCADE;
  DROP TABLE "templates_slots" CASCADE;
  DROP TABLE "templates_options" CASCADE;
  DROP TABLE "templates" CASCADE;
  DROP TABLE "templates_texts" CASCADE;
  DROP TABLE "formats_encodings" CASCADE;
  DROP TABLE "formats" CASCADE;
  DROP TABLE "formats_numbers" CASCADE;
  DROP TABLE "printers_scales" CASCADE;
  DROP TABLE "printers" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "machines_roles" CASCADE;
  DROP TABLE "machines" CASCADE;
  DROP TABLE "webhooks_topics" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "senders" CASCADE;
  DROP TABLE "jobs" CASCADE;
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
  DROP TYPE "public"."enum_toolkits_access_level";
  DROP TYPE "public"."enum_toolkits_territory";
  DROP TYPE "public"."enum_toolkits_election";
  DROP TYPE "public"."enum_toolkits_status";
  DROP TYPE "public"."enum__toolkits_v_version_languages";
  DROP TYPE "public"."enum__toolkits_v_version_pack_purpose";
  DROP TYPE "public"."enum__toolkits_v_version_pack_encoding";
  DROP TYPE "public"."enum__toolkits_v_version_access_level";
  DROP TYPE "public"."enum__toolkits_v_version_territory";
  DROP TYPE "public"."enum__toolkits_v_version_election";
  DROP TYPE "public"."enum__toolkits_v_version_status";
  DROP TYPE "public"."enum__toolkits_v_published_locale";
  DROP TYPE "public"."enum_narratives_statements_kind";
  DROP TYPE "public"."enum_narratives_statements_audience";
  DROP TYPE "public"."enum_narratives_audiences_barriers";
  DROP TYPE "public"."enum_narratives_audiences_kind";
  DROP TYPE "public"."enum_narratives_audiences_interest";
  DROP TYPE "public"."enum_narratives_messages_channel";
  DROP TYPE "public"."enum_narratives_scope";
  DROP TYPE "public"."enum_narratives_sensitivity";
  DROP TYPE "public"."enum_narratives_status";
  DROP TYPE "public"."enum__narratives_v_version_statements_kind";
  DROP TYPE "public"."enum__narratives_v_version_statements_audience";
  DROP TYPE "public"."enum__narratives_v_version_audiences_barriers";
  DROP TYPE "public"."enum__narratives_v_version_audiences_kind";
  DROP TYPE "public"."enum__narratives_v_version_audiences_interest";
  DROP TYPE "public"."enum__narratives_v_version_messages_channel";
  DROP TYPE "public"."enum__narratives_v_version_scope";
  DROP TYPE "public"."enum__narratives_v_version_sensitivity";
  DROP TYPE "public"."enum__narratives_v_version_status";
  DROP TYPE "public"."enum__narratives_v_published_locale";
  DROP TYPE "public"."enum_facts_status";
  DROP TYPE "public"."enum__facts_v_version_status";
  DROP TYPE "public"."enum__facts_v_published_locale";
  DROP TYPE "public"."enum_renditions_status";
  DROP TYPE "public"."enum_renditions_purpose";
  DROP TYPE "public"."enum_renditions_encoding";
  DROP TYPE "public"."enum_print_jobs_ticket_finishes";
  DROP TYPE "public"."enum_print_jobs_moves_move";
  DROP TYPE "public"."enum_print_jobs_moves_to";
  DROP TYPE "public"."enum_print_jobs_proof";
  DROP TYPE "public"."enum_print_jobs_ticket_sides";
  DROP TYPE "public"."enum_print_jobs_ticket_stock_type";
  DROP TYPE "public"."enum_print_jobs_ticket_stock_certificate";
  DROP TYPE "public"."enum_print_jobs_ticket_cover_type";
  DROP TYPE "public"."enum_print_jobs_ticket_cover_certificate";
  DROP TYPE "public"."enum_print_jobs_ticket_fold";
  DROP TYPE "public"."enum_print_jobs_ticket_binding";
  DROP TYPE "public"."enum_print_jobs_ticket_laminate";
  DROP TYPE "public"."enum_print_jobs_ticket_coating";
  DROP TYPE "public"."enum_print_jobs_ticket_packing";
  DROP TYPE "public"."enum_print_jobs_state";
  DROP TYPE "public"."enum_photographs_licences_channels";
  DROP TYPE "public"."enum_photographs_licences_territories";
  DROP TYPE "public"."enum_photographs_licences_kind";
  DROP TYPE "public"."enum_photographs_licences_commons_terms";
  DROP TYPE "public"."enum_photographs_licences_media";
  DROP TYPE "public"."enum_photographs_licences_partners";
  DROP TYPE "public"."enum_photographs_copy_space";
  DROP TYPE "public"."enum_photographs_contains";
  DROP TYPE "public"."enum_photographs_reading_hues";
  DROP TYPE "public"."enum_photographs_digital_source_type";
  DROP TYPE "public"."enum_photographs_season";
  DROP TYPE "public"."enum_photographs_time_of_day";
  DROP TYPE "public"."enum_photographs_style_set";
  DROP TYPE "public"."enum_photographs_shot";
  DROP TYPE "public"."enum_photographs_reading_orientation";
  DROP TYPE "public"."enum_photographs_reading_lightness";
  DROP TYPE "public"."enum_photographs_reading_detail";
  DROP TYPE "public"."enum_photographs_approval";
  DROP TYPE "public"."enum__photographs_v_version_licences_channels";
  DROP TYPE "public"."enum__photographs_v_version_licences_territories";
  DROP TYPE "public"."enum__photographs_v_version_licences_kind";
  DROP TYPE "public"."enum__photographs_v_version_licences_commons_terms";
  DROP TYPE "public"."enum__photographs_v_version_licences_media";
  DROP TYPE "public"."enum__photographs_v_version_licences_partners";
  DROP TYPE "public"."enum__photographs_v_version_copy_space";
  DROP TYPE "public"."enum__photographs_v_version_contains";
  DROP TYPE "public"."enum__photographs_v_version_reading_hues";
  DROP TYPE "public"."enum__photographs_v_version_digital_source_type";
  DROP TYPE "public"."enum__photographs_v_version_season";
  DROP TYPE "public"."enum__photographs_v_version_time_of_day";
  DROP TYPE "public"."enum__photographs_v_version_style_set";
  DROP TYPE "public"."enum__photographs_v_version_shot";
  DROP TYPE "public"."enum__photographs_v_version_reading_orientation";
  DROP TYPE "public"."enum__photographs_v_version_reading_lightness";
  DROP TYPE "public"."enum__photographs_v_version_reading_detail";
  DROP TYPE "public"."enum__photographs_v_version_approval";
  DROP TYPE "public"."enum_people_kind";
  DROP TYPE "public"."enum__people_v_version_kind";
  DROP TYPE "public"."enum_consents_signed_by";
  DROP TYPE "public"."enum_consents_channels";
  DROP TYPE "public"."enum_consents_age_band";
  DROP TYPE "public"."enum_consents_basis";
  DROP TYPE "public"."enum_consents_partners";
  DROP TYPE "public"."enum_consents_withdrawn_via";
  DROP TYPE "public"."enum__consents_v_version_signed_by";
  DROP TYPE "public"."enum__consents_v_version_channels";
  DROP TYPE "public"."enum__consents_v_version_age_band";
  DROP TYPE "public"."enum__consents_v_version_basis";
  DROP TYPE "public"."enum__consents_v_version_partners";
  DROP TYPE "public"."enum__consents_v_version_withdrawn_via";
  DROP TYPE "public"."enum_withdrawals_withdrawn_via";
  DROP TYPE "public"."enum_withdrawal_tasks_kind";
  DROP TYPE "public"."enum_withdrawal_tasks_state";
  DROP TYPE "public"."enum_elections_kind";
  DROP TYPE "public"."enum_elections_area";
  DROP TYPE "public"."enum__elections_v_version_kind";
  DROP TYPE "public"."enum__elections_v_version_area";
  DROP TYPE "public"."enum_kits_guidance_extent";
  DROP TYPE "public"."enum_kits_channel";
  DROP TYPE "public"."enum_approvals_steps_roles";
  DROP TYPE "public"."enum_approvals_steps_decision";
  DROP TYPE "public"."enum_approvals_steps_signed_as";
  DROP TYPE "public"."enum_approvals_status";
  DROP TYPE "public"."enum_approval_routes_purposes";
  DROP TYPE "public"."enum_approval_routes_channels";
  DROP TYPE "public"."enum_approval_routes_risks";
  DROP TYPE "public"."enum_approval_routes_steps_roles";
  DROP TYPE "public"."enum__approval_routes_v_version_purposes";
  DROP TYPE "public"."enum__approval_routes_v_version_channels";
  DROP TYPE "public"."enum__approval_routes_v_version_risks";
  DROP TYPE "public"."enum__approval_routes_v_version_steps_roles";
  DROP TYPE "public"."enum_audit_events_kind";
  DROP TYPE "public"."enum_notices_kind";
  DROP TYPE "public"."enum_notices_telling";
  DROP TYPE "public"."enum_brands_languages";
  DROP TYPE "public"."enum_brands_straplines_status";
  DROP TYPE "public"."enum_brands_contact_lines_kind";
  DROP TYPE "public"."enum_brands_social_accounts_network";
  DROP TYPE "public"."enum_brands_typefaces_role";
  DROP TYPE "public"."enum_brands_rights_policy_guardian_signs";
  DROP TYPE "public"."enum_brands_rights_policy_guardian_may_sign";
  DROP TYPE "public"."enum_brands_rights_policy_child_signs";
  DROP TYPE "public"."enum_brands_tier";
  DROP TYPE "public"."enum_brands_jurisdiction";
  DROP TYPE "public"."enum_brands_rights_policy_without_form";
  DROP TYPE "public"."enum_brands_status";
  DROP TYPE "public"."enum_promises_wellbeing_way";
  DROP TYPE "public"."enum_logos_kind";
  DROP TYPE "public"."enum_logos_layout";
  DROP TYPE "public"."enum_logos_colorway";
  DROP TYPE "public"."enum_logos_permission";
  DROP TYPE "public"."enum_guidelines_blocks_figure_exhibit";
  DROP TYPE "public"."enum_guidelines_rules_severity";
  DROP TYPE "public"."enum_guidelines_rules_check";
  DROP TYPE "public"."enum_guidelines_dos_exhibit";
  DROP TYPE "public"."enum_guidelines_donts_exhibit";
  DROP TYPE "public"."enum_guidelines_audience";
  DROP TYPE "public"."enum_guidelines_key";
  DROP TYPE "public"."enum_guidelines_status";
  DROP TYPE "public"."enum__guidelines_v_blocks_figure_exhibit";
  DROP TYPE "public"."enum__guidelines_v_version_rules_severity";
  DROP TYPE "public"."enum__guidelines_v_version_rules_check";
  DROP TYPE "public"."enum__guidelines_v_version_dos_exhibit";
  DROP TYPE "public"."enum__guidelines_v_version_donts_exhibit";
  DROP TYPE "public"."enum__guidelines_v_version_audience";
  DROP TYPE "public"."enum__guidelines_v_version_key";
  DROP TYPE "public"."enum__guidelines_v_version_status";
  DROP TYPE "public"."enum__guidelines_v_published_locale";
  DROP TYPE "public"."enum_words_kind";
  DROP TYPE "public"."enum_words_language";
  DROP TYPE "public"."enum_house_styles_time_separator";
  DROP TYPE "public"."enum_house_styles_year_range";
  DROP TYPE "public"."enum_templates_roles";
  DROP TYPE "public"."enum_templates_required_blocks";
  DROP TYPE "public"."enum_templates_style_sets";
  DROP TYPE "public"."enum_templates_status";
  DROP TYPE "public"."enum_formats_encodings";
  DROP TYPE "public"."enum_formats_medium";
  DROP TYPE "public"."enum_formats_group";
  DROP TYPE "public"."enum_formats_artwork_scale";
  DROP TYPE "public"."enum_formats_confidence";
  DROP TYPE "public"."enum_printers_scales";
  DROP TYPE "public"."enum_printers_confidence";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_notices_approval_wanted";
  DROP TYPE "public"."enum_users_notices_approval_due";
  DROP TYPE "public"."enum_users_notices_changes_requested";
  DROP TYPE "public"."enum_users_notices_approval_decided";
  DROP TYPE "public"."enum_users_notices_task_given";
  DROP TYPE "public"."enum_users_notices_worksheet_complete";
  DROP TYPE "public"."enum_users_notices_task_due";
  DROP TYPE "public"."enum_users_notices_override_revoked";
  DROP TYPE "public"."enum_users_notices_election_entered";
  DROP TYPE "public"."enum_users_notices_share_ending";
  DROP TYPE "public"."enum_users_notices_share_revoked";
  DROP TYPE "public"."enum_users_notices_expiry_near";
  DROP TYPE "public"."enum_users_notices_fact_changed";
  DROP TYPE "public"."enum_users_notices_message_changed";
  DROP TYPE "public"."enum_users_notices_job_wanted";
  DROP TYPE "public"."enum_users_notices_job_moved";
  DROP TYPE "public"."enum_machines_roles";
  DROP TYPE "public"."enum_webhooks_topics";
  DROP TYPE "public"."enum_webhook_deliveries_topic";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_mails_kind";
  DROP TYPE "public"."enum_mails_state";`)
}
