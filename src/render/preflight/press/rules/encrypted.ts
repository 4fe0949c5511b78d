import type { ArtworkRule } from "../artwork-rule.ts";

export const encrypted: ArtworkRule = {
  code: "press/encrypted",
  severity: "block",
  says: "The file is open to the studio: it is not encrypted.",
  source: "ISO 15930-7, 6.1",
  *check({ file }) {
    if (!file.isEncrypted) return;
    yield {
      where: "file",
      message: "The file is encrypted, so what it prints cannot be seen",
      hint: "Save it without a password and without restrictions",
    };
  },
};
