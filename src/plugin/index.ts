/** The plugin layer: the only code that knows Payload at run time. It draws nothing. */
export { createConfig, type CmsOptions } from "./create-config.ts";
export { defaultHome, foldersOf, profilesFolder } from "./home.ts";
export { livery, type LiveryOptions } from "./livery.ts";
export { openCms, type Cms } from "./open-cms.ts";
export {
  makePaper,
  paperNames,
  type PaperName,
  type PaperWish,
} from "./elections/make-paper.ts";
export { readElection, type ReadElection } from "./elections/read-papers.ts";
export { withRights } from "./rights/with-rights.ts";
export { writeZip, type ArchiveFile } from "./archive/write-zip.ts";
export { pressJobOf, type PressChoice } from "./print-desk/press-job.ts";
export type { ReadyJob, ReadyPage } from "./print-desk/ready-jobs.ts";
export type { ReadOriginal } from "./read-original.ts";
export type { ArtworkFiles } from "./stores/artwork-files.ts";
export { fileStore } from "./stores/file-store.ts";
export { memoryStore } from "./stores/memory-store.ts";
export {
  renditionStore,
  type Production,
  type RenditionStore,
} from "./stores/rendition-store.ts";
export {
  tidyFiles,
  type TidiedFolder,
  type TidyOptions,
} from "./stores/tidy-files.ts";
export {
  readMailSettings,
  transportOf,
  type MailSettings,
} from "./notices/mail-settings.ts";
export { Sender, type Round, type SenderOptions } from "./notices/sender.ts";
export type { OutgoingMail, Transport } from "./notices/transport/transport.ts";
export { addJob, type JobAsked } from "./queue/add-job.ts";
export { startWorkers, type Workers } from "./queue/start-workers.ts";
export { InvalidDocumentError } from "./toolkit/invalid-document.ts";
export {
  readBook,
  readBrand,
  type ReadBookOptions,
} from "./toolkit/read-book.ts";
export { readGuide, type ReadGuideOptions } from "./toolkit/read-guide.ts";
export {
  readToolkit,
  type ReadToolkitOptions,
} from "./toolkit/read-toolkit.ts";
export { studioDraft, studioDrafts } from "./studio/drafts.ts";
export { studioHistory } from "./studio/history.ts";
export { studioToolkits } from "./studio/toolkit-cards.ts";
export { studioOffer } from "./studio/toolkit-offer.ts";
export { demonstrationLogins, type Login } from "./seed/logins.ts";
export { seedBrand, type SeedResult } from "./seed/seed-brand.ts";
export { seedLarkmere } from "./seed/seed-larkmere.ts";
export type { Campaign, SeedSource } from "./seed/seed-source.ts";
export type { WordCheck } from "./words/check-words-endpoint.ts";
export {
  importPhotographs,
  type ImportEntry,
  type ImportOptions,
} from "./import/import-photographs.ts";
export { openImportSource } from "./import/open-source.ts";
export { issueSession, type Session } from "./sign-in/issue-session.ts";
export {
  readSingleSignOn,
  type SingleSignOn,
} from "./sign-in/single-sign-on/single-sign-on.ts";
export { readEvidence } from "./withdrawals/read-evidence.ts";
export {
  currencyOf,
  type Currency,
  type CurrencyState,
} from "./check/currency.ts";
export { houseBrand } from "./toolkit/house-brand.ts";
