import type { ArtworkRule } from "../artwork-rule.ts";

const latest = 1.6;

/** PDF/X-4 is written in the PDF of 2004: later versions hold what its readers do not know. */
export const header: ArtworkRule = {
  code: "press/header",
  severity: "block",
  says: "The file is a PDF of version 1.6 or earlier, and a binary file for whoever sends it.",
  source: "ISO 15930-7, 6.1",
  *check({ file }) {
    const version = Number(file.version);
    if (version > latest) {
      yield {
        where: "file",
        message: `The file is PDF ${file.version}: PDF/X-4 goes up to ${latest}`,
        hint: "Export it as PDF/X-4",
      };
    }
    if (hasBinaryComment(file.bytes)) return;
    yield {
      where: "file",
      severity: "warn",
      message: "No line of binary characters follows the header",
      hint: "Export the file again: programs that send it might take it for text",
    };
  },
};

/** The second line is a comment of at least four bytes from 128 on. */
function hasBinaryComment(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  return /^[^\r\n]*[\r\n]+%[^\r\n]*[\x80-\xff]{4}/.test(text);
}
