import { ValidationError, type CollectionBeforeValidateHook } from "payload";
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
  const whole: Data = { ...originalDoc, ...data };
  const poll = dayOf(whole.pollDay);
  if (!poll) return data;
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
  return { ...data, noticeDay: `${notice}T12:00:00.000Z` };
};

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
