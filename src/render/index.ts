/** The engine: how outputs are made. It never imports the CMS, the web or a particular template. */
export {
  planAlternatives,
  standardForm,
  type PlannedAlternative,
} from "./alternatives/plan-alternatives.ts";
export { canonicalJson, digestOf, sha256 } from "./digest.ts";
export * from "./errors.ts";
export {
  equivalentFiles,
  type EquivalentFile,
} from "./equivalents/equivalent-files.ts";
export type { Finding, FindingCode, Report, Severity } from "./finding.ts";
export type { Frame, FrameItem } from "./frame.ts";
export type { Sources } from "./gather.ts";
export type { BookContent } from "./documents/book.ts";
export type { GuideContent } from "./documents/guide/guide-content.ts";
export { produceGuide } from "./documents/guide/produce-guide.ts";
export type {
  EvidenceContent,
  EvidenceList,
  EvidenceTask,
} from "./documents/evidence/evidence.ts";
export { produceEvidence } from "./documents/evidence/produce-evidence.ts";
export type {
  BriefingContent,
  ElectionContent,
  NoticeContent,
} from "./documents/election/election-content.ts";
export type { DocumentArtwork } from "./documents/paint-document.ts";
export {
  produceDocument,
  type DocumentKind,
} from "./documents/produce-document.ts";
export { impose } from "./imposition/impose.ts";
export { measureItem, type MeasuredItem } from "./imposition/measure-item.ts";
export type {
  BindingEdge,
  Flip,
  ImposedJob,
  PlanRequest,
  SheetPlan,
} from "./imposition/plan.ts";
export { planSheet } from "./imposition/plan-sheet.ts";
export { findSheet, sheets, type Sheet } from "./imposition/sheets.ts";
export type { Manifest } from "./manifest.ts";
export type { Artwork } from "./paint/paint.ts";
export { pressFormat, pressGeometry } from "./paint/press/geometry.ts";
export { produce, type Production } from "./pipeline.ts";
export { produceAll, type ProduceAllOptions } from "./produce-all.ts";
export type { InspectOptions } from "./preflight/press/inspect-press-file.ts";
export type {
  PressReport,
  ReportFinding,
  Verdict,
} from "./preflight/report/press-report.ts";
export type { PressJob, PressProfile } from "./press-job.ts";
export type { ConditionChoice } from "./profiles/describe-condition.ts";
export {
  createProfileStore,
  type OfferedProfile,
  type ProfileStore,
} from "./profiles/profile-store.ts";
export { greatestProfile } from "./profiles/read-icc-profile.ts";
export {
  characterOf,
  type Character,
  type Orientation,
} from "./pixels/character/character.ts";
export type { PrintSize } from "./pixels/character/print-sizes.ts";
export {
  thirds,
  type CopySpace,
  type Third,
} from "./pixels/character/copy-space.ts";
export type { DominantColor } from "./pixels/character/dominant-colors.ts";
export {
  inspect as inspectOriginal,
  type Inspected,
} from "./pixels/inspect.ts";
export {
  alikeWithin,
  findAlike,
  likenessDistance,
  type Alike,
  type Likeness,
} from "./pixels/likeness/likeness.ts";
export { encodePhotograph } from "./pixels/metadata/encode-photograph.ts";
export type {
  PhotographMetadata,
  PhotographStatement,
  PrivateTrace,
  UnreadPart,
} from "./pixels/metadata/photograph-metadata.ts";
export { readPhotographMetadata } from "./pixels/metadata/read-photograph-metadata.ts";
export { openForeignPdf, type ForeignPdf } from "./pdf/foreign/foreign-pdf.ts";
export type { RenderRequest } from "./request.ts";
export type { RightsObjection, RightsVerdict } from "./rights-verdict.ts";
export { createSources, type SourceOptions } from "./sources.ts";
export type { ReadOriginal } from "./supplies.ts";
export { engineVersion } from "./version.ts";
export {
  openRenderPool,
  type BatchOutcome,
  type PoolOptions,
  type RenderPool,
} from "./workers/render-pool.ts";
