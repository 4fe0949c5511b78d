import { describe, expect, it } from "vitest";
import { labelOf, withPlainLabels } from "#collections";

describe("labels of fields", () => {
  it.each([
    ["approvedBy", "Approved by"],
    ["alt", "Alt"],
    ["leastPpi", "Least ppi"],
  ])("reads %s as %s", (name, label) => {
    expect(labelOf(name)).toBe(label);
  });

  it("are given wherever a field stands, and never over a label that somebody wrote", () => {
    const fields = withPlainLabels([
      { name: "callToAction", type: "text" },
      { name: "slug", type: "text", label: "Name in addresses" },
      { name: "lines", type: "group", label: false, fields: [] },
      {
        type: "tabs",
        tabs: [
          {
            label: "Use",
            fields: [
              {
                type: "row",
                fields: [{ name: "validTo", type: "date" }],
              },
            ],
          },
        ],
      },
    ]);
    expect(fields).toMatchObject([
      { label: "Call to action" },
      { label: "Name in addresses" },
      { label: false },
      { tabs: [{ fields: [{ fields: [{ label: "Valid to" }] }] }] },
    ]);
  });
});
