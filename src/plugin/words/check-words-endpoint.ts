/**
 * Checks a text as its writer types: `POST /api/words/check`.
 *
 * The rules are the engine's, which preflight asks again of every output. It keeps nothing.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import { may, privateJson } from "#collections";
import { expected, ToolkitError } from "#render/errors";
import type { English, WordFinding, WordReview } from "#render/words";
import type { BrandReference } from "../toolkit/read-words.ts";
import { campaignsOf } from "./campaigns-of.ts";
import { keepWords } from "./kept-words.ts";
import { allowedInAll } from "./allowed-in-all.ts";

/** Longer than any text of a toolkit. UTF-16 units. */
export const greatestText = 20_000;
/** Twice what the longest text takes in UTF-8, with room for the rest. */
const greatestBody = 200_000;

const asked = z.strictObject({
  text: z.string(),
  language: z.string().min(2).max(35),
  /** Document of the brand; absent: the only one. */
  brand: z.int().positive().optional(),
  /** Slug of the campaign that the text is for. */
  campaign: z.string().max(200).optional(),
  /** The narrative that the text stands in: its campaigns count. */
  narrative: z.int().positive().optional(),
  isHeadline: z.boolean().optional(),
  mayHoldTokens: z.boolean().optional(),
});

/** What the check says of a text. */
export interface WordCheck extends WordReview {
  readonly findings: readonly WordFinding[];
  readonly words: number;
}

/** The check of words at an address. The libraries for English prose are opened once, when first asked. */
export function checkWordsEndpoint(): Omit<Endpoint, "root"> {
  let english: Promise<English> | undefined;
  const wordsOf = keepWords();
  return {
    path: "/check",
    method: "post",
    handler: async (req) => {
      mustBeStaff(req);
      const {
        brand: id,
        campaign,
        isHeadline,
        language,
        mayHoldTokens,
        narrative,
        text,
      } = await readAsked(req);
      const { openEnglish, reviewWords, countWords } =
        await import("#render/words");
      english ??= openEnglish();
      const brand = await findBrand(req, id);
      const words = await wordsOf(req, brand);
      const campaigns =
        campaign === undefined ? await campaignsOf(req, narrative) : [campaign];
      const review = reviewWords(text, {
        language,
        english: await english,
        ...(words && { words, allowed: allowedInAll(words, campaigns) }),
        ...(isHeadline && { isHeadline }),
        ...(mayHoldTokens && { mayHoldTokens }),
      });
      const answer: WordCheck = {
        ...review,
        words: countWords(text, language),
      };
      return privateJson(answer);
    },
  };
}

function mustBeStaff(req: PayloadRequest): void {
  if (!may("read", "words", req))
    throw new ToolkitError(
      "forbidden",
      "Only staff who are logged in may have texts checked: log in, or ask an administrator for a role",
    );
}

async function readAsked(req: PayloadRequest): Promise<z.infer<typeof asked>> {
  const result = asked.safeParse(parseJson(await bodyOf(req)));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ToolkitError(
      "invalid-request",
      `Cannot check words: field "${issue?.path.join(".") ?? ""}" is wrong, ${issue?.message ?? "no reason given"}`,
    );
  }
  if (result.data.text.length > greatestText)
    throw tooLong(result.data.text.length);
  return result.data;
}

/** The body as text, read no further than it may be long. */
async function bodyOf({ body }: PayloadRequest): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > greatestBody) {
      await reader.cancel();
      throw tooLong(length);
    }
    parts.push(value);
  }
  return Buffer.concat(parts).toString("utf8");
}

const tooLong = (length: number) =>
  new ToolkitError(
    "too-long",
    `Cannot check a text of ${length} characters: at most ${greatestText} at once, so check it chapter by chapter`,
  );

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ToolkitError(
      "invalid-request",
      expected("JSON", "the body", text.slice(0, 40)),
      { cause },
    );
  }
}

async function findBrand(
  req: PayloadRequest,
  id: number | undefined,
): Promise<BrandReference> {
  const { docs } = await req.payload.find({
    collection: "brands",
    ...(id !== undefined && { where: { id: { equals: id } } }),
    select: { slug: true },
    limit: 2,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const [brand, other] = docs;
  if (!brand)
    throw new ToolkitError(
      "not-found",
      `No such brand ${id ?? ""}: choose one that is there`,
    );
  if (other)
    throw new ToolkitError(
      "invalid-request",
      "There are several brands: say which one the text is for",
    );
  return brand;
}
