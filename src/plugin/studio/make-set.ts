/** Makes a set of outputs in the background, one after the other; one that cannot be made does not stop the rest. */
import { createLocalReq, type Payload, type TypedUser } from "payload";
import type { Toolkit } from "#brand";
import { checkTemplateFor, type Rendition } from "#collections";
import { ToolkitError } from "#render/errors";
import type { Finding, RenderRequest } from "#render";
import { z } from "zod";
import type { RenderDesk } from "#render/desk";
import { withRights } from "../rights/with-rights.ts";
import type { RenditionStore } from "../stores/rendition-store.ts";
import { readToolkit } from "../toolkit/read-toolkit.ts";
import type { OutputChoice, Setting } from "./asked.ts";
import { studioFindings } from "./findings.ts";
import type { JobHandle } from "../queue/job.ts";
import { makeOutput } from "./make-output.ts";
import { outputName } from "./output-of.ts";
import { requestOf } from "./request-of.ts";
import type { MadeOutput } from "./shapes.ts";

/** What a set is made with. */
export interface SetMaking {
  readonly payload: Payload;
  readonly user: TypedUser;
  readonly desk: RenderDesk;
  readonly renditions: RenditionStore;
}

/** A set that somebody asks for. */
export interface SetAsked extends Setting {
  readonly choices: readonly OutputChoice[];
}

/** The outputs of a set before anything is made. What nobody could make is refused here, while somebody waits. */
export async function planSet(
  { payload, user }: Pick<SetMaking, "payload" | "user">,
  asked: SetAsked,
): Promise<{
  readonly toolkit: Toolkit;
  readonly requests: readonly RenderRequest[];
  readonly outputs: readonly MadeOutput[];
}> {
  // Nothing that leaves the program rests on what was read a moment ago.
  const toolkit = await readToolkit(payload, asked.toolkit, { user });
  const once = new Map(
    asked.choices.map((choice) => [
      `${choice.template} ${choice.format}`,
      choice,
    ]),
  );
  const requests = [...once.values()].map((choice) =>
    requestOf(toolkit, asked, choice),
  );
  const req = await createLocalReq({ user }, payload);
  for (const name of new Set(requests.map(({ template }) => template.name)))
    await checkTemplateFor(req, name);
  return {
    toolkit,
    requests,
    outputs: requests.map(({ format, template }) => ({
      template: template.name,
      format: format.code,
      name: outputName(template, format),
      state: "waiting",
      files: [],
      findings: [],
    })),
  };
}

/** Makes those of the outputs that wait, and tells of each when it is done with. */
export async function makeSet(
  making: SetMaking,
  { outputs, requests, toolkit }: Awaited<ReturnType<typeof planSet>>,
  { signal, tell }: Pick<JobHandle, "signal" | "tell">,
): Promise<void> {
  const { payload, user } = making;
  const person = `user:${user.id}`;
  const done = [...outputs];
  const judged = await withRights(payload, toolkit, requests);
  for (const [index, request] of judged.entries()) {
    if (signal.aborted) return;
    const before = done[index];
    if (before?.state !== "waiting") continue;
    const req = await createLocalReq({ user }, payload);
    done[index] = await makeOutput(request, {
      ...{ ...making, req, toolkit, person },
    }).then(
      (rendition) => ({ ...before, ...madeFrom(rendition, request) }),
      (error: unknown) => ({ ...before, ...failed(error, payload) }),
    );
    tell([...done]);
  }
}

const reportSchema = z.object({
  findings: z.array(z.custom<Finding>((one) => typeof one === "object")),
});

/** What is told of a rendition. */
export function madeFrom(
  { files, id, report, status }: Rendition,
  { format, template }: RenderRequest,
): Pick<MadeOutput, "state" | "rendition" | "files" | "findings"> {
  const read = reportSchema.safeParse(report);
  const page = { width: format.width, height: format.height };
  const isBlocked = status === "blocked";
  return {
    state: isBlocked ? "blocked" : "made",
    rendition: id,
    files: isBlocked
      ? []
      : (files ?? []).map(
          (_, index) => `/api/renditions/${id}/files/${index + 1}`,
        ),
    findings: studioFindings(
      read.success ? read.data.findings : [],
      template,
      Array.from({ length: 64 }, () => page),
    ),
  };
}

/** An error of ours is told; what nobody foresaw is logged, and told as such. */
function failed(
  error: unknown,
  { logger }: Payload,
): Pick<MadeOutput, "state" | "message"> {
  if (error instanceof ToolkitError)
    return { state: "failed", message: error.message };
  logger.error({ msg: "An output of a set could not be made", err: error });
  return {
    state: "failed",
    message:
      "It could not be made: try again, and tell an administrator if it fails again",
  };
}
