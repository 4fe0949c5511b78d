import { addDays, londonTimeAt } from "#brand";
import { keptDay, referenceOf } from "#collections";
import type { DueSource } from "../due.table.ts";

/** Open tasks of worksheets on the day before they are due and once they are late, for whoever has them. */
export const tasksDue: DueSource = async (req, now) => {
  const { admin } = req.payload.config.routes;
  const today = londonTimeAt(now).day;
  const { docs } = await req.payload.find({
    collection: "withdrawal-tasks",
    where: {
      state: { equals: "open" },
      due: { less_than_equal: `${addDays(today, 1)}T23:59:59.999Z` },
      person: { exists: true },
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(({ due, id, person, what }) => {
    const day = keptDay(due) ?? today;
    const state = day < today ? "late" : "due";
    return {
      to: { id: { equals: referenceOf(person) } },
      matter: {
        kind: "task-due" as const,
        key: `task-${state}:${id}:${day}`,
        at: now,
        about: `withdrawal-task:${id}`,
        thing: {
          words: { name: what, until: day },
          address: `${admin}/collections/withdrawal-tasks/${id}`,
        },
      },
    };
  });
};
