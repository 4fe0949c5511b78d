/**
 * Lets nobody save an election without having looked at what it stops, and keeps how much that was for the audit.
 *
 * Whoever has looked sends the digest of the list that was shown. Where the list is another by now, or nobody has
 * looked, the election is refused and nothing is saved. A program that enters one looks at nothing and is recorded alike.
 */
import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from "payload";
import { counted } from "#brand";
import { canonicalJson } from "#render/digest";
import { dayOf } from "../../fields/day.ts";
import type { Election } from "../../payload-types.ts";
import { referenceOf } from "../../reference-of.ts";
import {
  isEmptyReach,
  summaryOf,
  type ReachSummary,
} from "./election-reach.ts";
import { reachOfElection } from "./reach-of-election.ts";

/** What decides which things an election stops. */
const decisive = ({ area, noticeDay, people, pollDay, wards }: Election) =>
  canonicalJson({
    area,
    wards: area === "wards" ? [...(wards ?? [])] : [],
    notice: dayOf(noticeDay) ?? "",
    poll: dayOf(pollDay) ?? "",
    people: (people ?? []).map((one) => String(referenceOf(one))),
  });

/** Refuses an election whose list nobody has looked at. */
export const demandLook: CollectionBeforeChangeHook<Election> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { looked, ...given } = data;
  const whole = asSaved(
    given,
    operation === "update" ? originalDoc : undefined,
  );
  if (originalDoc && decisive(originalDoc) === decisive(whole)) return given;
  const reach = await reachOfElection(req, whole, new Date());
  const summary = summaryOf(reach);
  if (req.user && !isEmptyReach(reach) && looked !== summary.digest)
    throw new ValidationError({
      collection: "elections",
      errors: [
        {
          path: "looked",
          label: "What it stops",
          message: objectionTo(looked, summary),
        },
      ],
    });
  kept.set(req, { ...kept.get(req), [whole.name]: summary });
  return given;
};

const asSaved = (
  given: Partial<Election>,
  before: Election | undefined,
): Election => ({
  id: 0,
  name: "",
  kind: "local",
  area: "whole",
  brand: 0,
  pollDay: "",
  createdAt: "",
  updatedAt: "",
  ...before,
  ...given,
});

const objectionTo = (
  looked: unknown,
  { campaigns, jobs, links, outputs }: ReachSummary,
): string =>
  looked
    ? "What it stops has changed since you looked: look again, then save"
    : `It stops or touches ${counted(campaigns, "campaign")}, ${counted(outputs, "output")}, ${counted(links, "link")} and ${counted(jobs, "print job")}: look at the list under "What it stops", then save`;

/** What requests have found, by the names of their elections, from before a save until it is recorded. */
const kept = new WeakMap<
  PayloadRequest,
  Readonly<Record<string, ReachSummary>>
>();

/** What an election that was saved in a request stops; nothing where nothing decisive has changed. */
export const stopsOf = (
  req: PayloadRequest,
  { name }: Pick<Election, "name">,
): ReachSummary | undefined => kept.get(req)?.[name];
