import type { Endpoint } from "payload";
import { writeKeptFont } from "#brand";
import type { FontFacts } from "#render/font-facts";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { filesIn } from "../content/files-in.ts";
import type { Folders } from "../folders.ts";
import { bringFont } from "../fonts/bring-font.ts";
import { fontOf } from "../fonts/font-of.ts";
import { privateFile } from "./private-file.ts";
import { privateJson } from "./private-json.ts";
import { readBytes } from "./read-bytes.ts";

/** A font that a brand may name, and what it says of itself. */
export interface TakenFont {
  /** What the field of the brand's typeface takes. */
  readonly file: string;
  readonly facts: FontFacts;
}

/** Fonts for Chinese have 20 MB; ours have a tenth of one. */
const mostBytes = 32 * 2 ** 20;

type BrandEndpoint = Omit<Endpoint, "root">;

/**
 * Takes a font file at `POST /api/brands/fonts` from whoever may change a brand, judged by what is in it.
 *
 * It is kept by its digest and changes no brand: its name goes into a typeface, and is saved with the brand. What
 * no brand names after a day is cleared out with other files.
 */
export const takeFont = ({ fonts }: Pick<Folders, "fonts">): BrandEndpoint => ({
  path: "/fonts",
  method: "post",
  handler: async (req) => {
    checkMay(req);
    const bytes = await readBytes(req, mostBytes);
    const { factsOfFont } = await import("#render/font-facts");
    const facts = factsOfFont(bytes);
    const digest = await filesIn(fonts).put(bytes);
    const file = writeKeptFont({ digest, name: `${facts.name}.ttf` });
    await bringFont(file);
    return privateJson({ file, facts } satisfies TakenFont);
  },
});

/** Tells at `GET /api/brands/fonts?file=` what a font says of itself, whichever way a typeface names it. */
export const tellFont = (): BrandEndpoint => ({
  path: "/fonts",
  method: "get",
  handler: async (req) => {
    checkMay(req);
    const file = req.searchParams.get("file") ?? "";
    const { facts } = await fontOf(file);
    return privateJson({ file, facts } satisfies TakenFont);
  },
});

/** The font itself at `GET /api/brands/fonts/file?file=`, for a specimen beside its field. */
export const serveFont = (): BrandEndpoint => ({
  path: "/fonts/file",
  method: "get",
  handler: async (req) => {
    checkMay(req);
    const { bytes, facts } = await fontOf(req.searchParams.get("file") ?? "");
    return privateFile(bytes, {
      fileName: `${facts.name}.ttf`,
      mediaType: "font/ttf",
    });
  },
});

function checkMay(req: Parameters<Endpoint["handler"]>[0]): void {
  if (!may("update", "brands", req))
    throw new ToolkitError(
      "forbidden",
      "Only a brand guardian may hand in fonts: send them the file",
    );
}
