/**
 * `POST /api/studio/preview`: one page of an output as it will be, with everything that preflight says of it,
 * rights and elections included. It keeps nothing.
 */
import type { Endpoint } from "payload";
import { privateJson } from "#collections";
import { previewSchema } from "./asked.ts";
import { drawPreview } from "./draw-preview.ts";
import { openToolkit } from "./open-toolkit.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { readBody } from "./read-body.ts";
import type { StudioDesk } from "./studio-desk.ts";

/** As often as somebody types who never stops: fifteen a second for ten seconds. */
const allowed = { attempts: 150, seconds: 10 };

/** The endpoint, for the root of the API. */
export function previewEndpoint(desk: StudioDesk): Endpoint {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return {
    path: "/studio/preview",
    method: "post",
    handler: async (req) => {
      const begun = performance.now();
      const person = studioPerson(req);
      allowance.take(person, req);
      const asked = await readBody(req, previewSchema);
      const toolkit = await openToolkit(req, person, asked.toolkit);
      const answer = await drawPreview(req, desk, {
        toolkit,
        setting: asked,
        choice: asked,
        width: asked.width,
        page: asked.page,
        person,
        session: asked.session && `preview ${asked.session}`,
        begun,
      });
      return privateJson(answer);
    },
  };
}
