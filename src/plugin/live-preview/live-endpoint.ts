/**
 * `POST /api/studio/unsaved/:id`: an output of a toolkit as it would be if its form were saved now, from the engine
 * itself, with what preflight says of it. It keeps nothing, and answers those who may change the toolkit.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { findFormat, type Toolkit } from "#brand";
import { may, privateJson } from "#collections";
import { ToolkitError } from "#render/errors";
import { drawPreview } from "../studio/draw-preview.ts";
import { outputName } from "../studio/output-of.ts";
import { StudioAllowance, studioPerson } from "../studio/person.ts";
import { readBody } from "../studio/read-body.ts";
import { templateOf } from "../studio/request-of.ts";
import type { StudioDesk } from "../studio/studio-desk.ts";
import { InvalidDocumentError } from "../toolkit/invalid-document.ts";
import { refuseDraftBrand, toolkitFrom } from "../toolkit/read-toolkit.ts";
import { ToolkitReader } from "../toolkit/toolkit-reader.ts";
import { layForm } from "./lay-form.ts";
import { liveSchema, type LiveAnswer, type LiveOutput } from "./live-shapes.ts";

/** Each reads a toolkit anew, which takes many queries. */
const allowed = { attempts: 60, seconds: 10 };
/** Pixels of the picture's width. */
const width = 900;

/** The endpoint, for the root of the API. */
export function liveEndpoint(desk: StudioDesk): Endpoint {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return {
    path: "/studio/unsaved/:id",
    method: "post",
    handler: async (req) => {
      const begun = performance.now();
      const person = studioPerson(req);
      refuseReaders(req);
      allowance.take(person, req);
      const { form, locale, ...asked } = await readBody(req, liveSchema);
      const id = numberIn(req);
      const reader = new ToolkitReader(req.payload, person.user);
      const document = layForm(await reader.latest(id), form, locale);
      const toolkit = await toolkitFrom(req.payload, reader, document);
      refuseDraftBrand(toolkit, person.user);
      const outputs = outputsOf(toolkit);
      const output = Math.min(asked.output, outputs.length - 1);
      const chosen = outputs[output];
      const [first = "en"] = toolkit.languages;
      const language = toolkit.languages.includes(asked.language ?? "")
        ? (asked.language ?? first)
        : first;
      if (!chosen)
        throw new InvalidDocumentError(
          "Cannot draw the toolkit yet: put an output into its pack",
        );
      const setting = {
        toolkit: toolkit.slug,
        language,
        copy: {},
        options: {},
      };
      const drawn = await drawPreview(req, desk, {
        toolkit,
        setting,
        choice: chosen,
        width,
        page: 1,
        person,
        session: `unsaved ${id}`,
        begun,
      });
      const answer: LiveAnswer = {
        ...drawn,
        ...{ outputs, output, language, languages: toolkit.languages },
      };
      return privateJson(answer);
    },
  };
}

function refuseReaders(req: PayloadRequest): void {
  if (may("update", "toolkits", req)) return;
  throw new ToolkitError(
    "forbidden",
    "Only those who may change a toolkit see it before it is saved: look at it in the studio once it is published",
  );
}

function numberIn(req: PayloadRequest): number {
  const written = String(req.routeParams?.["id"]);
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new ToolkitError(
    "not-found",
    `There is no toolkit "${written.slice(0, 20)}"`,
  );
}

/** The pack, each template and format once: how a file is encoded is not seen in a preview. */
function outputsOf({ formats, pack }: Toolkit): readonly LiveOutput[] {
  const outputs = pack.map(({ format: code, template: name }): LiveOutput => {
    const template = templateOf(name);
    const format = findFormat(code, formats);
    const said = outputName(template, format);
    const title = template.standard ? said : `${template.title}, ${said}`;
    return { template: name, format: code, name: title };
  });
  return outputs.filter(
    ({ name }, index) =>
      outputs.findIndex((other) => other.name === name) === index,
  );
}
