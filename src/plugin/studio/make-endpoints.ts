/**
 * `POST /api/studio/make` makes a set in the background; `GET` and `DELETE /api/studio/jobs/:id` watch and end it.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { privateJson, type Folders } from "#collections";
import { fileStore } from "../stores/file-store.ts";
import { renditionStore } from "../stores/rendition-store.ts";
import { makeSchema } from "./asked.ts";
import { JobList, type Job } from "./job-list.ts";
import { makeSet, planSet } from "./make-set.ts";
import { packAddress } from "./pack-address.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { readBody } from "./read-body.ts";
import { logged } from "./logged.ts";
import type { MadeOutput, MakeJob } from "./shapes.ts";
import type { StudioDesk } from "./studio-desk.ts";

/** Sets that one person begins in a minute. */
const allowed = { attempts: 20, seconds: 60 };

/** The endpoints, for the root of the API. */
export function makeEndpoints(
  desk: StudioDesk,
  { renditions: folder }: Pick<Folders, "renditions">,
): readonly Endpoint[] {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  const jobs = new JobList<readonly MadeOutput[]>();
  const found = (req: PayloadRequest) => {
    studioPerson(req);
    return jobs.find(req, String(req.routeParams?.["id"]));
  };
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
        const plan = await planSet({ payload, user }, asked);
        const renditions = renditionStore(payload, fileStore(folder));
        const job = jobs.add(user, plan.outputs, async (handle) =>
          logged(payload, "A set of the studio", async () =>
            makeSet(
              { payload, user, renditions, desk: await desk.later() },
              plan,
              handle,
            ),
          ),
        );
        return privateJson(jobAnswer(job), 202);
      },
    },
    {
      path: "/studio/jobs/:id",
      method: "get",
      handler: async (req) => privateJson(jobAnswer(found(req))),
    },
    {
      path: "/studio/jobs/:id",
      method: "delete",
      handler: async (req) => {
        const job = found(req);
        jobs.cancel(job);
        return privateJson(jobAnswer(found(req)), 202);
      },
    },
  ];
}

/** A set as it is told. */
function jobAnswer({
  id,
  message,
  state,
  told,
}: Job<readonly MadeOutput[]>): MakeJob {
  const made = told.flatMap(({ rendition, state: how }) =>
    how === "made" && rendition !== undefined ? [rendition] : [],
  );
  return {
    id,
    state,
    done: told.filter((output) => output.state !== "waiting").length,
    outputs: told,
    ...(made.length > 0 && { pack: packAddress(made) }),
    ...(message !== undefined && { message }),
  };
}
