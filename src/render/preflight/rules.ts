import type { Rule } from "./rule.ts";
import { altText } from "./rules/alt-text.ts";
import { banned } from "./rules/banned.ts";
import { belowLeastSize } from "./rules/below-least-size.ts";
import { colorAlone } from "./rules/color-alone.ts";
import { contrast } from "./rules/contrast.ts";
import { copyLimit } from "./rules/copy-limit.ts";
import { draftBrand } from "./rules/draft.ts";
import { expiredFact } from "./rules/expired-fact.ts";
import { headingOrder } from "./rules/heading-order.ts";
import { houseStyle } from "./rules/house-style.ts";
import { language } from "./rules/language.ts";
import { logoCrowded } from "./rules/logo-crowded.ts";
import { logoTooSmall } from "./rules/logo-too-small.ts";
import { longLines } from "./rules/long-lines.ts";
import { lowDensity } from "./rules/low-density.ts";
import { longSentence } from "./rules/long-sentence.ts";
import { messageLimit } from "./rules/message-limit.ts";
import { missingGlyph } from "./rules/missing-glyph.ts";
import { numberOrder } from "./rules/number-order.ts";
import { outOfDate } from "./rules/out-of-date.ts";
import { outsideSafeArea } from "./rules/outside-safe-area.ts";
import { overflow } from "./rules/overflow.ts";
import { placeholder } from "./rules/placeholder.ts";
import { plainEnglish } from "./rules/plain-english.ts";
import { requiredBlock } from "./rules/required-block.ts";
import { role } from "./rules/role.ts";
import { safeCropCut } from "./rules/safe-crop-cut.ts";
import { script } from "./rules/script.ts";
import { smallText } from "./rules/small-text.ts";
import { tightLeading } from "./rules/tight-leading.ts";
import { unevenContrast } from "./rules/uneven-contrast.ts";
import { tooManyLogos } from "./rules/too-many-logos.ts";
import { weakContrast } from "./rules/weak-contrast.ts";

/** Every rule, in the order that a report lists them. */
export const rules: readonly Rule[] = [
  copyLimit,
  overflow,
  missingGlyph,
  numberOrder,
  belowLeastSize,
  outsideSafeArea,
  longLines,
  tightLeading,
  contrast,
  unevenContrast,
  colorAlone,
  logoTooSmall,
  logoCrowded,
  tooManyLogos,
  draftBrand,
  requiredBlock,
  lowDensity,
  safeCropCut,
  placeholder,
  expiredFact,
  outOfDate,
  messageLimit,
  banned,
  plainEnglish,
  houseStyle,
  altText,
  headingOrder,
  role,
  language,
  script,
  smallText,
  weakContrast,
  longSentence,
];
