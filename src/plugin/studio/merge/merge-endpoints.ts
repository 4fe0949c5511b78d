/** Tables that are made row by row, under `/api/studio/merges`. Each is its owner's alone. */
import type { Endpoint, PayloadHandler, PayloadRequest } from "payload";
import { z } from "zod";
import { checkTemplateFor, privateJson, type Folders } from "#collections";
import { ToolkitError } from "#render/errors";
import { fileStore } from "../../stores/file-store.ts";
import { mergeSchema } from "../asked.ts";
import { openToolkit } from "../open-toolkit.ts";
import { begun } from "../pack-endpoint.ts";
import { StudioAllowance, studioPerson, type StudioPerson } from "../person.ts";
import { checked, readBody } from "../read-body.ts";
import { requestOf } from "../request-of.ts";
import { zipAnswer } from "../zip-stream.ts";
import { endMerge, startMerge } from "./merge-kind.ts";
import { mergeAnswer, problemsOf } from "./merge-answer.ts";
import { mergePack, reportOf } from "./merge-pack.ts";
import { MergeStore, type MergeHead } from "./merge-store.ts";
import { readTable } from "./read-table.ts";
import { readUpload } from "./read-upload.ts";
import { checkMapping, guessMapping } from "./row-copy.ts";

/** Tables that one person hands in, and packs that they fetch, in a minute. */
const allowed = { attempts: 20, seconds: 60 };

const beginSchema = z.object({
  toolkit: z.string().min(1).max(100),
  language: z.string().min(1).max(35),
  name: z.string().trim().min(1).max(200).default("table.csv"),
});

interface Found {
  readonly person: StudioPerson;
  readonly head: MergeHead;
}

/** The endpoints, for the root of the API. */
export function mergeEndpoints(folders: Folders): readonly Endpoint[] {
  const store = new MergeStore(folders.merges);
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  const answer = async (
    { payload }: PayloadRequest,
    head: MergeHead,
    status = 200,
  ) => privateJson(await mergeAnswer(head, store, payload), status);
  const own =
    (handle: (found: Found, req: PayloadRequest) => Promise<Response>) =>
    async (req: PayloadRequest): Promise<Response> => {
      const person = studioPerson(req);
      const id = String(req.routeParams?.["id"]);
      const head = await store.find(id, person.name);
      return handle({ head, person }, req);
    };
  const at = (
    path: string,
    method: Endpoint["method"],
    handler: PayloadHandler,
  ): Endpoint => ({ path: `/studio/merges${path}`, method, handler });

  return [
    at("", "get", async (req) => {
      const heads = await store.ofOwner(studioPerson(req).name);
      return privateJson({
        merges: await Promise.all(
          heads.map((head) => mergeAnswer(head, store, req.payload)),
        ),
      });
    }),
    at("", "post", async (req) => {
      const person = studioPerson(req);
      allowance.take(person, req);
      const asked = checked(
        beginSchema,
        Object.fromEntries(req.searchParams ?? []),
      );
      await openToolkit(req, person, asked.toolkit);
      const table = await readTable(await readUpload(req));
      const mapping = guessMapping(table.columns);
      const head = await store.begin(
        { ...asked, owner: person.name, mapping },
        table,
      );
      return answer(req, head, 201);
    }),
    at(
      "/:id",
      "get",
      own(({ head }, req) => answer(req, head)),
    ),
    at(
      "/:id",
      "patch",
      own(async ({ head, person }, req) => {
        refuseBegun(head);
        const asked = await readBody(req, mergeSchema);
        const { columns } = await store.table(head);
        checkMapping(asked.mapping, columns);
        const toolkit = await openToolkit(req, person, head.toolkit);
        const setting = { ...head, ...asked, copy: {} };
        for (const choice of asked.choices) {
          requestOf(toolkit, setting, choice);
          await checkTemplateFor(req, choice.template);
        }
        const changed = { ...head, ...asked };
        await store.save(changed);
        return answer(req, changed);
      }),
    ),
    at(
      "/:id/start",
      "post",
      own(async ({ head, person }, req) => {
        refuseUnready(head);
        const job = await startMerge(req, head, Number(person.user.id));
        const begun = { ...head, job: job.id };
        await store.save(begun);
        return answer(req, begun, 202);
      }),
    ),
    at(
      "/:id",
      "delete",
      own(async ({ head }, req) => {
        const { state } = await mergeAnswer(head, store, req.payload);
        if (state === "running") {
          await endMerge(req, head);
          return answer(req, head, 202);
        }
        await store.remove(head);
        return privateJson({ id: head.id });
      }),
    ),
    at(
      "/:id/problems.csv",
      "get",
      own(async ({ head }) => {
        const table = await store.table(head);
        const results = await store.results(head);
        return csvAnswer(
          `${head.toolkit}-problems.csv`,
          reportOf(problemsOf(head, table, results)),
        );
      }),
    ),
    at(
      "/:id/pack.zip",
      "get",
      own(async ({ head, person }, req) => {
        allowance.take(person, req);
        const files = fileStore(folders.renditions);
        const results = await store.results(head);
        const entries = await begun(mergePack(results, { req, files }));
        return zipAnswer(`${head.toolkit}-merge.zip`, entries);
      }),
    ),
  ];
}

/** A table to keep, which no browser opens in its place. */
const csvAnswer = (name: string, table: string): Response =>
  new Response(table, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });

function refuseBegun({ job, name }: MergeHead): void {
  if (job === undefined) return;
  throw new ToolkitError(
    "conflict",
    `Cannot change merge "${name}": it has begun, so hand the table in again to make something else of it`,
  );
}

function refuseUnready({ choices = [], mapping = {}, name }: MergeHead): void {
  if (choices.length > 0 && Object.keys(mapping).length > 0) return;
  throw new ToolkitError(
    "usage",
    `Cannot begin merge "${name}": say first which columns stand for which slots, and what is made of each row`,
  );
}
