import type { Endpoint } from "payload";
import { z } from "zod";
import { ToolkitError } from "#render/errors";
import { personAsking } from "../access/role.ts";
import { privateJson } from "../endpoints/private-json.ts";

const asked = z.strictObject({
  ids: z.array(z.number().int().positive()).min(1).max(500).optional(),
});

/** Says at `POST /api/notices/read` that one has read one's own notices: those that are named, else all. */
export const markRead: Omit<Endpoint, "root"> = {
  path: "/read",
  method: "post",
  handler: async (req) => {
    const person = personAsking(req);
    if (!person)
      throw new ToolkitError(
        "forbidden",
        "Only a person has notices: log in as a person",
      );
    const body: unknown = (await req.json?.().catch(() => undefined)) ?? {};
    const read = asked.safeParse(body);
    if (!read.success)
      throw new ToolkitError(
        "unfit-value",
        "Cannot mark notices as read: send the ids of at most 500 notices, or none of them for all",
      );
    const { ids } = read.data;
    const marked = await req.payload.db.updateMany({
      collection: "notices",
      where: {
        person: { equals: person },
        readOn: { exists: false },
        ...(ids && { id: { in: ids } }),
      },
      data: { readOn: new Date().toISOString() },
      req,
    });
    return privateJson({ read: marked?.length ?? 0 });
  },
};
