import { describe, expect, it } from "vitest";
import { namesOn, piece, sectionOf, setFlow } from "../../support/set-flow.tsx";

describe("what stands in place of a section that takes more than one page", () => {
  const blocks = (name: string, height: number) => () => [
    piece(name, height),
    piece(`${name} too`, height),
  ];

  it("is not asked for where one page is enough", async () => {
    const { frames } = await setFlow([
      sectionOf(blocks("large", 90), {
        ifLonger: [sectionOf(blocks("small", 20))],
      }),
    ]);
    expect(frames.map(namesOn)).toEqual([["large", "large too"]]);
  });

  it("is the first that one page is enough for", async () => {
    const { frames } = await setFlow([
      sectionOf(blocks("large", 120), {
        ifLonger: [
          sectionOf(blocks("small", 110), {
            ifLonger: [sectionOf(blocks("least", 60))],
          }),
        ],
      }),
    ]);
    expect(frames.map(namesOn)).toEqual([["least", "least too"]]);
  });

  it("is where links lead, and may be several sections", async () => {
    const { destinations, frames } = await setFlow([
      sectionOf(blocks("large", 120), {
        anchor: "there",
        ifLonger: [
          sectionOf(blocks("first", 80), { anchor: "there" }),
          sectionOf(blocks("second", 80), { anchor: "after" }),
        ],
      }),
    ]);
    expect(frames.map(namesOn)).toEqual([
      ["first", "first too"],
      ["second", "second too"],
    ]);
    expect(destinations.map(({ anchor, page }) => [anchor, page])).toEqual([
      ["there", 1],
      ["after", 2],
    ]);
  });
});
