/**
 * Somebody's finished PDF, opened so that its pages can be placed in another. It copies objects as
 * they are and never re-encodes, repairs or judges them.
 */
import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFString,
  type PDFContext,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { PaintError, ToolkitError } from "../../errors.ts";
import { readIntents, type ForeignIntents } from "./output-intents.ts";
import { pagesUnder, type ForeignPage } from "./page-tree.ts";
import { readPdfx } from "./read-pdfx.ts";

/** What a PDF says about itself, as far as an imposed sheet can say the same. */
export interface ForeignFacts {
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly language?: string;
  readonly trapped?: "True" | "False";
  /** `PDF/X-4`. */
  readonly pdfx?: string;
}

/** An opened PDF. */
export interface ForeignPdf {
  /** As the person calls it: for messages. */
  readonly name: string;
  readonly version: "1.6" | "1.7";
  readonly pages: readonly ForeignPage[];
  readonly facts: ForeignFacts;
  readonly intents: ForeignIntents;
  readonly catalog: PDFDict;
  readonly context: PDFContext;
}

/** Opens a PDF, or says what is wrong with it and what to do. */
export async function openForeignPdf(
  bytes: Uint8Array,
  name: string,
): Promise<ForeignPdf> {
  const context = await parsed(bytes, name);
  if (context.trailerInfo.Encrypt)
    throw new PaintError(
      `Cannot impose "${name}": it is encrypted; save it without a password or restrictions`,
    );
  try {
    return opened(context, name);
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause;
    throw unreadable(name, cause);
  }
}

async function parsed(bytes: Uint8Array, name: string): Promise<PDFContext> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (!head.includes("%PDF-")) throw unreadable(name);
  try {
    return await PDFParser.forBytesWithOptions(
      bytes,
      Infinity,
      true,
    ).parseDocument();
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

function opened(context: PDFContext, name: string): ForeignPdf {
  const catalog = context.lookup(context.trailerInfo.Root);
  const root =
    catalog instanceof PDFDict
      ? catalog.lookup(PDFName.of("Pages"))
      : undefined;
  if (!(catalog instanceof PDFDict) || !(root instanceof PDFDict))
    throw unreadable(name);
  const header = /^%PDF-1\.(\d)/.exec(context.header.toString());
  return {
    name,
    version: Number(header?.[1] ?? 7) <= 6 ? "1.6" : "1.7",
    pages: pagesUnder(root, name),
    facts: factsOf(context, catalog),
    intents: readIntents(catalog),
    catalog,
    context,
  };
}

function factsOf(context: PDFContext, catalog: PDFDict): ForeignFacts {
  const found = context.lookup(context.trailerInfo.Info);
  const information = found instanceof PDFDict ? found : undefined;
  const say = (key: string) => textOf(information?.lookup(PDFName.of(key)));
  const trapped = information?.lookup(PDFName.of("Trapped"));
  const facts = {
    author: say("Author"),
    subject: say("Subject"),
    keywords: say("Keywords"),
    language: textOf(catalog.lookup(PDFName.of("Lang"))),
    trapped: (["True", "False"] as const).find(
      (word) => trapped === PDFName.of(word),
    ),
    pdfx: readPdfx(catalog) ?? say("GTS_PDFXVersion"),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  );
}

function textOf(value: PDFObject | undefined): string | undefined {
  const isText = value instanceof PDFString || value instanceof PDFHexString;
  return isText ? value.decodeText() || undefined : undefined;
}

const unreadable = (name: string, cause?: unknown): PaintError =>
  new PaintError(
    `Cannot read "${name}" as a PDF: give a finished PDF, or save it anew`,
    { cause },
  );
