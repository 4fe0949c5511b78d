import type { Format } from "../format.ts";
import type { Encoding, Purpose } from "../toolkit.ts";
import { encodingsOf } from "./encoding-fault.ts";

/**
 * What a purpose is made as unless told: documents for print, the platform's first choice on screens.
 *
 * @example
 * usualEncoding(findFormat("a4"), "screen"); // "pdf"
 */
export function usualEncoding(format: Format, purpose: Purpose): Encoding {
  if (purpose === "proof") return "png";
  if (purpose === "press") return "pdf";
  if (format.medium === "print") return "pdf";
  const [first] = encodingsOf(format);
  return first ?? "png";
}
