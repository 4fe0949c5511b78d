import { describe, expect, it } from "vitest";
import { MissingSupplyError, ToolkitError } from "#render/errors";
import { documentRefusal } from "../../src/app/(portal)/brand/documents/making.ts";

const refused = async (error: unknown) => {
  const answer = documentRefusal(error);
  return { status: answer.status, text: await answer.text() };
};

describe("a document that cannot be made", () => {
  it.each([
    ["busy", 429, "Ask again in a minute"],
    ["too-slow", 503, "took too long"],
    ["no-guidelines", 404, "Choose another kind of reader"],
    ["rights-block", 410, "may no longer be used"],
    ["gone", 500, "Ask the brand team"],
    ["quick-guide-overflow", 500, "Ask the brand team"],
  ])("for %s is refused in words for outsiders", async (code, status, says) => {
    const { status: answered, text } = await refused(
      new ToolkitError(code, "Photograph of Ada Vale in /srv/originals"),
    );
    expect(answered).toBe(status);
    expect(text).toContain(says);
    expect(text).not.toMatch(/Ada|srv/);
  });

  it("says nothing of what the house lacks", async () => {
    const { status, text } = await refused(
      new MissingSupplyError('Photograph "vale" is not among the brand\'s'),
    );
    expect(status).toBe(500);
    expect(text).not.toContain("vale");
  });

  it("tells the program of what nobody foresaw", () => {
    const unforeseen = new RangeError("Out of bounds");
    expect(() => documentRefusal(unforeseen)).toThrow(unforeseen);
  });
});
