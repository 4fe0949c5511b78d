import type { UaRule } from "../ua-rule.ts";

/** Bit 10 of the permissions: "extract text and graphics in support of accessibility". */
const accessibility = 512;

/** Matterhorn 26-001 and 26-002: a lock that keeps screen readers out, or this check. */
export const encrypted: UaRule = {
  code: "ua/encrypted",
  severity: "block",
  says: "No lock keeps a screen reader out of the file.",
  source: "Matterhorn 26-001, 26-002; ISO 14289-1, 7.16",
  *check({ file, trailer }) {
    if (!file.isEncrypted) return;
    const permissions = trailer.entries("Encrypt")?.number("P");
    yield {
      where: "file",
      message:
        permissions === undefined
          ? "The file is encrypted and does not say what readers may do"
          : (permissions & accessibility) === 0
            ? "The file is encrypted and forbids screen readers to read it"
            : "The file is encrypted: nothing else in it can be checked",
      hint: "Export the file without a password",
    };
  },
};
