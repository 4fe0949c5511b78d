/** Tables that are made row by row, under `/api/studio/merges`. Each is its owner's alone. */
import type { Endpoint, PayloadHandler, PayloadRequest } from "payload";
import { z } from "zod";
import {
  checkTemplateFor,
  privateFile,
  privateJson,
  type Folders,
} from "#collections";
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
import { mergeGround } from "./merge-ground.ts";
import type { MergeConflict } from "../merge-shapes.ts";
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

/** What a table means, with the revision that whoever says it has seen. */
const changeSchema = mergeSchema.extend({
  revision: z.number().int().min(0),
});

interface Found {
  readonly person: StudioPerson;
  readonly head: MergeHead;
}

/** The endpoints, for the root of the API. */
export function mergeEndpoints(folders: Folders): readonly Endpoint[] {
  const store = new MergeStore(folders.merges);
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  const answer = async (req: PayloadRequest, head: MergeHead, status = 200) =>
    privateJson(await mergeAnswer(head, store, req), status);
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
          heads.map((head) => mergeAnswer(head, store, req)),
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
        const { revision, ...asked } = await readBody(req, changeSchema);
        const { columns } = await store.table(head);
        checkMapping(asked.mapping, columns);
        const toolkit = await openToolkit(req, person, head.toolkit);
        const setting = { ...head, ...asked, copy: {} };
        for (const choice of asked.choices) {
          requestOf(toolkit, setting, choice);
          await checkTemplateFor(req, choice.template);
        }
        const saving = await store.change({ ...head, ...asked }, revision);
        if (saving.kind === "saved") return answer(req, saving.head);
        const conflict: MergeConflict = {
          errors: [{ name: "conflict", message: saving.message }],
          current: await mergeAnswer(saving.head, store, req),
        };
        return privateJson(conflict, 409);
      }),
    ),
    at(
      "/:id/start",
      "post",
      own(async ({ head, person }, req) => {
        refuseUnready(head);
        refuseUnseen(head, req);
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
        const { state } = await mergeAnswer(head, store, req);
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
      own(async ({ head }, req) => {
        const found = {
          table: await store.table(head),
          results: await store.results(head),
          ground:
            head.job === undefined ? await mergeGround(req, head) : undefined,
        };
        return csvAnswer(
          `${head.toolkit}-problems.csv`,
          reportOf(problemsOf(head, found)),
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
const csvAnswer = (fileName: string, table: string): Response =>
  privateFile(table, { fileName, mediaType: "text/csv; charset=utf-8" });

/** Refuses to begin what whoever begins it has not seen. */
function refuseUnseen(
  { name, revision = 0 }: MergeHead,
  { searchParams }: PayloadRequest,
): void {
  const seen = searchParams?.get("revision") ?? String(revision);
  if (seen === String(revision)) return;
  throw new ToolkitError(
    "conflict",
    `Cannot begin merge "${name}": it was changed in another tab since you opened it, so reload it and look at it again`,
  );
}

function refuseUnready({ choices = [], mapping = {}, name }: MergeHead): void {
  if (choices.length > 0 && Object.keys(mapping).length > 0) return;
  throw new ToolkitError(
    "usage",
    `Cannot begin merge "${name}": say first which columns stand for which slots, and what is made of each row`,
  );
}
