/** Signatures as the studio asks for them: how outputs stand, sending them, and following what becomes of it. */
import type { Endpoint } from "payload";
import { z } from "zod";
import { privateJson, type Folders } from "#collections";
import { StudioAllowance, studioPerson } from "../person.ts";
import { checked, readBody } from "../read-body.ts";
import type { ApprovalSent } from "../approval-shapes.ts";
import { followApproval } from "./follow-approval.ts";
import { renditionsQuery, studioStandings } from "./standings.ts";

/** Approvals that one person asks for in a minute. */
const allowed = { attempts: 20, seconds: 60 };

const sendSchema = z.strictObject({
  renditions: z.array(z.number().int().positive()).min(1).max(100),
  note: z.string().trim().max(1000).optional(),
});

/** The endpoints, for the root of the API. */
export function approvalEndpoints({
  renditions: folder,
}: Pick<Folders, "renditions">): readonly Endpoint[] {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return [
    {
      path: "/studio/standings",
      method: "get",
      handler: async (req) => {
        studioPerson(req);
        const query = Object.fromEntries(req.searchParams ?? []);
        const { renditions } = checked(renditionsQuery, query);
        return privateJson(await studioStandings(req, renditions, folder));
      },
    },
    {
      path: "/studio/approvals",
      method: "post",
      handler: async (req) => {
        const person = studioPerson(req);
        allowance.take(person, req);
        const { note, renditions } = await readBody(req, sendSchema);
        const { id } = await req.payload.create({
          collection: "approvals",
          data: { renditions, note: note ?? null },
          depth: 0,
          overrideAccess: false,
          req,
        });
        const sent: ApprovalSent = { approval: id };
        return privateJson(sent, 201);
      },
    },
    {
      path: "/studio/approvals/:id",
      method: "get",
      handler: async (req) =>
        privateJson(
          await followApproval(req, String(req.routeParams?.["id"]), folder),
        ),
    },
  ];
}
