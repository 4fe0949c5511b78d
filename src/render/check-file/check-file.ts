/**
 * Looks over a finished file that anybody sent and says how far it is the brand's: findings, and a score that is the
 * same for the same file. It reads PDFs, pictures and drawings as data, runs nothing in them, fetches nothing and
 * changes nothing. Whether a file is still in force the register knows, not the engine.
 */
import { findCondition, findPrinter, type Brand } from "#brand";
import { sha256 } from "../digest.ts";
import { ToolkitError } from "../errors.ts";
import { recognize } from "../pixels/recognize.ts";
import { engineVersion } from "../version.ts";
import { greatestFile } from "./check-limits.ts";
import type { FileCheck, FileUse } from "./file-check.ts";
import { readDrawingFile } from "./read/read-drawing-file.ts";
import type { FileRead, ReadFor } from "./read/read-file.ts";
import { readPdfFile } from "./read/read-pdf-file.ts";
import { readPictureFile } from "./read/read-picture-file.ts";
import { scoreOf } from "./score.ts";

/** A file that somebody asks about. */
export interface CheckAsked {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What it is for; worked out from the file where nobody says so. */
  readonly use?: FileUse | undefined;
}

/** Which findings come first. */
const order = { block: 0, warn: 1, note: 2 };

/** Checks a file against a brand. Throws a `ToolkitError` for what is no PDF, picture or drawing, or too large. */
export async function checkFile(
  { bytes, fileName, use }: CheckAsked,
  brand: Brand,
): Promise<FileCheck> {
  if (bytes.length > greatestFile)
    throw new ToolkitError(
      "too-large",
      `Cannot check the file: it has ${Math.ceil(bytes.length / 2 ** 20)} MB, and ${greatestFile / 2 ** 20} MB are allowed; export it with smaller pictures`,
    );
  const printer = findPrinter("house");
  const condition = findCondition(printer.condition);
  const { likeness, manifest, picture, subject } = await readerFor(bytes)(
    bytes,
    {
      ...{ brand, condition, printer, use },
    },
  );
  const { findings, score } = scoreOf(subject, brand);
  const { access = [], kind, pages, preflight, reading, size } = subject;
  return {
    fileName,
    digest: sha256(bytes),
    bytes: bytes.length,
    ...{ kind, use: subject.use, pages, size },
    brand: brand.name,
    score,
    findings: [...reading, ...findings, ...preflight, ...access].toSorted(
      (a, b) => order[a.severity] - order[b.severity],
    ),
    ...(manifest && { manifest }),
    ...(likeness !== undefined && { likeness }),
    ...(picture && { picture }),
    engine: engineVersion,
  };
}

type Reader = (bytes: Uint8Array, asked: ReadFor) => Promise<FileRead>;

/** Whoever reads a file of this content; its name and declared type are never asked. */
function readerFor(bytes: Uint8Array): Reader {
  const found = recognize(bytes);
  if (found.kind === "photograph") {
    if (["jpeg", "png", "webp"].includes(found.type)) return readPictureFile;
    throw unknown(`a picture of type ${found.type.toUpperCase()}`);
  }
  if (found.name === "a PDF") return readPdfFile;
  if (found.name === "an SVG")
    return (file, asked) => Promise.resolve(readDrawingFile(file, asked));
  // A PDF may begin with up to 1024 bytes of something else.
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (start.includes("%PDF-")) return readPdfFile;
  throw unknown(found.name);
}

const unknown = (what: string): ToolkitError =>
  new ToolkitError(
    "unknown-file-type",
    `Cannot check the file: it is ${what}; send a PDF, JPEG, PNG, WebP or SVG`,
  );
