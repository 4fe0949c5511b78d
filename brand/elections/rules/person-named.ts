import type { ElectionRule } from "../rule.ts";
import { electionSources } from "../sources.table.ts";

/** Text without case, accents and punctuation, in words between single spaces. */
const plain = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** A candidate or member whom a caption, a quotation or any other copy names. */
export const personNamed: ElectionRule = {
  code: "election/person-named",
  severity: "block",
  says: "Before an election no copy, caption or quotation names a candidate or a member.",
  sources: [electionSources.publicityAct, electionSources.practice],
  *check({ texts, treatment }, { people }) {
    if (treatment === "exempt") return;
    const names = people
      .map(({ name }) => plain(name))
      .filter((name) => name.trim() !== "");
    for (const { slot, text } of texts) {
      const spoken = plain(text);
      if (!names.some((name) => spoken.includes(name))) continue;
      yield {
        slot,
        what: `its "${slot}" names somebody on the monitoring officer's list`,
        hint: "Take the name out, or quote an officer in its place",
      };
    }
  },
};
