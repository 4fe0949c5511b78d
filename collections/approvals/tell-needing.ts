import type { Endpoint } from "payload";
import { ToolkitError } from "#render/errors";
import { privateJson } from "../endpoints/private-json.ts";
import { approvalsNeeding } from "./approvals-needing.ts";

/** Answers `GET /api/approvals/needing` with what whoever asks may sign. */
export const tellNeeding: Omit<Endpoint, "root"> = {
  path: "/needing",
  method: "get",
  handler: async (req) => {
    const { user } = req;
    if (user?.collection !== "users")
      throw new ToolkitError(
        "forbidden",
        "Only a person signs: log in to see what waits for you",
      );
    const { id, roles } = user;
    return privateJson(await approvalsNeeding(req, { id, roles }, new Date()));
  },
};
