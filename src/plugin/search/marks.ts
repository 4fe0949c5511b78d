import { z } from "zod";
import { ToolkitError } from "#render/errors";
import type { Question } from "./question.ts";

/** Where a result stands among all, so that the next page goes on from there. */
export interface Mark {
  readonly id: number;
  readonly key: string | number;
}

/** A mark as an address carries it. */
export const writeMark = ({ id, key }: Mark): string =>
  Buffer.from(JSON.stringify([id, key])).toString("base64url");

const byNumber = z.tuple([z.int(), z.number()]);
const byText = z.tuple([z.int(), z.string()]);

/** Reads a mark that an earlier page gave. */
export function readMark(
  after: string | undefined,
  sort: Question["sort"],
): Mark | undefined {
  if (after === undefined) return undefined;
  const read = (sort === "title" ? byText : byNumber).safeParse(parts(after));
  if (read.success) return { id: read.data[0], key: read.data[1] };
  throw new ToolkitError(
    "search",
    "Cannot go on with the search: after is not what an earlier page of the same order gave as next",
  );
}

function parts(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
