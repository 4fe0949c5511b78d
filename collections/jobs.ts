/**
 * Work that goes on while nobody waits: who asked for it, how far it is, and which process holds it.
 *
 * The program alone writes it, in one statement for each step (`src/plugin/queue`), so that of two workers one
 * gets a job. It does no work itself.
 */
import type { CollectionConfig, Endpoint } from "payload";
import { accessOf } from "./access/access-of.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import {
  hiddenNumber,
  readOnlyNumber,
  readOnlyText,
} from "./fields/read-only.ts";
import { colleague } from "./fields/colleague.ts";

/** Everything that a job can be. `ending` is running, but asked to end; `waiting` may have been tried already. */
export const jobStates = [
  "waiting",
  "running",
  "ending",
  "finished",
  "failed",
  "cancelled",
] as const;

/** What a job is at the moment. */
export type JobState = (typeof jobStates)[number];

/** What a job is that has not come to its end. */
export const openStates = ["waiting", "running", "ending"] as const;

/** Background work. Whoever asked for it sees their own; `endpoints` end a job and stream how far it is. */
export const Jobs = (endpoints: Endpoint[]): CollectionConfig => ({
  slug: "jobs",
  labels: { singular: "Background job", plural: "Background jobs" },
  disableDuplicate: true,
  admin: {
    group: "Settings",
    useAsTitle: "what",
    defaultColumns: ["what", "state", "person", "attempts", "createdAt"],
    listSearchableFields: ["what", "kind", "state"],
    description:
      "What is being made while nobody waits. It goes on after a restart, and is forgotten thirty days after its end.",
  },
  defaultSort: "-createdAt",
  access: accessOf("jobs"),
  endpoints,
  indexes: [{ fields: ["state", "notBefore"] }],
  fields: [
    { ...readOnlyText("what", "What"), required: true },
    {
      type: "row",
      fields: [
        { ...readOnlyText("kind", "Kind"), required: true, index: true },
        { ...readOnlyText("state", "State"), required: true, index: true },
        readOnlyNumber("attempts", "Times begun"),
      ],
    },
    readOnlyText("message", "Why it failed"),
    colleague({
      name: "person",
      label: "Asked for by",
      index: true,
      admin: { readOnly: true, position: "sidebar" },
    }),
    { ...readOnlyText("worker", "Process that works on it"), index: true },
    ...(["notBefore", "leaseUntil", "endedAt"] as const).map(
      (name) =>
        ({
          name,
          type: "date",
          index: name === "endedAt",
          admin: { hidden: true },
        }) as const,
    ),
    {
      // Named while it is open alone: the same work asked for again is found, and not done twice at once.
      name: "openKey",
      type: "text",
      unique: true,
      index: true,
      admin: { hidden: true },
    },
    // Counts up with each process that takes it: one that was thought dead writes nothing any more.
    hiddenNumber("turn"),
    hiddenJson("input"),
    hiddenJson("told"),
  ],
});
