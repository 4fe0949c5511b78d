import { findFormat, type Purpose } from "#brand";
import { describe, expect, it } from "vitest";
import { preflight } from "../../../../src/render/preflight/preflight.ts";
import { makeToolkit } from "../../../support/make-brand.ts";
import { makeFrame, makeSubject } from "../../../support/make-frame.ts";

const findings = (purpose: Purpose, isDraft: boolean) => {
  const plain = makeToolkit();
  const brand = { ...plain.brand, ...(isDraft && { isDraft: true as const }) };
  const frame = makeFrame(findFormat("a4"), []);
  const subject = makeSubject([frame], { ...plain, brand });
  return preflight({
    ...subject,
    request: { ...subject.request, purpose },
  }).findings.filter(({ code }) => code === "brand/draft");
};

describe("a brand in preparation", () => {
  it.each(["screen", "social", "press"] as const)(
    "is not made for %s",
    (purpose) => {
      expect(findings(purpose, true)).toMatchObject([
        { severity: "block", where: "a4 › brand" },
      ]);
    },
  );

  it("is looked at in a proof", () => {
    expect(findings("proof", true)).toEqual([]);
  });

  it("is made for everything once it is live", () => {
    expect(findings("screen", false)).toEqual([]);
  });
});
