import { alternativeIsFileName } from "./rules/alternative-is-file-name.ts";
import { annotationNotNested } from "./rules/annotation-not-nested.ts";
import { annotationText } from "./rules/annotation-text.ts";
import { artifactWithinTagged } from "./rules/artifact-within-tagged.ts";
import { attachment } from "./rules/attachment.ts";
import { badLanguage } from "./rules/bad-language.ts";
import { brokenTree } from "./rules/broken-tree.ts";
import { charSet } from "./rules/char-set.ts";
import { cidSet } from "./rules/cid-set.ts";
import { cidSystem } from "./rules/cid-system.ts";
import { cidToGlyph } from "./rules/cid-to-glyph.ts";
import { cmapDirection } from "./rules/cmap-direction.ts";
import { cmapNotEmbedded } from "./rules/cmap-not-embedded.ts";
import { cmapReference } from "./rules/cmap-reference.ts";
import { contentsNesting } from "./rules/contents-nesting.ts";
import { damaged } from "./rules/damaged.ts";
import { encrypted } from "./rules/encrypted.ts";
import { fieldText } from "./rules/field-text.ts";
import { figureAlternative } from "./rules/figure-alternative.ts";
import { figureBox } from "./rules/figure-box.ts";
import { firstHeading } from "./rules/first-heading.ts";
import { fontNotEmbedded } from "./rules/font-not-embedded.ts";
import { fontWidths } from "./rules/font-widths.ts";
import { formChildren } from "./rules/form-children.ts";
import { formulaAlternative } from "./rules/formula-alternative.ts";
import { glyphNotInFont } from "./rules/glyph-not-in-font.ts";
import { header } from "./rules/header.ts";
import { headingMixed } from "./rules/heading-mixed.ts";
import { headingSkipped } from "./rules/heading-skipped.ts";
import { headingTwice } from "./rules/heading-twice.ts";
import { linkNotNested } from "./rules/link-not-nested.ts";
import { linkText } from "./rules/link-text.ts";
import { listNesting } from "./rules/list-nesting.ts";
import { mediaClip } from "./rules/media-clip.ts";
import { missingGlyph } from "./rules/missing-glyph.ts";
import { noLanguage } from "./rules/no-language.ts";
import { noMetadata } from "./rules/no-metadata.ts";
import { noStructure } from "./rules/no-structure.ts";
import { noTitle } from "./rules/no-title.ts";
import { noUnicode } from "./rules/no-unicode.ts";
import { identificationPrefix } from "./rules/identification-prefix.ts";
import { notIdentified } from "./rules/not-identified.ts";
import { notMarked } from "./rules/not-marked.ts";
import { noteId } from "./rules/note-id.ts";
import { noteIdShared } from "./rules/note-id-shared.ts";
import { optionalContent } from "./rules/optional-content.ts";
import { parentTree } from "./rules/parent-tree.ts";
import { printerMark } from "./rules/printer-mark.ts";
import { referenceObject } from "./rules/reference-object.ts";
import { roleCircle } from "./rules/role-circle.ts";
import { roleRemapped } from "./rules/role-remapped.ts";
import { roleUnmapped } from "./rules/role-unmapped.ts";
import { rubyNesting } from "./rules/ruby-nesting.ts";
import { sharedForm } from "./rules/shared-form.ts";
import { suspects } from "./rules/suspects.ts";
import { tabOrder } from "./rules/tab-order.ts";
import { tableCellHeader } from "./rules/table-cell-header.ts";
import { tableHeader } from "./rules/table-header.ts";
import { tableNesting } from "./rules/table-nesting.ts";
import { tableShape } from "./rules/table-shape.ts";
import { taggedWithinArtifact } from "./rules/tagged-within-artifact.ts";
import { titleNotShown } from "./rules/title-not-shown.ts";
import { trapNet } from "./rules/trap-net.ts";
import { trueTypeCmap } from "./rules/true-type-cmap.ts";
import { trueTypeEncoding } from "./rules/true-type-encoding.ts";
import { untagged } from "./rules/untagged.ts";
import { voidUnicode } from "./rules/void-unicode.ts";
import { widgetNotNested } from "./rules/widget-not-nested.ts";
import { xfa } from "./rules/xfa.ts";
import type { UaRule } from "./ua-rule.ts";

/** Every rule for files that everybody is to read, in the order that a report lists them. */
export const uaRules: readonly UaRule[] = [
  header,
  damaged,
  encrypted,
  noMetadata,
  notIdentified,
  identificationPrefix,
  noTitle,
  titleNotShown,
  notMarked,
  suspects,
  noStructure,
  brokenTree,
  parentTree,
  roleUnmapped,
  roleCircle,
  roleRemapped,
  untagged,
  artifactWithinTagged,
  taggedWithinArtifact,
  noLanguage,
  badLanguage,
  firstHeading,
  headingSkipped,
  headingTwice,
  headingMixed,
  figureAlternative,
  formulaAlternative,
  alternativeIsFileName,
  figureBox,
  tableNesting,
  tableShape,
  tableHeader,
  tableCellHeader,
  listNesting,
  contentsNesting,
  rubyNesting,
  noteId,
  noteIdShared,
  linkNotNested,
  linkText,
  annotationNotNested,
  annotationText,
  fieldText,
  widgetNotNested,
  formChildren,
  tabOrder,
  trapNet,
  printerMark,
  mediaClip,
  xfa,
  optionalContent,
  attachment,
  referenceObject,
  sharedForm,
  fontNotEmbedded,
  glyphNotInFont,
  missingGlyph,
  noUnicode,
  voidUnicode,
  fontWidths,
  cidSystem,
  cidToGlyph,
  cmapNotEmbedded,
  cmapDirection,
  cmapReference,
  trueTypeEncoding,
  trueTypeCmap,
  charSet,
  cidSet,
];
