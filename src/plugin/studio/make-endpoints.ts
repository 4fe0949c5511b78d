/**
 * `POST /api/studio/make` makes a set in the background; `GET` and `DELETE /api/studio/jobs/:id` watch and end it.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { privateJson, type Job } from "#collections";
import { ToolkitError } from "#render/errors";
import { addJob } from "../queue/add-job.ts";
import { cancelJob } from "../queue/leases.ts";
import { makeSchema } from "./asked.ts";
import { planSet } from "./make-set.ts";
import { packAddress } from "./pack-address.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { readBody } from "./read-body.ts";
import { setKindName } from "./set-kind.ts";
import { readOutputs } from "./set-outputs.ts";
import type { JobState, MakeJob } from "./shapes.ts";

/** Sets that one person begins in a minute. */
const allowed = { attempts: 20, seconds: 60 };

/** The endpoints, for the root of the API. */
export function makeEndpoints(): readonly Endpoint[] {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return [
    {
      path: "/studio/make",
      method: "post",
      handler: async (req) => {
        const person = studioPerson(req);
        allowance.take(person, req);
        const asked = await readBody(req, makeSchema);
        const { payload } = req;
        const { user } = person;
        const { outputs, toolkit } = await planSet({ payload, user }, asked);
        const job = await addJob(
          payload,
          {
            kind: setKindName,
            what: `${outputs.length} outputs of "${toolkit.name}"`,
            input: asked,
            told: [...outputs],
            person: Number(user.id),
          },
          req,
        );
        return privateJson(jobAnswer(job), 202);
      },
    },
    {
      path: "/studio/jobs/:id",
      method: "get",
      handler: async (req) => privateJson(jobAnswer(await setOf(req))),
    },
    {
      path: "/studio/jobs/:id",
      method: "delete",
      handler: async (req) => {
        await cancelJob(req, (await setOf(req)).id);
        return privateJson(jobAnswer(await setOf(req)), 202);
      },
    },
  ];
}

/** The set of the address, where whoever asks has asked for it. Somebody else's is as good as none. */
async function setOf(req: PayloadRequest): Promise<Job> {
  const { user } = studioPerson(req);
  const id = Number(req.routeParams?.["id"]);
  const { docs } = Number.isSafeInteger(id)
    ? await req.payload.find({
        collection: "jobs",
        where: {
          id: { equals: id },
          kind: { equals: setKindName },
          person: { equals: user.id },
        },
        limit: 1,
        pagination: false,
        depth: 0,
        req,
      })
    : { docs: [] };
  const [job] = docs;
  if (job) return job;
  throw new ToolkitError(
    "not-found",
    "No such set: it may have been forgotten, thirty days after its end; ask for it again, what was made already is not made twice",
  );
}

const states: Readonly<Record<string, JobState>> = {
  waiting: "waiting",
  running: "running",
  ending: "running",
  finished: "finished",
  cancelled: "cancelled",
  failed: "failed",
};

/** A set as it is told. */
function jobAnswer({ id, message, state, told }: Job): MakeJob {
  const outputs = readOutputs(told);
  const made = outputs.flatMap(({ rendition, state: how }) =>
    how === "made" && rendition !== undefined ? [rendition] : [],
  );
  return {
    id: String(id),
    state: states[state] ?? "failed",
    done: outputs.filter((output) => output.state !== "waiting").length,
    outputs,
    ...(made.length > 0 && { pack: packAddress(made) }),
    ...(message && { message }),
  };
}
