/** What our own pages read of the CMS and of the studio. It loads neither the engine nor the demonstration. */
export { defaultHome } from "./home.ts";
export { houseBrand } from "./toolkit/house-brand.ts";
export {
  choicesOf,
  chosenGuide,
  guideReaderOf,
  readerChoice,
  type Guide,
  type GuideReader,
  type ReaderChoice,
} from "./guide/guide-reader.ts";
export {
  guideSections,
  ruleAddress,
  type GuideRule,
  type GuideSection,
} from "./guide/guide-sections.ts";
export {
  guideChanges,
  type RuleChange,
  type SectionChange,
} from "./guide/guide-changes.ts";
export {
  guideApi,
  guideRulesJson,
  guideText,
  guideTokens,
} from "./guide/guide-data.ts";
export {
  documentLanguages,
  findGuideDocument,
  guideDocument,
  guideDocuments,
  type GuideDocument,
} from "./guide/guide-documents.ts";
export { guideExhibit } from "./guide/guide-exhibits.ts";
export { sectionPhotographs } from "./guide/section-photographs.ts";
export { contentRevision } from "./database/content-revision.ts";
export { guideContact } from "./guide/guide-contact.ts";
export {
  findLogoFile,
  findLogoPack,
  formatDie,
  formatDrawing,
  logoFile,
  logoPackFile,
  packNameOf,
  paletteFile,
  specimenDrawing,
} from "./guide/guide-downloads.ts";
export {
  guidePhotographs,
  type GuidePhotograph,
  type StyleSetExamples,
} from "./guide/guide-photographs.ts";
export {
  reviewGuideText,
  type GuideReview,
} from "./guide/review-guide-text.ts";
export { siteIcon, siteIconWidth } from "./guide/site-icon.ts";
export { specimenOf } from "./guide/specimen-of.ts";
export { formatGroups } from "./format-groups.ts";
export type {
  CheckFinding,
  FileCheck,
  FindingGroup,
  PagePicture,
  Score as CheckedScore,
  ScoredRule,
} from "#render/check";
export type { Currency } from "./check/currency.ts";
export {
  checkFor,
  findCheck,
  greatestUpload,
  type CheckPerson,
} from "./check/file-checks.ts";
export { guideAddress } from "./check/guide-address.ts";
export {
  auditTrends,
  maySaveAudits,
  saveToAudit,
  type AuditTrend,
} from "./check/visual-audit.ts";
export { enterGuide, guidePassCookie, kitPassCookie } from "#collections";
export { kitFor, ownKits, type OpenKit, type OwnKit } from "./kits/open-kit.ts";
export { kitSheet, type KitSheet } from "./kits/kit-sheet.ts";
export { kitFiles, refusalOf, takeCounted } from "./kits/kit-files.ts";
export type { KitFile, KitFolder } from "./kits/kit-file.ts";
export { kitPack } from "./kits/kit-pack.ts";
export { waysIn, type WaysIn } from "./sign-in/ways-in.ts";
export { returnPath } from "./sign-in/single-sign-on/return-path.ts";
export { studioDraft, studioDrafts } from "./studio/drafts.ts";
export { studioHistory } from "./studio/history.ts";
export { studioToolkits } from "./studio/toolkit-cards.ts";
export { printOrder, printOrders } from "./studio/print/read-order.ts";
export { renditionSetting } from "./studio/rendition-setting.ts";
export { studioOffer } from "./studio/toolkit-offer.ts";
export {
  followApproval,
  studioStandings,
} from "./studio/approvals/in-this-home.ts";
export { clocksOfJobs } from "./print-desk/clocks.ts";
export { deskJob } from "./print-desk/desk-job.ts";
export { deskJobs, type DeskQuery } from "./print-desk/desk-list.ts";
export type * from "./print-desk/desk-shapes.ts";
export { studioMerge, studioMerges } from "./studio/merge/in-this-home.ts";
export { sizeText } from "./format-size.ts";
export {
  colorwayWords,
  layoutWords,
  versionWords,
} from "./guide/logo-words.ts";
export { voiceAnchor } from "./guide/search/entries/brand-entries.ts";
export { guideKinds, type GuideKind } from "./guide/search/guide-entry.ts";
export {
  greatestQuestion,
  readGuideQuestion,
  type GuideQuestion,
} from "./guide/search/guide-question.ts";
export {
  readySearch,
  searchGuide,
  type GuideAnswer,
  type GuideGroup,
  type GuideHit,
} from "./guide/search/search-guide.ts";
export { allowSearch } from "./guide/search/allow-search.ts";
