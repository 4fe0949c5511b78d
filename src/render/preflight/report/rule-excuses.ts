/** Why rules had nothing to ask of a file: a report that says "passed" of them would say too much. */
import type { PressCode } from "../../finding.ts";
import type { ArtworkSubject } from "../press/artwork-subject.ts";
import { claimsPdfx } from "../press/claims-pdfx.ts";
import { pressIntentsOf } from "../press/press-intents.ts";

/** Why a rule has nothing to ask; nothing where it has. */
type Excuse = (subject: ArtworkSubject) => string | undefined;

const withoutPlates: Excuse = ({ pages }) =>
  pages.some(({ plates }) => plates) ? undefined : "no plates were made";

const withoutTrim: Excuse = ({ pages }) =>
  pages.some(({ boxes }) => boxes.trim)
    ? undefined
    : "no page says where it is cut";

const withoutXmp: Excuse = ({ xmp }) =>
  xmp && xmp.problem === undefined
    ? undefined
    : "the file has no XMP packet that can be read";

const withoutClaim: Excuse = ({ xmp }) =>
  claimsPdfx(xmp) ? undefined : "the file does not say that it is PDF/X";

const withoutIntent: Excuse = ({ catalog }) =>
  pressIntentsOf(catalog).length > 0
    ? undefined
    : "the file has no output intent for PDF/X";

const unless =
  (
    isKnown: (order: ArtworkSubject["order"]) => boolean,
    because: string,
  ): Excuse =>
  ({ order }) =>
    isKnown(order) ? undefined : because;

const either =
  (...excuses: readonly Excuse[]): Excuse =>
  (subject) => {
    for (const excuse of excuses) {
      const because = excuse(subject);
      if (because !== undefined) return because;
    }
    return undefined;
  };

/** Rules that need more than any file has. */
const excuses: Partial<Readonly<Record<PressCode, Excuse>>> = {
  "press/wrong-size": either(
    unless(({ trim }) => !!trim, "no size was ordered"),
    withoutTrim,
  ),
  "press/scale-not-taken": unless(
    ({ scale }) => scale !== undefined,
    "no scale was ordered",
  ),
  "press/ink-not-authored": unless(
    ({ recipes }) => !!recipes,
    "no brand's swatches were given",
  ),
  "press/code-unreadable": unless(
    ({ codes = [] }) => codes.length > 0,
    "no codes were ordered",
  ),
  "press/total-ink": withoutPlates,
  "press/missing-bleed": either(withoutPlates, withoutTrim),
  "press/box-nesting": withoutTrim,
  "press/outside-safe-area": withoutTrim,
  "press/not-pdfx": withoutXmp,
  "press/no-title": withoutXmp,
  "press/info-disagrees": withoutXmp,
  "press/xmp-dates": withoutClaim,
  "press/xmp-identity": withoutClaim,
  "press/trapped": withoutClaim,
  "press/output-profile": withoutIntent,
  "press/wrong-condition": withoutIntent,
  "press/profile-differs": withoutIntent,
};

const excuseFor = new Map<string, Excuse>(Object.entries(excuses));

/** What can be read of a file without its password. */
const inTheOpen: ReadonlySet<string> = new Set<PressCode>([
  ...(["press/encrypted", "press/header", "press/no-file-id"] as const),
  ...(["press/page-boxes", "press/crop-box", "press/rotated"] as const),
  ...(["press/user-unit", "press/page-count", "press/page-sizes"] as const),
]);

/** Why a rule without findings was not asked; nothing where it passed. */
export const excuseOf = (
  code: string,
  subject: ArtworkSubject,
): string | undefined =>
  subject.file.isEncrypted && !inTheOpen.has(code)
    ? "the file is encrypted"
    : excuseFor.get(code)?.(subject);
