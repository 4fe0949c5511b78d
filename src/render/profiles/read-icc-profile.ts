/**
 * Judges a file that is said to be the profile of a press, before anything converts with it. It
 * neither repairs a profile nor looks at the colors that it gives.
 */
import { sha256 } from "../digest.ts";
import type { PressProfile } from "../press-job.ts";
import { checkConversions } from "./check-conversion.ts";
import { IccProfileError } from "./icc-profile-error.ts";
import { readIccTags, signature, uint32 } from "./icc-tags.ts";
import { iccText } from "./icc-text.ts";

/** Largest profile that is taken, bytes: the largest of a publisher known is a quarter of it. */
export const greatestProfile = 16 * 1024 * 1024;

const headerLength = 128;

/** What the class of a profile that is not a press's describes. */
const otherClasses: Readonly<Record<string, string>> = {
  scnr: "a scanner or camera",
  mntr: "a screen",
  link: "a fixed link between two devices",
  spac: "a color space",
  abst: "an effect",
  nmcl: "named colors",
};

/**
 * Reads an ICC profile of a press: of version 2 or 4, for CMYK, with tables in both directions.
 *
 * @param name What errors call it: its file name.
 */
export function readIccProfile(bytes: Uint8Array, name: string): PressProfile {
  checkHeader(bytes, name);
  const tags = readIccTags(bytes, name);
  checkConversions(tags, name);
  const description = iccText(tags.get("desc") ?? new Uint8Array());
  if (description === "") {
    throw new IccProfileError(
      name,
      "it does not say what it is called; fetch it from its publisher again",
    );
  }
  return { digest: sha256(bytes), bytes, description };
}

function checkHeader(bytes: Uint8Array, name: string): void {
  const objection = objectionTo(bytes);
  if (objection !== undefined) throw new IccProfileError(name, objection);
}

/** What the header has against the file, first things first. */
function objectionTo(bytes: Uint8Array): string | undefined {
  if (bytes.length > greatestProfile) {
    return `it is larger than ${greatestProfile / 1024 / 1024} MB; choose the profile itself, not its archive`;
  }
  if (bytes.length < headerLength + 4 || signature(bytes, 36) !== "acsp") {
    return "it is not an ICC profile; choose a file that ends in .icc or .icm";
  }
  const size = uint32(bytes, 0);
  if (size !== bytes.length) {
    return `it has ${bytes.length} bytes and says that it has ${size}; fetch it from its publisher again`;
  }
  const kind = signature(bytes, 12);
  if (kind !== "prtr") {
    const described = otherClasses[kind] ?? "no known device";
    return `it describes ${described}, not a press; ask the print studio for its output profile`;
  }
  const space = signature(bytes, 16).trim();
  if (space !== "CMYK") {
    return `it is for ${printable(space)}, not for CMYK; ask the print studio for its CMYK profile`;
  }
  const version = bytes[8] ?? 0;
  if (version < 2 || version > 4) {
    return `it is of ICC version ${version}, and PDF/X-4 takes 2 and 4; ask its publisher for one of these`;
  }
  const connection = signature(bytes, 20);
  return connection === "Lab " || connection === "XYZ "
    ? undefined
    : "it is not tied to a color space that others share; fetch it from its publisher again";
}

const printable = (space: string): string =>
  /^[A-Za-z0-9]+$/.test(space) ? space : "no known inks";
