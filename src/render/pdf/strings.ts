import { PDFHexString, PDFString } from "@cantoo/pdf-lib";
import { expected, PaintError } from "../errors.ts";

/** Characters that XML 1.0 cannot carry: neither can a title that stands in XMP too. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Refuses text that cannot be written the same in a PDF and in XML. */
export function checkText(text: string, where: string): string {
  if (unprintable.test(text) || !isWellFormed(text)) {
    throw new PaintError(
      `${expected("text without control characters or broken surrogates", where, text)}: mend the copy`,
    );
  }
  return text;
}

const isWellFormed = (text: string): boolean =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
    text,
  );

const hex = (text: string): string => {
  let digits = "";
  for (let index = 0; index < text.length; index++)
    digits += text
      .charCodeAt(index)
      .toString(16)
      .toUpperCase()
      .padStart(4, "0");
  return digits;
};

/** UTF-16BE code units as hexadecimal digits, without a byte order mark. */
export const utf16Hex = hex;

/** A text string: plain ASCII in parentheses, anything else as UTF-16BE with its byte order mark. */
export function textString(text: string): PDFString | PDFHexString {
  if (/^[\x20-\x7e]*$/.test(text)) return asciiString(text);
  return PDFHexString.of(`FEFF${hex(text)}`);
}

/** ASCII in parentheses, for what a PDF reads as bytes: addresses, dates, registries. */
export const asciiString = (text: string): PDFString =>
  PDFString.of(text.replace(/[\\()]/g, "\\$&"));

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * An ISO date or date-time as a PDF spells it; a bare date is its midnight in UTC.
 *
 * @example
 * pdfDate("2026-03-01"); // "D:20260301000000Z"
 */
export function pdfDate(iso: string): string {
  const [, year, month, day, hour, minute, second, zone] = partsOf(iso);
  const offset =
    !zone || zone === "Z" ? "Z" : `${zone.slice(0, 3)}'${zone.slice(-2)}`;
  return `D:${year}${month}${day}${hour ?? "00"}${minute ?? "00"}${second ?? "00"}${offset}`;
}

/**
 * The same moment as XMP spells it.
 *
 * @example
 * xmpDate("2026-03-01"); // "2026-03-01T00:00:00Z"
 */
export function xmpDate(iso: string): string {
  const [, year, month, day, hour, minute, second, zone] = partsOf(iso);
  const offset =
    !zone || zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:${second ?? "00"}${offset}`;
}

function partsOf(iso: string): readonly (string | undefined)[] {
  const parts = isoDate.exec(iso);
  if (!parts || Number.isNaN(Date.parse(iso)))
    throw new PaintError(
      `${expected("an ISO 8601 date", "the date of a PDF", iso)}`,
    );
  return parts;
}
