import { notFound } from "next/navigation";
import { studioOffer } from "#plugin/portal";
import type { ToolkitOffer } from "#plugin/studio";
import { ToolkitError } from "#render/errors";
import type { OwnVisit } from "../../../visit.ts";

/** What a page's address says beside its path. */
export type Query = Readonly<
  Record<string, string | readonly string[] | undefined>
>;

/** One word of the query; nothing where it stands there twice. */
export const wordOf = (query: Query, name: string): string | undefined => {
  const found = query[name];
  return typeof found === "string" ? found : undefined;
};

const absent: readonly string[] = ["not-found", "forbidden", "unknown-toolkit"];

/** What may be made of a toolkit; one that is not there, or not for this person, is no page. */
export async function readOffer(
  { req }: OwnVisit,
  slug: string,
): Promise<ToolkitOffer> {
  try {
    return await studioOffer(req, slug);
  } catch (error) {
    if (error instanceof ToolkitError && absent.includes(error.code))
      notFound();
    throw error;
  }
}
