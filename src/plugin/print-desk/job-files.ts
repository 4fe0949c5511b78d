/**
 * The files that a studio gets with a job: the press file, its ticket for people and for machines, its preflight report
 * and the checksums of them all. The same job gives the same bytes.
 */
import {
  readDay,
  writeXjdf,
  type PrintFormat,
  type Printer,
  type PrintTicket,
  type Toolkit,
} from "#brand";
import { writeRelease, type OutwardRelease, type PrintJob } from "#collections";
import type { Production } from "#render";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import type { ReportSignature } from "#render/press-report";
import type { ArtworkFiles } from "../stores/artwork-files.ts";
import { ticketContent } from "./ticket-content.ts";

/** What a file is to the studio. */
export type JobFileKind =
  | "artwork"
  | "ticket"
  | "ticket-json"
  | "xjdf"
  | "report-json"
  | "report-html"
  | "report-pdf"
  | "release"
  | "checksums";

/** A file of a job, as its document lists it. */
export type JobFile = NonNullable<PrintJob["files"]>[number];

/** Everything that the files of a job are made from. */
export interface JobPaper {
  readonly job: PrintJob;
  readonly reference: string;
  readonly version: number;
  readonly toolkit: Toolkit;
  readonly format: PrintFormat;
  readonly printer: Printer;
  readonly ticket: PrintTicket;
  readonly production: Production;
  /** Who has released these bytes already; absent where nobody has, or nobody must. */
  readonly signatures?: readonly ReportSignature[] | undefined;
  /** ISO 8601. */
  readonly orderedAt: string;
}

interface NamedContent {
  readonly kind: JobFileKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes the files and keeps them by digest; gives the job's list. The checksums come last. */
export async function keepJobFiles(
  files: ArtworkFiles,
  paper: JobPaper,
): Promise<JobFile[]> {
  const contents = await contentsOf(paper);
  return withSums(
    files,
    await Promise.all(contents.map((content) => keep(files, content))),
  );
}

/** The files of a job with how its press file is released, in place of an earlier release. */
export async function withRelease(
  files: ArtworkFiles,
  { files: ordered, reference }: Pick<PrintJob, "files" | "reference">,
  release: OutwardRelease,
): Promise<JobFile[]> {
  const papers = (ordered ?? []).filter(
    ({ kind }) => kind !== "release" && kind !== "checksums",
  );
  const kept = await keep(files, {
    kind: "release",
    fileName: `${reference ?? "job"}-release.json`,
    mediaType: "application/json",
    bytes: encoded(writeRelease(release)),
  });
  return withSums(files, [...papers, kept]);
}

const keep = async (
  files: ArtworkFiles,
  { bytes, ...file }: NamedContent,
): Promise<JobFile> => ({
  ...file,
  bytes: bytes.length,
  digest: await files.put(bytes),
});

/** Files with the checksums of them all. */
const withSums = async (
  files: ArtworkFiles,
  listed: readonly JobFile[],
): Promise<JobFile[]> => [
  ...listed,
  await keep(files, {
    kind: "checksums",
    fileName: "SHA256SUMS",
    mediaType: "text/plain; charset=utf-8",
    bytes: encoded(
      listed.map(({ digest, fileName }) => `${digest}  ${fileName}\n`).join(""),
    ),
  }),
];

async function contentsOf(paper: JobPaper): Promise<readonly NamedContent[]> {
  const { production, reference } = paper;
  const [artwork] = production.artworks;
  if (!artwork)
    throw new ToolkitError(
      "blocked",
      `Cannot send ${reference}: it has no press file`,
    );
  const ticket = ticketRecord(paper, artwork);
  const digest = sha256(artwork.bytes);
  const { produceTicket } = await import("#render/ticket");
  const sheet = await produceTicket(
    ticketContent(paper, { fileName: artwork.fileName, digest }),
  );
  return [
    {
      kind: "artwork",
      fileName: artwork.fileName,
      mediaType: artwork.mediaType,
      bytes: artwork.bytes,
    },
    {
      kind: "ticket",
      fileName: `${reference}-ticket.pdf`,
      mediaType: "application/pdf",
      bytes: sheet.bytes,
    },
    {
      kind: "ticket-json",
      fileName: `${reference}-ticket.json`,
      mediaType: "application/json",
      bytes: encoded(`${JSON.stringify(ticket, null, 2)}\n`),
    },
    {
      kind: "xjdf",
      fileName: `${reference}.xjdf`,
      mediaType: "application/vnd.cip4-xjdf+xml",
      bytes: encoded(await xjdfOf(paper, artwork.fileName)),
    },
    ...(await reportFiles(paper, artwork.fileName)),
  ];
}

const reportShapes = {
  json: { kind: "report-json", mediaType: "application/json" },
  html: { kind: "report-html", mediaType: "text/html; charset=utf-8" },
  pdf: { kind: "report-pdf", mediaType: "application/pdf" },
} as const;

async function reportFiles(
  { orderedAt, production, signatures, toolkit }: JobPaper,
  fileName: string,
): Promise<readonly NamedContent[]> {
  const [inspection] = production.inspections;
  if (!inspection) return [];
  const { pressReportFiles } = await import("#render/press-report");
  const files = await pressReportFiles(inspection, fileName, {
    brand: toolkit.brand,
    issued: readDay(orderedAt.slice(0, 10)),
    ...(signatures?.length && { signatures }),
  });
  return files.map((file) => ({ ...file, ...reportShapes[shapeOf(file)] }));
}

const shapeOf = ({ fileName }: { readonly fileName: string }) =>
  fileName.endsWith(".json")
    ? "json"
    : fileName.endsWith(".pdf")
      ? "pdf"
      : "html";

async function xjdfOf(
  { format, job, orderedAt, production, reference, ticket, toolkit }: JobPaper,
  file: string,
): Promise<string> {
  const { engineVersion } = await import("#render");
  const used = new Set(production.manifest.swatches);
  const spots = job.usesSpots
    ? toolkit.brand.swatches.flatMap(({ name, spot }) =>
        spot && used.has(name) ? [spot] : [],
      )
    : [];
  return writeXjdf({
    reference,
    title: job.title,
    ticket,
    format,
    file,
    spots,
    orderedAt,
    agentVersion: engineVersion,
  });
}

/** The ticket as machines read it. Another number in `format` means that fields changed their meaning. */
export const ticketRecord = (
  {
    format,
    job,
    orderedAt,
    printer,
    production,
    reference,
    ticket,
    toolkit,
    version,
  }: JobPaper,
  artwork: { readonly fileName: string; readonly bytes: Uint8Array },
) => ({
  format: "livery-print-ticket/1",
  reference,
  version,
  title: job.title,
  orderedAt,
  campaign: {
    name: toolkit.name,
    slug: toolkit.slug,
    reference: toolkit.reference,
  },
  brand: toolkit.brand.name,
  artwork: {
    file: artwork.fileName,
    sha256: sha256(artwork.bytes),
    language: job.language,
    template: production.manifest.template,
    scale: format.artworkScale,
  },
  size: {
    format: format.code,
    name: format.name,
    width: millimeters(format.width),
    height: millimeters(format.height),
    unit: "mm",
  },
  printer: { code: printer.code, name: printer.name },
  condition: production.manifest.press?.condition ?? printer.condition,
  ticket,
});

const millimeters = (points: number): number =>
  Math.round((points / 72) * 25.4 * 10) / 10;
