/** Elections whose period runs today, and files as people fetch them. */
import { addDays, type Day } from "#brand";
import { todayInLondon, type Rendition } from "#collections";
import type { Person, TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";

/** A day as Payload keeps it. */
export const noon = (day: Day): string => `${day}T12:00:00.000Z`;

/** A day so many days from today, in London. */
export const daysFromNow = (count: number): Day =>
  addDays(todayInLondon(), count);

/** What the form sends for a general election whose period runs today, unless something else is said. */
export const electionOf = (brand: number, given: object = {}) => ({
  name: "General election",
  kind: "parliamentary" as const,
  area: "whole" as const,
  brand,
  noticeDay: noon(daysFromNow(-3)),
  pollDay: noon(daysFromNow(10)),
  ...given,
});

/** Ends an election, past the rules for what is entered. */
export const endElection = async (
  { payload }: TestCms,
  id: number | undefined,
): Promise<void> => {
  await payload.db.updateOne({
    collection: "elections",
    id: id ?? 0,
    data: { name: `Over ${id}`, pollDay: noon(daysFromNow(-1)) },
  });
};

/** Fetches the first file of a rendition as somebody. */
export async function fetchFile(
  cms: TestCms,
  { id }: Pick<Rendition, "id">,
  as: Person,
): Promise<{ readonly status: number; readonly said: string }> {
  const answer = await rest(cms, `/renditions/${id}/files/1`, { as });
  return { status: answer.status, said: await answer.text() };
}
