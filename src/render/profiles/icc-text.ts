import { signature, uint16, uint32 } from "./icc-tags.ts";

const mostLetters = 200;

/**
 * Text of a tag, of either age: version 2 says it in ASCII, version 4 in languages. Nothing where
 * there is none; control characters become spaces, and a long text is cut.
 */
export function iccText(tag: Uint8Array): string {
  const text = signature(tag, 0) === "mluc" ? multilingual(tag) : ascii(tag);
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, mostLetters);
}

function ascii(tag: Uint8Array): string {
  if (signature(tag, 0) !== "desc") return "";
  const length = Math.min(uint32(tag, 8), mostLetters * 4);
  const text = Buffer.from(tag.subarray(12, 12 + length)).toString("latin1");
  return text.split("\0", 1)[0] ?? "";
}

const recordsAt = 16;

/** English where there is English, otherwise what comes first. */
function multilingual(tag: Uint8Array): string {
  const count = Math.min(uint32(tag, 8), 200);
  const size = Math.max(12, uint32(tag, 12));
  const records = Array.from({ length: count }, (_, index) =>
    tag.subarray(recordsAt + index * size, recordsAt + index * size + 12),
  ).filter((record) => record.length === 12);
  const isEnglish = (record: Uint8Array) => uint16(record, 0) === 0x656e;
  const record = records.find(isEnglish) ?? records[0];
  if (!record) return "";
  const length = Math.min(uint32(record, 4), mostLetters * 4);
  const start = uint32(record, 8);
  const text = tag.subarray(start, start + length - (length % 2));
  return text.length % 2 === 0
    ? Buffer.from(text).swap16().toString("utf16le")
    : "";
}
