import { describe, expect, it } from "vitest";
import {
  judgeUse,
  type Grant,
  type Licence,
  type RightsCode,
  type RightsSeverity,
  type Use,
} from "#brand";
import { licensed, poster, webPage } from "./fixtures.ts";

type Want = readonly [RightsCode, RightsSeverity] | undefined;

const creativeCommons = (
  terms: (Grant & { kind: "creative-commons" })["terms"],
): Partial<Licence> => ({
  grant: { kind: "creative-commons", terms, version: "4.0" },
  attribution: "Ada Penhale",
});

const block = (code: RightsCode): Want => [code, "block"];
const warn = (code: RightsCode): Want => [code, "warn"];
const partner: Partial<Use> = { by: { kind: "partner", partner: "nhs" } };
const credit: Partial<Use> = { credits: ["Photo:  Ada\u00a0Penhale, 2026"] };

const reasonOf = (licence: Partial<Licence>, use: Partial<Use>): Want => {
  const { reasons } = judgeUse(licensed(licence), { ...poster, ...use });
  const [reason] = reasons.filter(({ rule }) => rule !== "rights/ending-soon");
  return reason && [reason.rule, reason.severity];
};

describe("a licence", () => {
  it.each<[string, Partial<Licence>, Partial<Use>, Want]>([
    ["that ends on the last day", { until: "2026-05-24" }, {}, undefined],
    [
      "that ends a day early",
      { until: "2026-05-23" },
      {},
      block("rights/licence-expired"),
    ],
    [
      "that ended after the use but before the question",
      { until: "2026-05-24" },
      { asked: "2026-05-25" },
      block("rights/licence-expired"),
    ],
    ["that begins with the use", { from: "2026-05-11" }, {}, undefined],
    [
      "that begins a day late",
      { from: "2026-05-12" },
      {},
      block("rights/licence-not-begun"),
    ],
    [
      "from a contributor without an end",
      { grant: { kind: "contributor-agreement" } },
      {},
      block("rights/licence-open-ended"),
    ],
    [
      "from a contributor with an end",
      { grant: { kind: "contributor-agreement" }, until: "2027-01-01" },
      {},
      undefined,
    ],
    [
      "for other media",
      { media: ["web", "social"] },
      {},
      block("rights/licence-medium"),
    ],
    ["for no medium", { media: [] }, {}, block("rights/licence-medium")],
    ["for this medium", { media: ["print"] }, {}, undefined],
    ["for the country", { territories: ["GB"] }, {}, undefined],
    [
      "for another part of the country",
      { territories: ["GB-WLS"] },
      {},
      block("rights/territory"),
    ],
    [
      "for a part, asked for the country",
      { territories: ["GB-ENG"] },
      { territory: "GB" },
      block("rights/territory"),
    ],
    ["for no territory", { territories: [] }, {}, block("rights/territory")],
    ["with room for the copies", { printRunCap: 500 }, {}, undefined],
    [
      "with a copy too few",
      { printRunCap: 499 },
      {},
      block("rights/print-run"),
    ],
    [
      "with room that earlier uses took",
      { printRunCap: 1000 },
      { printedBefore: 501 },
      block("rights/print-run"),
    ],
    [
      "for editorial use, asked for trade",
      { isEditorialOnly: true },
      { aim: "trading" },
      block("rights/editorial-only"),
    ],
    [
      "without changes, asked for an overlay",
      { forbidsChanges: true },
      { changes: ["overlay"] },
      block("rights/no-derivatives"),
    ],
    ["without changes, shown whole", { forbidsChanges: true }, {}, undefined],
    [
      "CC BY without the credit",
      creativeCommons("BY"),
      {},
      block("rights/attribution-missing"),
    ],
    [
      "CC BY with the credit in a longer line",
      creativeCommons("BY"),
      { ...credit, changes: ["crop"] },
      undefined,
    ],
    ["CC0 without a credit", creativeCommons("CC0"), credit, undefined],
    [
      "CC BY-SA, changed",
      creativeCommons("BY-SA"),
      { ...credit, changes: ["crop"] },
      warn("rights/share-alike"),
    ],
    ["CC BY-SA, unchanged", creativeCommons("BY-SA"), credit, undefined],
    [
      "CC BY-NC in a campaign",
      creativeCommons("BY-NC"),
      credit,
      warn("rights/non-commercial"),
    ],
    [
      "CC BY-NC in trade",
      creativeCommons("BY-NC"),
      { ...credit, aim: "trading" },
      block("rights/non-commercial"),
    ],
    [
      "CC BY-NC-ND, cropped",
      creativeCommons("BY-NC-ND"),
      { ...credit, changes: ["crop"] },
      block("rights/no-derivatives"),
    ],
    [
      "of open government without a recorded credit",
      { grant: { kind: "open-government" } },
      { credits: ["Anything"] },
      block("rights/attribution-missing"),
    ],
    [
      "with an empty credit on record",
      { attribution: " " },
      { credits: [""] },
      block("rights/attribution-missing"),
    ],
    [
      "that keeps sensitive topics out",
      { forbidsSensitiveTopics: true },
      { isSensitiveTopic: true },
      block("rights/sensitive-topic"),
    ],
    [
      "for the council alone, asked by a partner",
      { partners: "none" },
      partner,
      block("rights/licence-partner"),
    ],
    [
      "for another partner",
      { partners: ["police"] },
      partner,
      block("rights/licence-partner"),
    ],
    ["for this partner", { partners: ["nhs"] }, partner, undefined],
    ["for the council alone, asked by it", { partners: "none" }, {}, undefined],
  ])("%s", (_, licence, use, want) => {
    expect(reasonOf(licence, use)).toEqual(want);
  });
});

it("copies that nobody has counted are too many for any cap", () => {
  const uncounted: Use = { ...webPage, channel: "outdoor" };
  expect(judgeUse(licensed({ printRunCap: 500_000 }), uncounted)).toMatchObject(
    {
      isAllowed: false,
      reasons: [{ rule: "rights/print-run", hint: "State the print run" }],
    },
  );
});
