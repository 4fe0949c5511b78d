/**
 * `POST /api/elections/judge`: what an election would stop, before it is saved.
 *
 * It takes the election as the form would send it, with its `id` where it is there already, and keeps nothing.
 * Campaigns come whole; outputs, links and jobs come a page at a time, `?page=` from 1 and `?limit=` up to 500.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import { isDay } from "#brand";
import { expected, ToolkitError } from "#render/errors";
import { may } from "../../access/access-of.ts";
import { privateJson } from "../../endpoints/private-json.ts";
import { readText } from "../../endpoints/read-text.ts";
import type { Election as ElectionDocument } from "../../payload-types.ts";
import { electionKinds, isElectionKind } from "../election-kinds.ts";
import { noticeOf } from "../complete-days.ts";
import {
  summaryOf,
  type ElectionReach,
  type ReachedJob,
  type ReachedLink,
  type ReachedOutput,
  type ReachSummary,
} from "./election-reach.ts";
import { reachOfElection } from "./reach-of-election.ts";

/** A page of a list. */
export interface ReachPage<Item> {
  readonly docs: readonly Item[];
  readonly totalDocs: number;
  readonly page: number;
  readonly totalPages: number;
}

/** What the endpoint answers. */
export interface ElectionStops extends Pick<
  ElectionReach,
  "from" | "until" | "campaigns"
> {
  readonly summary: ReachSummary;
  readonly outputs: ReachPage<ReachedOutput>;
  readonly links: ReachPage<ReachedLink>;
  readonly jobs: ReachPage<ReachedJob>;
}

/** More than a form sends by far. */
const mostBytes = 500_000;

const date = z
  .string()
  .max(40)
  .refine((text) => isDay(text.slice(0, 10)), "expected a day: 2026-05-07");

const asked = z.object({
  id: z.int().positive().nullish(),
  name: z.string().max(120).nullish(),
  kind: z
    .string()
    .refine(isElectionKind, `expected one of ${electionKinds.join(", ")}`),
  area: z.enum(["whole", "wards"]).default("whole"),
  wards: z.array(z.string().max(120)).max(1000).nullish(),
  brand: z.int().positive(),
  pollDay: date,
  noticeDay: date.nullish(),
  people: z.array(z.int().positive()).max(10_000).nullish(),
  closedDays: z
    .array(z.object({ day: date }))
    .max(100)
    .nullish(),
});

const paging = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** The endpoint, for whoever may enter elections. */
export const tellStops: Omit<Endpoint, "root"> = {
  path: "/judge",
  method: "post",
  handler: async (req) => {
    if (!may("create", "elections", req))
      throw new ToolkitError(
        "forbidden",
        "Only the monitoring officer asks what an election would stop: log in as one",
      );
    const page = parse(paging, Object.fromEntries(req.searchParams ?? []));
    const document = await readDocument(req);
    const reach = await reachOfElection(req, document, new Date());
    const { campaigns, from, jobs, links, outputs, until } = reach;
    const answer: ElectionStops = {
      from,
      until,
      summary: summaryOf(reach),
      campaigns,
      outputs: pageOf(outputs, page),
      links: pageOf(links, page),
      jobs: pageOf(jobs, page),
    };
    return privateJson(answer);
  },
};

async function readDocument(req: PayloadRequest): Promise<ElectionDocument> {
  const text = await readText(req, mostBytes);
  const { closedDays, id, name, noticeDay, people, wards, ...given } = parse(
    asked,
    jsonIn(text),
  );
  const whole = {
    ...given,
    noticeDay: noticeDay ?? null,
    closedDays: closedDays ?? [],
    people: people ?? [],
    wards: wards ?? [],
  };
  return {
    createdAt: "",
    updatedAt: "",
    ...whole,
    id: id ?? 0,
    name: name || "this election",
    noticeDay: (await noticeOf(req, whole)) ?? null,
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = expected("JSON", "the body", text.slice(0, 40));
    throw new ToolkitError("invalid-request", message, { cause });
  }
}

function parse<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ToolkitError(
    "invalid-request",
    `Cannot tell what the election stops: field "${issue?.path.join(".") ?? ""}" is wrong, ${issue?.message ?? "it cannot be read"}`,
  );
}

function pageOf<Item>(
  all: readonly Item[],
  { limit, page }: z.infer<typeof paging>,
): ReachPage<Item> {
  return {
    docs: all.slice((page - 1) * limit, page * limit),
    totalDocs: all.length,
    page,
    totalPages: Math.max(1, Math.ceil(all.length / limit)),
  };
}
