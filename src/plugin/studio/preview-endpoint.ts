/**
 * `POST /api/studio/preview`: one page of an output as it will be, with everything that preflight says of it,
 * rights and elections included. It keeps nothing.
 */
import type { Endpoint } from "payload";
import { privateJson } from "#collections";
import { withRights } from "../rights/with-rights.ts";
import { previewSchema } from "./asked.ts";
import { studioFindings } from "./findings.ts";
import { openToolkit } from "./open-toolkit.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { readBody } from "./read-body.ts";
import { requestOf } from "./request-of.ts";
import type { PreviewAnswer } from "./shapes.ts";
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
      const plain = requestOf(toolkit, asked, asked);
      const [request = plain] = await withRights(req.payload, toolkit, [plain]);
      const { pages, picture, report } = await (
        await desk.now()
      ).preview(
        request,
        { width: asked.width, page: asked.page, encoding: "jpeg" },
        {
          toolkit,
          person: person.name,
          session: asked.session && `preview ${asked.session}`,
          signal: req.signal,
        },
      );
      const answer: PreviewAnswer = {
        template: asked.template,
        format: asked.format,
        pages: pages.length,
        ...(picture && {
          picture: {
            mediaType: picture.mediaType,
            base64: Buffer.from(picture.bytes).toString("base64"),
            width: picture.width,
            height: picture.height,
          },
        }),
        findings: studioFindings(report.findings, request.template, pages),
        isBlocked: report.isBlocked,
        milliseconds: Math.round(performance.now() - begun),
      };
      return privateJson(answer);
    },
  };
}
