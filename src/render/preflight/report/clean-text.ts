/** No name that anyone reads is longer. */
const longest = 400;

/** Control characters, and those that turn the direction of what stands around them. */
const steering = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Halves of characters, which neither JSON nor HTML carries. */
const halves =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;
/** Bytes from 128 on in a row, as names of objects hold them. */
const highBytes = /[\u0080-\u00ff]{2,}/g;

/**
 * Text of a file as people read it: names that are UTF-8 byte by byte become their characters,
 * whatever steers a terminal or a line of text becomes a mark, and endless text is cut.
 */
export function cleanText(text: string): string {
  const clean = text
    .slice(0, longest * 8)
    .replace(highBytes, fromUtf8)
    .replace(steering, "\ufffd")
    .replace(halves, "\ufffd");
  const characters = [...clean];
  return characters.length <= longest
    ? clean
    : `${characters.slice(0, longest).join("")}…`;
}

/** Bytes that are not UTF-8 stay as they are. */
function fromUtf8(bytes: string): string {
  const decoded = Buffer.from(bytes, "latin1").toString("utf8");
  return decoded.includes("\ufffd") ? bytes : decoded;
}
