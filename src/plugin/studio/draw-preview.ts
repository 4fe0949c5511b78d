import type { PayloadRequest } from "payload";
import type { Toolkit } from "#brand";
import { withRights } from "../rights/with-rights.ts";
import type { OutputChoice, Setting } from "./asked.ts";
import { studioFindings } from "./findings.ts";
import type { StudioPerson } from "./person.ts";
import { requestOf } from "./request-of.ts";
import type { PreviewAnswer } from "./shapes.ts";
import type { StudioDesk } from "./studio-desk.ts";

/** One page of one output of a toolkit, as somebody is to see it. */
export interface PreviewQuestion {
  readonly toolkit: Toolkit;
  readonly setting: Setting;
  readonly choice: OutputChoice;
  /** Pixels of the picture's width. */
  readonly width: number;
  /** From 1. */
  readonly page: number;
  readonly person: StudioPerson;
  /** A newer question of the same session takes the place of this one. */
  readonly session: string | undefined;
  /** When it was asked, as `performance.now()` told it. */
  readonly begun: number;
}

/** Draws the page with everything that preflight says of it, rights and elections included. It keeps nothing. */
export async function drawPreview(
  req: PayloadRequest,
  desk: StudioDesk,
  question: PreviewQuestion,
): Promise<PreviewAnswer> {
  const { choice, page, person, session, toolkit, width } = question;
  const plain = requestOf(toolkit, question.setting, choice);
  const [request = plain] = await withRights(req.payload, toolkit, [plain]);
  const { pages, picture, report } = await (
    await desk.now()
  ).preview(
    request,
    { width, page, encoding: "jpeg" },
    { toolkit, person: person.name, session, signal: req.signal },
  );
  return {
    template: choice.template,
    format: choice.format,
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
    milliseconds: Math.round(performance.now() - question.begun),
  };
}
