import type { ArtworkRule } from "./artwork-rule.ts";
import { action } from "./rules/action.ts";
import { annotations } from "./rules/annotations.ts";
import { attachment } from "./rules/attachment.ts";
import { bitmapDensity } from "./rules/bitmap-density.ts";
import { blackTextKnocksOut } from "./rules/black-text-knocks-out.ts";
import { blendMode } from "./rules/blend-mode.ts";
import { boxNesting } from "./rules/box-nesting.ts";
import { codeUnreadable } from "./rules/code-unreadable.ts";
import { courier } from "./rules/courier.ts";
import { cropBox } from "./rules/crop-box.ts";
import { damaged } from "./rules/damaged.ts";
import { deviceIndependent } from "./rules/device-independent.ts";
import { emptyPage } from "./rules/empty-page.ts";
import { encrypted } from "./rules/encrypted.ts";
import { externalStream } from "./rules/external-stream.ts";
import { fontEncoding } from "./rules/font-encoding.ts";
import { fontNotEmbedded } from "./rules/font-not-embedded.ts";
import { form } from "./rules/form.ts";
import { groupColorSpace } from "./rules/group-color-space.ts";
import { hairline } from "./rules/hairline.ts";
import { halftone } from "./rules/halftone.ts";
import { header } from "./rules/header.ts";
import { highDensity } from "./rules/high-density.ts";
import { infoDisagrees } from "./rules/info-disagrees.ts";
import { inkNotAuthored } from "./rules/ink-not-authored.ts";
import { interpolated } from "./rules/interpolated.ts";
import { layers } from "./rules/layers.ts";
import { leastText } from "./rules/least-text.ts";
import { lowDensity } from "./rules/low-density.ts";
import { lzw } from "./rules/lzw.ts";
import { missingBleed } from "./rules/missing-bleed.ts";
import { missingGlyph } from "./rules/missing-glyph.ts";
import { multiInkLine } from "./rules/multi-ink-line.ts";
import { multiInkText } from "./rules/multi-ink-text.ts";
import { noFileId } from "./rules/no-file-id.ts";
import { noTitle } from "./rules/no-title.ts";
import { noXmp } from "./rules/no-xmp.ts";
import { notDrawn } from "./rules/not-drawn.ts";
import { notPdfx } from "./rules/not-pdfx.ts";
import { onePicture } from "./rules/one-picture.ts";
import { outputIntent } from "./rules/output-intent.ts";
import { outputProfile } from "./rules/output-profile.ts";
import { outsideSafeArea } from "./rules/outside-safe-area.ts";
import { pageBoxes } from "./rules/page-boxes.ts";
import { pageSizes } from "./rules/page-sizes.ts";
import { pictureEncoding } from "./rules/picture-encoding.ts";
import { postscript } from "./rules/postscript.ts";
import { registrationColor } from "./rules/registration-color.ts";
import { renderingIntent } from "./rules/rendering-intent.ts";
import { reversedText } from "./rules/reversed-text.ts";
import { rgb } from "./rules/rgb.ts";
import { richBlackText } from "./rules/rich-black-text.ts";
import { rotated } from "./rules/rotated.ts";
import { scaleNotTaken } from "./rules/scale-not-taken.ts";
import { script } from "./rules/script.ts";
import { smallGray } from "./rules/small-gray.ts";
import { softMaskSpace } from "./rules/soft-mask-space.ts";
import { spotDefinitions } from "./rules/spot-definitions.ts";
import { spotName } from "./rules/spot-name.ts";
import { thinBlackLine } from "./rules/thin-black-line.ts";
import { tooManySpots } from "./rules/too-many-spots.ts";
import { totalInk } from "./rules/total-ink.ts";
import { transferFunction } from "./rules/transfer-function.ts";
import { trapped } from "./rules/trapped.ts";
import { userUnit } from "./rules/user-unit.ts";
import { viewBoundaries } from "./rules/view-boundaries.ts";
import { whiteOverprints } from "./rules/white-overprints.ts";
import { wrongCondition } from "./rules/wrong-condition.ts";
import { wrongSize } from "./rules/wrong-size.ts";
import { xmpDates } from "./rules/xmp-dates.ts";
import { xmpIdentity } from "./rules/xmp-identity.ts";

import { profileDiffers } from "./rules/profile-differs.ts";
import { pageCount } from "./rules/page-count.ts";
import { profileOverprint } from "./rules/profile-overprint.ts";
import { fontWidths } from "./rules/font-widths.ts";
/** Every rule for press files, in the order that a report lists them. */
export const artworkRules: readonly ArtworkRule[] = [
  damaged,
  header,
  encrypted,
  noFileId,
  lzw,
  externalStream,
  postscript,
  noXmp,
  notPdfx,
  xmpDates,
  noTitle,
  xmpIdentity,
  trapped,
  infoDisagrees,
  outputIntent,
  outputProfile,
  wrongCondition,
  profileDiffers,
  pageBoxes,
  boxNesting,
  cropBox,
  userUnit,
  viewBoundaries,
  pageCount,
  annotations,
  pageSizes,
  wrongSize,
  rotated,
  emptyPage,
  scaleNotTaken,
  rgb,
  deviceIndependent,
  profileOverprint,
  inkNotAuthored,
  spotDefinitions,
  transferFunction,
  halftone,
  renderingIntent,
  groupColorSpace,
  softMaskSpace,
  blendMode,
  fontNotEmbedded,
  missingGlyph,
  fontEncoding,
  fontWidths,
  courier,
  script,
  action,
  form,
  attachment,
  layers,
  whiteOverprints,
  blackTextKnocksOut,
  smallGray,
  richBlackText,
  leastText,
  reversedText,
  multiInkText,
  hairline,
  multiInkLine,
  thinBlackLine,
  tooManySpots,
  spotName,
  registrationColor,
  lowDensity,
  highDensity,
  bitmapDensity,
  onePicture,
  interpolated,
  pictureEncoding,
  totalInk,
  missingBleed,
  outsideSafeArea,
  codeUnreadable,
  notDrawn,
];
