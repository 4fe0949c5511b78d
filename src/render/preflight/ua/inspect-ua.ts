/**
 * Looks over any PDF as somebody who reads with ears, fingers or other colours would: what it says
 * of its structure, its language and its letters. It asks only what a machine can know, draws
 * nothing and changes nothing.
 */
import { UnreadablePdfError } from "../../errors.ts";
import type { Finding } from "../../finding.ts";
import { Entries } from "../../plates/content/entries.ts";
import type { PdfFile, PdfStream } from "../../read-pdf/pdf-file.ts";
import type { ReadLimits } from "../../read-pdf/limits.ts";
import { readPdf } from "../../read-pdf/read-pdf.ts";
import { readXmp, type XmpDocument } from "../../xmp/read-xmp.ts";
import { walkPage } from "../artwork/walk-page.ts";
import { gather } from "../press/gather.ts";
import { dictionariesOf, type FoundDictionary } from "../press/dictionaries.ts";
import { annotationsOf } from "./annotation.ts";
import { appearancesOf } from "./appearances.ts";
import { claimsOf } from "./claims.ts";
import { fontsUsedIn } from "./fonts/used-fonts.ts";
import { pageFinder } from "./page-finder.ts";
import { encrypted } from "./rules/encrypted.ts";
import { readStructure, type Structure } from "./structure/read-structure.ts";
import type { UaObservation } from "./ua-rule.ts";
import { uaRules } from "./ua-rules.ts";
import type { UaPage, UaSubject } from "./ua-subject.ts";

/** A finding with its place in the logical structure and in the file. */
export interface UaFinding
  extends Finding, Pick<UaObservation, "path" | "object"> {}

/** A file with what was found. */
export interface UaInspection {
  readonly subject: UaSubject;
  readonly findings: readonly UaFinding[];
  readonly isBlocked: boolean;
}

/** Looks a file over. Throws an `UnreadablePdfError` for what is no PDF. */
export function inspectUa(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): UaInspection {
  const subject = subjectOf(readPdf(bytes, { limits }));
  const asked = subject.file.isEncrypted ? [encrypted] : uaRules;
  const findings = asked.flatMap((rule) =>
    gather(firstOf(rule.check(subject))).map((seen) => ({
      ...seen,
      code: rule.code,
      severity: seen.severity ?? rule.severity,
    })),
  );
  return {
    subject,
    findings,
    isBlocked: findings.some(({ severity }) => severity === "block"),
  };
}

/** What a rule sees first: a fault in every cell of a book is one fault. */
function* firstOf<One>(seen: Iterable<One>): Generator<One> {
  let count = 0;
  for (const one of seen) {
    yield one;
    if (++count === mostOfARule) return;
  }
}

const mostOfARule = 5000;

function subjectOf(file: PdfFile): UaSubject {
  const catalog = new Entries(file, file.catalog);
  // Texts of an encrypted file mean nothing here.
  const structure = file.isEncrypted ? undefined : readStructure(catalog);
  const pages = file.isEncrypted ? [] : pagesOf(file, structure);
  const language = catalog.text("Lang");
  const metadata = catalog.stream("Metadata");
  const claims = claimsOf(structure);
  return {
    file,
    catalog,
    trailer: new Entries(file, file.trailer),
    ...(metadata && { xmp: xmpIn(file, metadata) }),
    ...(language !== undefined && { language }),
    ...(structure && { structure }),
    pages,
    claims,
    fonts: fontsUsedIn([...pages, ...appearancesOf(file, pages)]),
    dictionaries: file.isEncrypted ? [] : [...askedAbout(file)],
    pageOf: pageFinder(pages),
  };
}

const pagesOf = (
  file: PdfFile,
  structure: Structure | undefined,
): readonly UaPage[] =>
  file.pages.map((page) => ({
    number: page.number,
    page,
    entries: new Entries(file, page.dict),
    walk: walkPage(file, page),
    annotations: annotationsOf(file, page, structure),
  }));

function xmpIn(file: PdfFile, metadata: PdfStream): XmpDocument {
  try {
    return readXmp(file.decode(metadata).data);
  } catch (problem) {
    if (!(problem instanceof UnreadablePdfError)) throw problem;
    return { ...readXmp(new Uint8Array()), problem: problem.message };
  }
}

/** Dictionaries that rules ask about wherever they stand: a file has many more. */
function* askedAbout(file: PdfFile): Generator<FoundDictionary> {
  for (const found of dictionariesOf(file)) {
    const { dict } = found.entries;
    if (dict.has("EF") || dict.has("Ref") || dict.has("S")) {
      const { entries } = found;
      if (
        entries.has("EF") ||
        (entries.name("Subtype") === "Form" && entries.has("Ref")) ||
        entries.name("S") === "MCD"
      )
        yield found;
    }
  }
}
