import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from "payload";
import { dayText, timetableOf, type Day, type ElectionTimetable } from "#brand";
import type { Brand, Election } from "../payload-types.ts";
import { dayOf } from "../fields/day.ts";
import { referenceOf } from "../reference-of.ts";

type Data = Partial<Election>;

/** The timetable of an election's document, as the law of its brand's jurisdiction has it. */
export function timetableFor(
  { closedDays, kind, pollDay }: Data,
  jurisdiction: Brand["jurisdiction"],
): ElectionTimetable | undefined {
  const poll = dayOf(pollDay);
  if (!poll || !kind || !jurisdiction) return undefined;
  const closed = (closedDays ?? []).flatMap(({ day }) => dayOf(day) ?? []);
  return timetableOf({ kind, jurisdiction, poll, closed });
}

/**
 * Gives an election without a day of notice the last day that the law allows, and refuses days that cannot be.
 *
 * Councils publish earlier than they must, so what somebody has entered stays.
 */
export const completeDays: CollectionBeforeValidateHook<Election> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const noticeDay = await noticeOf(req, { ...originalDoc, ...data });
  return noticeDay === undefined ? data : { ...data, noticeDay };
};

/**
 * The day of the notice as it is kept: as it was entered, or as the law has it at the latest; nothing without a poll.
 * Throws a ValidationError where it cannot be.
 */
export async function noticeOf(
  req: PayloadRequest,
  whole: Data,
): Promise<string | undefined> {
  const poll = dayOf(whole.pollDay);
  if (!poll) return undefined;
  const brand = referenceOf(whole.brand);
  const found =
    brand === undefined
      ? undefined
      : await req.payload.findByID({
          collection: "brands",
          id: brand,
          depth: 0,
          select: { jurisdiction: true },
          disableErrors: true,
          req,
        });
  const timetable = timetableFor(whole, found?.jurisdiction);
  const notice = dayOf(whole.noticeDay) ?? timetable?.notice;
  const objection = objectionTo(notice, poll, timetable);
  if (objection)
    throw new ValidationError({
      collection: "elections",
      errors: [{ path: "noticeDay", message: objection }],
    });
  return `${notice}T12:00:00.000Z`;
}

function objectionTo(
  notice: Day | undefined,
  poll: Day,
  timetable: ElectionTimetable | undefined,
): string | undefined {
  if (!notice)
    return "Enter the day on which the notice of election is published: for this kind of election it is not counted from the poll";
  if (notice > poll)
    return `The notice is dated ${dayText(notice)}, after the poll on ${dayText(poll)}: enter the day on which it is published`;
  if (timetable && notice > timetable.notice)
    return `The notice must be published by ${dayText(timetable.notice)}, 25 working days before the poll: enter that day or an earlier one`;
  return undefined;
}
