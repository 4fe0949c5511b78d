import type { WordRule } from "./word-rule.ts";

const web =
  /^(?:https?:\/\/|www\.)|\.(?:uk|wales|cymru|scot|london|org|com|net|gov|info|example|eu)(?:\/|$)/iu;

/** Addresses in print as they are read aloud: larkmere.example/food. */
export const addresses: WordRule = {
  name: "url",
  code: "words/house-style",
  severity: "warn",
  source: "Guideline “Plain English”: web addresses",
  languages: "any",
  *check({ read: { text, shields }, hasStyle }) {
    if (!hasStyle) return;
    for (const { kind, start, end } of shields) {
      const found = text.slice(start, end);
      if (kind !== "address" || !web.test(found)) continue;
      const replacement = spoken(found);
      if (replacement === found || replacement === "") continue;
      yield {
        start,
        end,
        reason: "An address is printed as it is read aloud",
        replacement,
        hint: `Write “${replacement}”, and try that it leads there`,
      };
    }
  },
};

/** Without protocol, `www.` and last slash; the host in small letters, the path as it is. */
function spoken(address: string): string {
  const bare = address.replace(/^https?:\/\//iu, "").replace(/^www\./iu, "");
  const slash = bare.indexOf("/");
  const host = slash < 0 ? bare : bare.slice(0, slash);
  const path = slash < 0 ? "" : bare.slice(slash);
  return `${host.toLowerCase()}${path.replace(/\/$/u, "")}`;
}
