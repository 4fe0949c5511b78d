import type { Endpoint, PayloadRequest } from "payload";
import { privateJson } from "#collections";
import { draftChangeSchema, draftSchema } from "./asked.ts";
import {
  beginDraft,
  draftsQuery,
  dropDraft,
  saveDraft,
  studioDraft,
  studioDrafts,
} from "./drafts.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { checked, readBody } from "./read-body.ts";
import type { DraftConflict } from "./shapes.ts";

/** A draft is saved at most every half second, in several tabs. */
const allowed = { attempts: 240, seconds: 60 };

const idOf = ({ routeParams }: PayloadRequest): string =>
  String(routeParams?.["id"]);

/** Drafts over the network, for the root of the API. */
export function draftEndpoints(): readonly Endpoint[] {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  const path = "/studio/drafts";
  return [
    {
      path,
      method: "get",
      handler: async (req) => {
        studioPerson(req);
        const query = Object.fromEntries(req.searchParams ?? []);
        return privateJson(
          await studioDrafts(req, checked(draftsQuery, query)),
        );
      },
    },
    {
      path,
      method: "post",
      handler: async (req) => {
        allowance.take(studioPerson(req), req);
        const asked = await readBody(req, draftSchema);
        return privateJson(await beginDraft(req, asked), 201);
      },
    },
    {
      path: `${path}/:id`,
      method: "get",
      handler: async (req) => privateJson(await studioDraft(req, idOf(req))),
    },
    {
      path: `${path}/:id`,
      method: "patch",
      handler: async (req) => {
        allowance.take(studioPerson(req), req);
        const asked = await readBody(req, draftChangeSchema);
        const saving = await saveDraft(req, idOf(req), asked);
        if (saving.kind === "saved") return privateJson(saving.draft);
        const { current, message } = saving;
        const conflict: DraftConflict = {
          errors: [{ name: "conflict", message }],
          current,
        };
        return privateJson(conflict, 409);
      },
    },
    {
      path: `${path}/:id`,
      method: "delete",
      handler: async (req) => {
        await dropDraft(req, idOf(req));
        return privateJson({ id: idOf(req) });
      },
    },
  ];
}
