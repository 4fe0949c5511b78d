import { describe, expect, it } from "vitest";
import { accessTable, roles } from "#collections";
import {
  addressOf,
  waitingFor,
} from "../../src/app/(payload)/components/next-steps.ts";

const asked = roles.flatMap((role) =>
  waitingFor(role).map((waiting) => ({ role, waiting })),
);

describe("the next steps above the dashboard", () => {
  it.each(asked)(
    "tell the $role of $waiting.collection, which that role reads whole or as far as it is its own",
    ({ role, waiting }) => {
      const { all = [], own = [] } = accessTable[waiting.collection].read ?? {};
      expect([...all, ...own]).toContain(role);
    },
  );

  it("lead to the list of what they count", () => {
    const [machines] = waitingFor("administrator");

    expect(machines && decodeURIComponent(addressOf(machines))).toMatch(
      /^\/admin\/collections\/machines\?where\[or\]\[0\]\[and\]\[0\]\[expires\]\[greater_than_equal\]=\d{4}/,
    );
  });
});
