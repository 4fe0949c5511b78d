import { describe, expect, it } from "vitest";
import { lockUp, type MarkShape } from "#brand";

const areaOf = ({ height, width }: MarkShape) => height * width;
const own = { width: 4, height: 1 };
const tall = { width: 1, height: 2 };
const wide = { width: 6, height: 1 };

const asked = { own, width: 40, partners: [tall, wide], clearSpace: 0.25 };

describe("a lock-up with partners", () => {
  it("refuses a mark without a size", () => {
    expect(() =>
      lockUp({
        ...asked,
        partners: [{ width: 0, height: 3 }],
        prominence: "joint",
      }),
    ).toThrow("Expected a mark with a width and a height above 0");
  });

  it("among equals gives equal areas, whatever the shapes", () => {
    const { partners } = lockUp({ ...asked, prominence: "joint" });
    for (const partner of partners) expect(areaOf(partner)).toBeCloseTo(400, 6);
    expect(new Set(partners.map(({ height }) => height)).size).toBe(2);
  });

  it.each([
    ["lead", 200],
    ["supporting", 800],
  ] as const)(
    "where the brand is %s gives partners an area of %i",
    (prominence, area) => {
      const { own: ours, partners } = lockUp({ ...asked, prominence });
      expect(ours).toEqual({ width: 40, height: 10 });
      for (const partner of partners)
        expect(areaOf(partner)).toBeCloseTo(area, 6);
    },
  );

  it("keeps every mark's proportions and the clear space of the widest", () => {
    const made = lockUp({ ...asked, prominence: "joint" });
    const [first, second] = made.partners;
    expect((first?.height ?? 0) / (first?.width ?? 1)).toBeCloseTo(2, 9);
    expect(made.space).toBeCloseTo(0.25 * (second?.width ?? 0), 9);
    expect(made.width).toBeCloseTo(
      40 + (first?.width ?? 0) + (second?.width ?? 0) + 2 * made.space,
      9,
    );
  });
});
