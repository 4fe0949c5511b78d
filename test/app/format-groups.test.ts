import { describe, expect, it } from "vitest";
import { formatGroups } from "../../src/app/(payload)/components/format-groups.ts";

describe("kinds of formats above their list", () => {
  const [print, screen, both] = formatGroups([
    { medium: "print", group: "poster", isChanged: true },
    { medium: "print", group: "poster" },
    { medium: "print", group: "small" },
    { medium: "screen", platform: "All" },
  ]);

  it("are counted, the largest first, each with the question that lists it", () => {
    expect(print?.groups).toEqual([
      {
        label: "All",
        count: 3,
        query: "?where[or][0][and][0][medium][equals]=print",
      },
      {
        label: "Poster",
        count: 2,
        query: "?where[or][0][and][0][group][equals]=poster",
      },
      {
        label: "Small",
        count: 1,
        query: "?where[or][0][and][0][group][equals]=small",
      },
    ]);
  });

  it("call a screen of every platform by what it is", () => {
    expect(screen?.groups.map(({ label }) => label)).toEqual([
      "All",
      "Any platform",
    ]);
  });

  it("tell what was changed here", () => {
    expect(both?.groups.map(({ count }) => count)).toEqual([4, 1]);
  });
});
