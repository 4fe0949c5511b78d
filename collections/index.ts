/** The collections layer: how content is kept. Schema, access and hooks; it reads no toolkit and renders nothing. */
export { accessOf, fieldAccessOf, may, mayField } from "./access/access-of.ts";
export { hasRole, roles, type Role } from "./access/role.ts";
export { roleName } from "./access/role-meanings.ts";
export { accessRules, type RuleName } from "./access/rules.ts";
export {
  accessTable,
  fieldTable,
  type Operation,
  type ProtectedField,
  type ProtectedCollection,
} from "./access/table.ts";
export { Absences } from "./absences.ts";
export { ApprovalComments } from "./approval-comments.ts";
export { ApprovalRoutes } from "./approval-routes.ts";
export { Approvals } from "./approvals.ts";
export type { ApprovalStep } from "./approvals/approval-items.ts";
export {
  approvalStanding,
  leavingOf,
  type ApprovalStanding,
} from "./approvals/approval-standing.ts";
export {
  approvalsDue,
  approvalsNeeding,
  dueOf,
  type NeededApproval,
  type WaitingApproval,
} from "./approvals/approvals-needing.ts";
export {
  explainApproval,
  type ExplainedApproval,
  type ExplainedStep,
} from "./approvals/explain-approval.ts";
export {
  foreseeApproval,
  type ForeseenStep,
} from "./approvals/foresee-approval.ts";
export {
  releaseManifest,
  writeRelease,
  type ReleaseManifest,
} from "./approvals/release-manifest.ts";
export { releaseOfFile } from "./approvals/release-of-file.ts";
export { remindApprovers } from "./approvals/remind-approvers.ts";
export {
  outwardRelease,
  writeOutwardReleases,
  type OutwardRelease,
} from "./approvals/outward-release.ts";
export {
  faultsInRelease,
  readRelease,
  type KnownRelease,
} from "./approvals/verify-release.ts";
export {
  explainRoute,
  type ExplainedRoute,
} from "./approvals/explain-route.ts";
export { Brands } from "./brands.ts";
export type { SwatchChoice } from "./endpoints/serve-swatches.ts";
export type { TokensTaken } from "./endpoints/take-tokens.ts";
export * from "./endpoints/token-formats.ts";
export type { ContentFiles, KeptContent } from "./content/content-files.ts";
export { filesIn, isBucket } from "./content/files-in.ts";
export { contentPath, writeWhole } from "./content/folder-files.ts";
export { privateFile, privateFileHeaders } from "./endpoints/private-file.ts";
export { privateJson } from "./endpoints/private-json.ts";
export { readBytes } from "./endpoints/read-bytes.ts";
export type { TakenFont } from "./endpoints/take-font.ts";
export { bringFont } from "./fonts/bring-font.ts";
export {
  copy,
  copyLine,
  copyReview,
  type CopyCheckSettings,
  type CopyOptions,
} from "./fields/copy.ts";
export {
  findAlikePhotographs,
  type LooksLike,
} from "./find-alike-photographs.ts";
export { findHouseBrand } from "./find-house-brand.ts";
export type { Folders } from "./folders.ts";
export { isLocale, locales, type LocaleCode } from "./locales.ts";
export { Narratives } from "./narratives.ts";
export type * from "./payload-types.ts";
export { styleSets } from "./fields/photograph/style-tab.ts";
export { isOpenToAll, openAmong } from "./open-to-all.ts";
export { knownFormats } from "./find-known-format.ts";
export { Photographs } from "./photographs.ts";
export { labelOf, withPlainLabels } from "./plain-labels.ts";
export { Renditions } from "./renditions.ts";
export { Toolkits } from "./toolkits.ts";
export { Users } from "./users.ts";
export { Machines } from "./machines.ts";
export { boundQuery } from "./hooks/bound-query.ts";
export { inDefaultLanguage } from "./hooks/in-default-language.ts";
export { refuseFarQuery } from "./hooks/refuse-far-query.ts";
export { refuseUnkeepableText } from "./hooks/refuse-unkeepable-text.ts";
export { Attempts } from "./sign-in/attempts.ts";
export { clientAddress } from "./sign-in/client-address.ts";
export { checkPassword } from "./sign-in/check-password.ts";
export type { SignInPolicy } from "./sign-in/sign-in-policy.ts";
export { SavedSearches, type QueryCheck } from "./saved-searches.ts";
export { Promises } from "./promises.ts";
export { Jobs, jobStates, openStates, type JobState } from "./jobs.ts";
export { Logos } from "./logos.ts";
export {
  checkCodes,
  isCheckCode,
  type CheckCode,
} from "./guidelines/checks.ts";
export { coverageOf, type Coverage } from "./guidelines/coverage.ts";
export { cellsOf, linesOf } from "./guidelines/lines.ts";
export { Guidelines } from "./guidelines.ts";
export { Acknowledgements } from "./acknowledgements.ts";
export { HouseStyles } from "./house-styles.ts";
export { Words } from "./words.ts";
export { People } from "./people.ts";
export { Consents } from "./consents.ts";
export { Withdrawals } from "./withdrawals.ts";
export { WithdrawalTasks } from "./withdrawal-tasks.ts";
export type {
  ConsentReach,
  ReachedUser,
  ReachedUsers,
} from "./withdrawals/reach.ts";
export { evidenceOf, type WorksheetRecord } from "./withdrawals/evidence-of.ts";
export { readReach } from "./withdrawals/read-reach.ts";
export { withdrawnVia } from "./fields/consent-terms.ts";
export { taskKinds, taskStates } from "./withdrawals/task-kinds.ts";
export { Facts } from "./facts.ts";
export { FileChecks } from "./file-checks.ts";
export { VisualAudits } from "./visual-audits.ts";
export { Templates } from "./templates.ts";
export { Formats } from "./formats.ts";
export { Printers } from "./printers.ts";
export { PrintJobs } from "./print-jobs.ts";
export { noteOnJob, noters } from "./print-jobs/note-on-job.ts";
export {
  moveJob,
  movesOf,
  refuseMove,
  type AskedMove,
} from "./print-jobs/move-job.ts";
export { jobsNeeding, type NeededJob } from "./print-jobs/jobs-needing.ts";
export { movers, pricers } from "./print-jobs/movers.table.ts";
export { readSetting, type JobSetting } from "./print-jobs/setting.ts";
export { ticketOf } from "./print-jobs/ticket-of.ts";
export {
  findUses,
  type FindUsesOptions,
  type UseGroup,
} from "./where-used/find-uses.ts";
export type { Used } from "./where-used/references.ts";
export { usedOf } from "./where-used/used-of.ts";
export { checkTemplateFor, templatesFor } from "./catalogue/templates-for.ts";
export { countOf, saysOf } from "./where-used/says-of.ts";
export {
  documentsOf,
  isOfBrand,
  isUseKind,
  kindKeptIn,
  useKinds,
  useOf,
  type UseKind,
} from "./where-used/use-kinds.ts";
export { AuditEvents } from "./audit-events.ts";
export {
  eventKinds,
  type AuditEvent as AuditRecord,
  type EventKind,
} from "./audit/event.ts";
export {
  readEventFilter,
  readEvents,
  type EventFilter,
} from "./audit/read-events.ts";
export { forgetEvents } from "./audit/forget-events.ts";
export { recordEvents } from "./audit/record-events.ts";
export { verifyChain, type ChainReport } from "./audit/verify-chain.ts";
export {
  eventMediaTypes,
  writeEvents,
  type EventFormat,
} from "./audit/write-events.ts";
export { findKnownFormat } from "./find-known-format.ts";
export { dayOf } from "./fields/day.ts";
export { referenceOf } from "./reference-of.ts";
export { Notices } from "./notices.ts";
export { Mails } from "./mails.ts";
export { Senders } from "./senders.ts";
export { Webhooks } from "./webhooks.ts";
export { WebhookDeliveries } from "./webhook-deliveries.ts";
export {
  noticeKinds,
  type HowTold,
  type NoticeKind,
} from "./notices/kinds.table.ts";
export { tellingOf } from "./notices/telling-of.ts";
export type { MailKind } from "./notices/mail-kinds.ts";
export { queuedLetter } from "./notices/queue-password-mail.ts";
export { queueMail } from "./notices/queue-mail.ts";
export { keyIn, type RecordedEvent } from "./notices/recipients.ts";
export { subjects } from "./notices/subjects.table.ts";
export { subscriptions } from "./notices/subscriptions.table.ts";
export { queueDelivery } from "./webhooks/queue-delivery.ts";
export { unseal } from "./webhooks/secret.ts";
export {
  signaturesOf,
  webhookFault,
  type ReceivedMessage,
  type SignatureFault,
} from "./webhooks/signature.ts";
export {
  addressFault,
  isOpenAddress,
  isOwnHost,
  ownHosts,
} from "./webhooks/allowed-address.ts";
export { inTransaction } from "./in-transaction.ts";
export { escapedHtml, plainPage } from "./plain-page.ts";
export { Drafts } from "./drafts.ts";
export { Shares } from "./shares.ts";
export { Kits } from "./kits.ts";
export { countKitFetch, countKitView } from "./kits/count-kit.ts";
export * from "./rights/hand-photograph.ts";
export * from "./shares/share-state.ts";
export * from "./shares/guide-pass.ts";
export { audiencesOf } from "./access/rules/audience.ts";
export { shareEndpoints } from "./shares/open-share.ts";
export { ElectionOverrides } from "./election-overrides.ts";
export { Elections } from "./elections.ts";
export { askEverything, handOut } from "./rights/hand-out.ts";
export { shownFields } from "./attribution.ts";
export { copyWithRights } from "./copy-with-rights.ts";
export { readArtwork } from "./read-artwork.ts";
export { countDownload } from "./shares/count-use.ts";
export { HeldBackError } from "./rights/held-back.ts";
export { refusalForOutsiders } from "./shares/refusal-page.ts";
export { judgeHanding, refuseHanding } from "./rights/judge-handing.ts";
export { handingOf, isMember } from "./serve-artwork.ts";
export { periodsFor } from "./elections/periods-for.ts";
export { findElections } from "./elections/read-register.ts";
export {
  campaignTerms,
  termsOfNarrative,
  termsOfToolkit,
} from "./rights/campaign-terms.ts";
export { explainRights } from "./rights/explain-rights.ts";
export { expiriesDue, type Expiry } from "./rights/expiries-due.ts";
export { mayHear, tellExpiries } from "./endpoints/tell-expiries.ts";
export { reachOfConsent } from "./rights/reach-of-consent.ts";
export { judgeRendition } from "./rights/judge-rendition.ts";
export { keptDay, todayInLondon } from "./rights/kept-day.ts";
export { readStatement } from "./rights/licence-row.ts";
export {
  outputUse,
  type Output,
  type OutputOccasion,
} from "./rights/output-use.ts";
export { copiesLeft, type CopiesLeft } from "./print-jobs/print-caps.ts";
export { findRights, rightsIn, rightsOf } from "./rights/read-rights.ts";
export { followsCode } from "./hooks/mark-changed.ts";
export { formatFromDocument } from "./catalogue/format-from-document.ts";
export { noRights, verdictOf } from "./rights/verdict-of.ts";
export {
  isTerritoryCode,
  territoryCodes,
  type TerritoryCode,
} from "./fields/territories.ts";
export { focalPointIn } from "./hooks/photograph/focal-point.ts";
export { saidByFile } from "./hooks/photograph/said-by-file.ts";
export { importFolder } from "./fields/photograph/import-folder.ts";
export type { Remedy } from "./elections/reach/election-reach.ts";
export type { ElectionStops } from "./elections/reach/tell-stops.ts";
export { reachOfElection } from "./elections/reach/reach-of-election.ts";
export {
  channelMessage,
  messageKey,
  type MessageDigests,
} from "./superseded/message-digests.ts";
export { reachOfFact, type FactReach } from "./superseded/reach-of-fact.ts";
export {
  standingsOf,
  type StandingReport,
} from "./superseded/standing-of-rendition.ts";
export {
  refuseSuperseded,
  sentenceOf,
} from "./superseded/refuse-superseded.ts";
export type { Election as ElectionDocument } from "./payload-types.ts";
export { timetableFor } from "./elections/complete-days.ts";
export { electionIn } from "./elections/read-register.ts";
export {
  supersededFacts,
  type SupersededFact,
} from "./superseded/judge-statements.ts";
