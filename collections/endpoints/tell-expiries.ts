import type { Endpoint, PayloadRequest } from "payload";
import { isDay } from "#brand";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { expiriesDue, type Expiry } from "../rights/expiries-due.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import { privateJson } from "./private-json.ts";

/** Answers `GET /api/expiries?day=2026-05-07` with what ends soon, as far as whoever asks may read it; today unless told. */
export const tellExpiries: Endpoint = {
  path: "/expiries",
  method: "get",
  handler: async (req) => {
    const day = req.searchParams?.get("day") ?? todayInLondon();
    if (!isDay(day))
      throw new ToolkitError(
        "unfit-value",
        `Expected a day such as "2026-05-07" for day but received "${day.slice(0, 40)}"`,
      );
    const isMine = mayHear(req);
    if (!isMine)
      throw new ToolkitError(
        "forbidden",
        "Only staff who are logged in hear of what ends: log in, or ask an administrator for a role",
      );
    const found = await expiriesDue(req.payload, day, req);
    return privateJson({ day, expiries: found.filter(isMine) });
  },
};

/** What somebody may hear of: what they may read all of. Nothing where they may read none of it. */
export function mayHear(
  req: Pick<PayloadRequest, "user">,
): ((expiry: Pick<Expiry, "collection">) => boolean) | undefined {
  const open = (["consents", "photographs", "toolkits"] as const).filter(
    (collection) => may("read", collection, req),
  );
  return open.length === 0
    ? undefined
    : ({ collection }) => open.includes(collection);
}
