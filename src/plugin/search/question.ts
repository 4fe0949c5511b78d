/**
 * What somebody asks the library, read from the words of an address. What it does not know it refuses:
 * a filter that is passed over in silence would show too much.
 */
import { z } from "zod";
import {
  channels,
  isTerritory,
  nearest,
  readDay,
  type Day,
  type Territory,
} from "#brand";
import { ToolkitError } from "#render/errors";
import { labOfHex } from "./entry-color.ts";
import { wordsOf } from "./fold.ts";
import { facetNames, type FacetName } from "./facets.ts";

/** The orders in which results may stand. */
export const sorts = [
  "newest",
  "oldest",
  "taken",
  "title",
  "largest",
  "nearest",
  "relevance",
] as const;

/** A use for which photographs are sought. */
export interface WantedUse {
  readonly channel: (typeof channels)[number];
  readonly from: Day;
  readonly until: Day;
  readonly territory: Territory;
}

/** A search of the library. */
export interface Question {
  readonly text: string;
  /** Values of which one must be met, for each facet that is asked. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** A folder, with all that lie in it. */
  readonly folder?: string;
  /** A color as `#2a7f3b`, which must be among the dominant ones, or one close to it. */
  readonly color?: string;
  /** Pixels that the longer side must have. */
  readonly leastLongSide: number;
  readonly leastShortSide: number;
  readonly use?: WantedUse;
  readonly sort: (typeof sorts)[number];
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: string;
  readonly withFacets: boolean;
}

/** Greatest number of results on a page. */
const greatestLimit = 100;

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((given) =>
    [given]
      .flat()
      .flatMap((value) => value.split(","))
      .map((value) => value.trim())
      .filter((value) => value !== ""),
  )
  .pipe(z.array(z.string().max(200)).max(50));

const pixels = z.coerce.number().int().min(0).max(1_000_000);

const day = z.string().transform((value, context) => {
  try {
    return readDay(value);
  } catch {
    context.addIssue("write a day as 2027-05-31");
    return z.NEVER;
  }
});

const facetShape = Object.fromEntries(
  facetNames.map((name) => [name, oneOrMore.optional()]),
);

const schema = z.object({
  ...facetShape,
  q: z.string().max(500).optional(),
  folder: z.string().max(500).optional(),
  color: z
    .string()
    .refine((hex) => labOfHex(hex), "write a colour as #2a7f3b")
    .optional(),
  leastLongSide: pixels.optional(),
  leastShortSide: pixels.optional(),
  channel: z.enum(channels, `choose one of ${channels.join(", ")}`).optional(),
  from: day.optional(),
  until: day.optional(),
  territory: z
    .string()
    .refine(isTerritory, "write worldwide, GB or GB-ENG")
    .optional(),
  sort: z.enum(sorts, `choose one of ${sorts.join(", ")}`).optional(),
  limit: z.coerce.number().int().min(1).max(greatestLimit).optional(),
  after: z.string().max(2000).optional(),
  facets: z.enum(["0", "1"], "write 0 or 1").optional(),
});

/** What Payload itself reads from an address. */
const others = ["locale", "fallback-locale", "depth"];

const known = Object.keys(schema.shape);

/** Reads a search from the words of an address; `today` is the first day of a use that names none. */
export function readQuestion(given: object, today: Day): Question {
  const words = Object.fromEntries(
    Object.entries(given).filter(([name]) => !others.includes(name)),
  );
  for (const name of Object.keys(words)) checkName(name);
  const read = schema.safeParse(words);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refusal(
      `Cannot search with "${issue?.path.join(".") ?? ""}": ${issue?.message ?? "it is wrong"}`,
    );
  }
  const { after, color, folder, q, ...rest } = read.data;
  const use = useOf(rest, today);
  const sort = rest.sort ?? "newest";
  if (sort === "nearest" && color === undefined)
    throw refusal('Cannot sort by "nearest": say to which color with color');
  if (sort === "relevance" && wordsOf(q ?? "").length === 0)
    throw refusal('Cannot sort by "relevance": say to which words with q');
  return {
    text: q ?? "",
    facets: readFacets(words),
    leastLongSide: rest.leastLongSide ?? 0,
    leastShortSide: rest.leastShortSide ?? 0,
    sort,
    limit: rest.limit ?? 24,
    withFacets: rest.facets !== "0",
    ...(folder && { folder }),
    ...(color !== undefined && { color }),
    ...(after !== undefined && { after }),
    ...(use && { use }),
  };
}

function checkName(name: string): void {
  if (known.includes(name)) return;
  const [close] = nearest(name, known);
  const hint = close
    ? `did you mean "${close}"`
    : `choose among ${known.join(", ")}`;
  throw refusal(`Unknown part of a search "${name}": ${hint}`);
}

const refusal = (message: string): ToolkitError =>
  new ToolkitError("search", message);

const readFacets = (words: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    facetNames.flatMap((name) => {
      const values = oneOrMore.optional().parse(words[name]);
      return values && values.length > 0 ? [[name, values] as const] : [];
    }),
  );

interface UseWords {
  readonly channel?: WantedUse["channel"] | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly territory?: Territory | undefined;
}

/** A use is whole or absent: a date without a channel asks nothing. */
function useOf(
  { channel, from, territory = "GB", until }: UseWords,
  today: Day,
): WantedUse | undefined {
  if (channel === undefined) {
    if (from || until)
      throw refusal(
        "Cannot search by days of use alone: say for which channel with channel",
      );
    return undefined;
  }
  const first = from ?? today;
  const last = until ?? first;
  if (last < first)
    throw refusal(
      `Cannot search for a use from "${first}" until "${last}": it ends before it begins`,
    );
  return { channel, from: first, until: last, territory };
}
